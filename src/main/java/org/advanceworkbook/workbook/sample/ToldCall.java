package org.advanceworkbook.workbook.sample;

import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.Debrief;

/** One call of a story; the debrief is null while it lies ahead or waits. */
record ToldCall(CallPlan plan, Debrief debrief) {}
