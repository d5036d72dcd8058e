package org.advanceworkbook.print;

import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.domain.call.Purpose;

/** Begins a section of a sheet; a planned purpose has a box to tick when it is met. */
final class Section {
  private final PageWords words;

  Section(PageWords words) {
    this.words = words;
  }

  Part named(Part sheet, String key) {
    Part section = sheet.box("section");
    section.heading(2, "ruled", words.text(key));
    return section;
  }

  Part of(Part sheet, Purpose purpose, CallFrame frame) {
    Part section = sheet.box("section");
    heading(section, "ruled", purpose, frame);
    return section;
  }

  /** The heading alone. */
  void heading(Part part, String style, Purpose purpose, CallFrame frame) {
    Part heading = part.child("h2", style);
    String name = words.word("purpose", purpose);
    if (frame.purposes().contains(purpose)) {
      String shown = purpose == frame.primary() ? words.text("primary", name) : name;
      TickBox.add(heading, false, shown);
    } else {
      heading.words(name);
    }
  }
}
