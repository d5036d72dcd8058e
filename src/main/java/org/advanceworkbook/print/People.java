package org.advanceworkbook.print;

import org.advanceworkbook.domain.Texts;
import org.advanceworkbook.domain.call.Attendee;
import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.domain.call.OurAttendee;

/** Who is in the call on both sides, and what a win is for whom. */
final class People {
  private final PageWords words;

  People(PageWords words) {
    this.words = words;
  }

  void add(Part sheet, CallFrame frame) {
    boolean theirs = frame.theirs().stream().anyMatch(People::hasMore);
    if (!theirs && frame.ours().isEmpty() && frame.whyNow().isBlank()) {
      return;
    }
    Part section = new Section(words).named(sheet, "people");
    Part row = section.row("");
    if (theirs) {
      Part left = row.cell("half");
      frame.theirs().stream().filter(People::hasMore).forEach(p -> theirs(left.box("item"), p));
    }
    Part right = row.cell(theirs ? "half-last" : "");
    frame.ours().forEach(person -> ours(right, person));
    right.labelled(words.text("why-now"), frame.whyNow());
  }

  private static boolean hasMore(Attendee person) {
    return person.buyingRole() != null || Texts.given(person.win());
  }

  private void theirs(Part part, Attendee person) {
    String role = person.buyingRole() == null ? "" : words.word("buying-role", person.buyingRole());
    part.prose("", PageHead.joined(": ", person.name(), role));
    part.labelled("small", words.text("win"), person.win());
  }

  private void ours(Part part, OurAttendee person) {
    part.prose("", PageHead.joined(": ", person.name(), words.word("call-role", person.role())));
  }
}
