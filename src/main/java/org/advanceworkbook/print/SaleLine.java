package org.advanceworkbook.print;

import org.advanceworkbook.domain.account.Opportunity;

/**
 * What the sale should bring in the end, and what a win is for the client. Small and below the
 * outcome box: it is never the objective of the call.
 */
final class SaleLine {
  private final PageWords words;

  SaleLine(PageWords words) {
    this.words = words;
  }

  void add(Part sheet, Opportunity opportunity) {
    if (opportunity == null || (opportunity.salesObjective() + opportunity.clientWin()).isBlank()) {
      return;
    }
    sheet
        .box("section first")
        .run("small")
        .add(words.text("sale"), opportunity.salesObjective())
        .add(words.text("sale.win"), opportunity.clientWin());
  }
}
