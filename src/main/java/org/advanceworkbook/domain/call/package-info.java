/** A call: its plan, one section record per wizard step, and its debrief. Immutable records. */
package org.advanceworkbook.domain.call;
