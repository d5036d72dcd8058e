/**
 * What a coach and a rep do together: one-on-ones with the calls worth talking about, picked by
 * rule, and one behaviour to try; comments on a part of a plan or a debrief, and the wish that
 * somebody looks at a plan in time; what is practised and comes back. Immutable records and pure
 * rules. DOMAIN section 9.
 */
package org.advanceworkbook.domain.coaching;
