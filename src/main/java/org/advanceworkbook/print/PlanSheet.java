package org.advanceworkbook.print;

import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.workbook.PlanPrinter.Snapshot;

/** The sheet one takes into the call: the outcome first, then what earns it. */
final class PlanSheet {
  private final PageWords words;

  PlanSheet(PageWords words) {
    this.words = words;
  }

  void add(Part sheet, Snapshot what) {
    CallPlan plan = what.call().plan();
    new PageHead(words).add(sheet, plan, words.word("plan", plan.kind()));
    new OutcomeBox(words).add(sheet, plan.outcome(), what.verdict());
    new SaleLine(words).add(sheet, what.opportunity());
    new CustomerAndAgenda(words).add(sheet, plan.customer(), plan.agenda(), plan.frame());
    if (plan.kind() == CallKind.PROSPECTING) {
      new ProspectingSections(words).add(sheet, plan);
    } else {
      new SalesSections(words).add(sheet, plan);
    }
    new People(words).add(sheet, plan.frame());
  }
}
