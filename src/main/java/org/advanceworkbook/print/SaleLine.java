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
    if (opportunity == null) {
      return;
    }
    boolean objective = !opportunity.salesObjective().isBlank();
    boolean win = !opportunity.clientWin().isBlank();
    if (!objective && !win) {
      return;
    }
    Part row = sheet.row("section first");
    if (objective) {
      row.cell(win ? "half" : "")
          .labelled("small", words.text("sale"), opportunity.salesObjective());
    }
    if (win) {
      row.cell(objective ? "half-last" : "")
          .labelled("small", words.text("sale.win"), opportunity.clientWin());
    }
  }
}
