package org.advanceworkbook.print;

import java.util.List;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.FollowThrough;

/**
 * Promises as a table: who, will do what, by when. Empty rows for a pen where there are too few.
 */
final class Ledger {
  private static final int FEW = 4;

  private final PageWords words;

  Ledger(PageWords words) {
    this.words = words;
  }

  void add(Part part, List<Commitment> promises, int least) {
    Part table = part.child("table", promises.size() > FEW ? "ledger gap" : "ledger gap together");
    Part head = table.child("thead", "").child("tr", "");
    column(head, "who", "column.who");
    column(head, "", "column.what");
    column(head, "when", "column.when");
    Part body = table.child("tbody", "");
    promises.forEach(promise -> row(body.child("tr", ""), promise));
    for (int i = promises.size(); i < (promises.isEmpty() ? least : 0); i++) {
      Part row = body.child("tr", "");
      row.child("td", "who").words("\u00a0");
      row.child("td", "").words("\u00a0");
      row.child("td", "when").words("\u00a0");
    }
  }

  private void row(Part row, Commitment promise) {
    row.child("td", "who").prose("", promise.who());
    Part what = row.child("td", "");
    what.prose("", promise.what());
    what.labelled("small", words.text("proof-short"), promise.proof());
    if (promise.state() != FollowThrough.OPEN) {
      what.line("small", state(promise));
    }
    Part when = row.child("td", "when");
    when.prose("", words.day(promise.due()));
    if (promise.inTheCall()) {
      when.line("", words.text("in-the-call"));
    }
  }

  private String state(Commitment promise) {
    String state = words.word("promise", promise.state());
    return PageHead.joined(", ", state, words.day(promise.settledOn()));
  }

  private void column(Part row, String style, String key) {
    row.child("th", style).attribute("scope", "col").words(words.text(key));
  }
}
