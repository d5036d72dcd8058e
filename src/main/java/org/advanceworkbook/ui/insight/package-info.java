/**
 * What the calls of a filter come to: figures, a chart by one of thirteen dimensions, and at most
 * three sentences. Every figure is a way to exactly the calls it counts.
 *
 * <p>Knows {@code ui.kit}, {@code words} and the figures of floor 1. Confined to the thread of the
 * window; the counting runs behind it. The decision that shaped it: charts are made of nodes and
 * style sheets, not of a drawing, so that every point has a name for a screen reader, takes keys,
 * and changes with the theme.
 */
package org.advanceworkbook.ui.insight;
