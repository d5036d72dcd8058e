package org.advanceworkbook.print;

import org.advanceworkbook.domain.call.AgendaPlan;
import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.domain.call.CustomersView;
import org.advanceworkbook.domain.call.TimedItem;

/** What the customer wants, and beside it the agenda. */
final class CustomerAndAgenda {
  private final PageWords words;

  CustomerAndAgenda(PageWords words) {
    this.words = words;
  }

  void add(Part sheet, CustomersView customer, AgendaPlan agenda, CallFrame frame) {
    boolean view = !customer.equals(CustomersView.EMPTY);
    boolean plan = !agenda.equals(AgendaPlan.EMPTY);
    if (view && plan) {
      Part row = sheet.row("section first");
      customer(row.cell("view"), customer);
      agenda(row.cell("agenda-side"), agenda, frame);
    } else if (view) {
      customer(sheet.box("section first"), customer);
    } else if (plan) {
      agenda(sheet.box("section first"), agenda, frame);
    }
  }

  private void customer(Part part, CustomersView view) {
    String source = view.source() == null ? "" : "." + view.source().name();
    part.heading(2, "", words.text("customer" + source));
    part.prose("", view.objective());
    part.run("small")
        .add(words.text("source"), view.sourceNote())
        .add(words.text("reason"), view.reasonToMeet())
        .add(words.text("value"), view.valueGiven())
        .add(words.text("expectation"), view.expectation());
  }

  private void agenda(Part part, AgendaPlan agenda, CallFrame frame) {
    part.heading(2, "", agreement(agenda));
    if (!agenda.items().isEmpty()) {
      new AgendaTable(words).add(part, TimedItem.of(agenda.items(), frame.start()));
    }
    part.run("small")
        .add(words.text("agreed-how"), agenda.agreedHow())
        .add(words.text("prepares"), agenda.clientPrepares());
  }

  private String agreement(AgendaPlan agenda) {
    if (!agenda.agreed()) {
      return words.text("agenda.open");
    }
    return agenda.agreedOn() == null
        ? words.text("agenda.agreed")
        : words.text("agenda.agreed-on", words.day(agenda.agreedOn()));
  }
}
