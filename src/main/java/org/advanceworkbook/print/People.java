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
    Run run = sheet.box("section ruled").run("").strong(words.text("people"));
    frame.theirs().stream().filter(People::hasMore).forEach(person -> theirs(run, person));
    frame.ours().forEach(person -> run.text(ours(person)));
    run.add(words.text("why-now"), frame.whyNow());
  }

  private static boolean hasMore(Attendee person) {
    return person.buyingRole() != null || Texts.given(person.win());
  }

  private void theirs(Run run, Attendee person) {
    String role = person.buyingRole() == null ? "" : words.word("buying-role", person.buyingRole());
    run.text(PageHead.joined(": ", person.name(), role)).add(words.text("win"), person.win());
  }

  private String ours(OurAttendee person) {
    return PageHead.joined(": ", person.name(), words.word("call-role", person.role()));
  }
}
