/**
 * The wizard's steps described once: which pages a kind of call has and in what order, what each
 * says about a plan, and how ready the whole plan is. Rail, review, print headings and history
 * derive from the lists here.
 *
 * <p>Knows {@code domain.call} only. What the objective judge found comes in as {@link
 * org.advanceworkbook.domain.steps.Judged}, so that this room and the judge do not know each other.
 *
 * <p>The decision that shaped it: a step says what is so and never blocks; states are worked out
 * from the plan each time and stored nowhere.
 */
package org.advanceworkbook.domain.steps;
