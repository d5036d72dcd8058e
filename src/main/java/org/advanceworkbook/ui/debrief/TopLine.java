package org.advanceworkbook.ui.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.words.Words;

/** The line under the title of a debrief: which call it was, when, and with whom. */
final class TopLine {
  private TopLine() {}

  static String of(Kit kit, CallFrame frame) {
    Words words = kit.words();
    List<String> said = new ArrayList<>();
    said.add(words.name(frame.kind()));
    if (frame.date() != null) {
      said.add(kit.dates().dayLong(frame.date()));
    }
    if (frame.start() != null) {
      said.add(kit.dates().time(frame.start()));
    }
    if (frame.channel() != null) {
      said.add(words.name(frame.channel()));
    }
    String with =
        frame.theirs().stream().map(a -> a.nameAndRole()).collect(Collectors.joining(", "));
    if (!with.isBlank()) {
      said.add(words.get("debrief.with", with));
    }
    return String.join(", ", said);
  }
}
