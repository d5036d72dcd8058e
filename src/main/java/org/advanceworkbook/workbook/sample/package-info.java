/**
 * The sample workbook: a realistic history of invented reps, clients and calls, to look around in
 * and to measure with.
 *
 * <p>Knows the domain and the ports of the workbook, and reads its own texts from the program's
 * resources. Blocking; call it away from the window's thread.
 *
 * <p>The decision that shaped it: nothing comes from a clock or from chance without a seed, so the
 * same arguments always write the same content. How calls end is dealt out before the stories are
 * told, so that the rates stay honest whatever the seed.
 */
package org.advanceworkbook.workbook.sample;
