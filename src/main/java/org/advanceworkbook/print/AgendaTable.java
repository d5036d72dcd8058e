package org.advanceworkbook.print;

import java.util.List;
import org.advanceworkbook.domain.Texts;
import org.advanceworkbook.domain.call.AgendaItem;
import org.advanceworkbook.domain.call.TimedItem;

/** The agenda as a table: when, what, who leads it, how long. */
final class AgendaTable {
  private final PageWords words;

  AgendaTable(PageWords words) {
    this.words = words;
  }

  void add(Part part, List<TimedItem> items) {
    Part table = part.child("table", "agenda");
    boolean owners = items.stream().anyMatch(i -> Texts.given(i.item().owner()));
    boolean times = items.stream().anyMatch(i -> i.start() != null);
    head(table, times, owners);
    Part body = table.child("tbody", "");
    for (TimedItem timed : items) {
      AgendaItem item = timed.item();
      Part row = body.child("tr", "");
      if (times) {
        row.child("td", "time").words(timed.start() == null ? "" : words.clock(timed.start()));
      }
      row.child("td", "").prose("", item.text());
      if (owners) {
        row.child("td", "owner").prose("quiet", item.owner());
      }
      row.child("td", "minutes")
          .words(item.minutes() > 0 ? words.text("minutes", item.minutes()) : "");
    }
  }

  private void head(Part table, boolean times, boolean owners) {
    Part row = table.child("thead", "").child("tr", "");
    if (times) {
      column(row, "time", "column.time");
    }
    column(row, "", "column.item");
    if (owners) {
      column(row, "owner", "column.owner");
    }
    column(row, "minutes", "column.minutes");
  }

  private void column(Part row, String style, String key) {
    row.child("th", style).attribute("scope", "col").words(words.text(key));
  }
}
