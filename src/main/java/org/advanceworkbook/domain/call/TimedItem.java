package org.advanceworkbook.domain.call;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.advanceworkbook.domain.Texts;

/**
 * An item of the agenda with the time it begins.
 *
 * @param start null where the meeting has no start, or the item no words: such a one takes no time
 * @param item the item as planned
 */
public record TimedItem(LocalTime start, AgendaItem item) {
  /**
   * The items one after another.
   *
   * @param start of the meeting, null when not set
   */
  public static List<TimedItem> of(List<AgendaItem> items, LocalTime start) {
    List<TimedItem> timed = new ArrayList<>();
    LocalTime at = start;
    for (AgendaItem item : items) {
      boolean said = Texts.given(item.text());
      timed.add(new TimedItem(said ? at : null, item));
      at = said && at != null ? at.plusMinutes(item.minutes()) : at;
    }
    return List.copyOf(timed);
  }
}
