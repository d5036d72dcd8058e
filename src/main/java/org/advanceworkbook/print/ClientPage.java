package org.advanceworkbook.print;

import org.advanceworkbook.domain.Texts;
import org.advanceworkbook.domain.call.ClientSheet;
import org.advanceworkbook.domain.call.OurAttendee;

/** The sheet that goes to the client before the meeting. It is handed nothing internal. */
final class ClientPage {
  private final PageWords words;

  ClientPage(PageWords words) {
    this.words = words;
  }

  String title(ClientSheet client) {
    return Texts.given(client.account())
        ? words.text("client.title", client.account().strip())
        : words.text("client.untitled");
  }

  void add(Part sheet, ClientSheet client) {
    head(sheet, client);
    purpose(sheet, client);
    agenda(sheet, client);
    prepares(sheet, client);
    people(sheet, client);
  }

  private void head(Part sheet, ClientSheet client) {
    Part row = sheet.row("head");
    Part left = row.cell("");
    left.box("kind").words(words.text("client.kind"));
    left.child("h1", "").attribute("dir", "auto").words(title(client));
    Part right = row.cell("head-when");
    right.line(
        "head-day", client.date() == null ? words.text("no-day") : words.weekday(client.date()));
    right.prose(
        "", PageHead.joined(" ", words.span(client.start(), client.minutes()), zone(client)));
    String channel = client.channel() == null ? "" : words.word("channel", client.channel());
    right.prose("quiet", PageHead.joined(", ", channel, client.place()));
  }

  private static String zone(ClientSheet client) {
    return client.start() == null ? "" : client.zone();
  }

  private void purpose(Part sheet, ClientSheet client) {
    if (Texts.given(client.purpose()) || Texts.given(client.value())) {
      Part section = sheet.box("section first");
      section.heading(2, "", words.text("client.purpose"));
      section.prose("", client.purpose());
      section.labelled(words.text("client.value"), client.value());
    }
  }

  private void agenda(Part sheet, ClientSheet client) {
    if (!client.agenda().isEmpty()) {
      Part section = new Section(words).named(sheet, "client.agenda");
      new AgendaTable(words).add(section, client.agenda());
    }
  }

  private void prepares(Part sheet, ClientSheet client) {
    if (Texts.given(client.prepares())) {
      new Section(words).named(sheet, "client.prepares").prose("", client.prepares());
    }
  }

  private void people(Part sheet, ClientSheet client) {
    if (client.theirs().isEmpty() && client.ours().isEmpty()) {
      return;
    }
    Part row = new Section(words).named(sheet, "client.people").row("");
    Part left = row.cell("half");
    client.theirs().forEach(p -> left.prose("", PageHead.joined(", ", p.name(), p.title())));
    Part right = row.cell("half-last");
    client.ours().forEach(p -> right.prose("", ours(p)));
  }

  private String ours(OurAttendee person) {
    return Texts.given(person.name())
        ? PageHead.joined(": ", person.name(), words.text("client.role." + person.role().name()))
        : "";
  }
}
