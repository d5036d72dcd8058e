package org.advanceworkbook.domain.call;

import org.advanceworkbook.domain.Texts;

/**
 * One item of the agenda.
 *
 * @param minutes planned minutes, 0 or more
 * @param owner who leads it; free text
 */
public record AgendaItem(String id, String text, int minutes, String owner) {
  /** Guarantees: texts and lists are never null. */
  public AgendaItem {
    id = Texts.orEmpty(id);
    text = Texts.orEmpty(text);
    owner = Texts.orEmpty(owner);
  }

  /** The same with another text. */
  public AgendaItem withText(String value) {
    return new AgendaItem(id, value, minutes, owner);
  }

  /** The same with another minutes. */
  public AgendaItem withMinutes(int value) {
    return new AgendaItem(id, text, value, owner);
  }

  /** The same with another owner. */
  public AgendaItem withOwner(String value) {
    return new AgendaItem(id, text, minutes, value);
  }
}
