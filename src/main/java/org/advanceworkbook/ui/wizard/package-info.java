/**
 * The wizard: one plan, its steps and the coach beside it, in the window.
 *
 * <p>Knows the kit, the workbook's {@code PlanEditor} and the domain. Everything here lives on the
 * FX thread; slow work goes through the kit's background.
 *
 * <p>The decision that shaped it: {@code PlanEditor} is the model. A page writes what is typed into
 * it and is told to refresh after every change, so that no page keeps a state of its own that could
 * differ from what is saved.
 */
package org.advanceworkbook.ui.wizard;
