/**
 * What a coach and a rep say to each other about a call: comments on a part of a plan or a debrief,
 * and the wish that somebody looks at a plan in time. Immutable records. DOMAIN section 9.
 */
package org.advanceworkbook.domain.coaching;
