package org.advanceworkbook.domain.call;

import java.time.LocalDate;
import java.util.List;
import org.advanceworkbook.domain.Lists;
import org.advanceworkbook.domain.Texts;

/**
 * The agenda, and whether the client has agreed to it. R43 to R45.
 *
 * @param agreed true once the client said yes
 * @param agreedOn when, null when not said
 * @param agreedHow by mail, by phone, with whom
 * @param clientPrepares what the client prepares
 */
public record AgendaPlan(
    List<AgendaItem> items,
    boolean agreed,
    LocalDate agreedOn,
    String agreedHow,
    String clientPrepares) {
  /** Nothing written yet. */
  public static final AgendaPlan EMPTY = new AgendaPlan(null, false, null, "", "");

  /** Guarantees: texts and lists are never null. */
  public AgendaPlan {
    items = Lists.copy(items);
    agreedHow = Texts.orEmpty(agreedHow);
    clientPrepares = Texts.orEmpty(clientPrepares);
  }

  /** The same with another items. */
  public AgendaPlan withItems(List<AgendaItem> value) {
    return new AgendaPlan(value, agreed, agreedOn, agreedHow, clientPrepares);
  }

  /** The same with another agreed. */
  public AgendaPlan withAgreed(boolean value) {
    return new AgendaPlan(items, value, agreedOn, agreedHow, clientPrepares);
  }

  /** The same with another agreedOn. */
  public AgendaPlan withAgreedOn(LocalDate value) {
    return new AgendaPlan(items, agreed, value, agreedHow, clientPrepares);
  }

  /** The same with another agreedHow. */
  public AgendaPlan withAgreedHow(String value) {
    return new AgendaPlan(items, agreed, agreedOn, value, clientPrepares);
  }

  /** The same with another clientPrepares. */
  public AgendaPlan withClientPrepares(String value) {
    return new AgendaPlan(items, agreed, agreedOn, agreedHow, value);
  }

  /** Sum of the minutes of all items. */
  public int minutes() {
    return items.stream().mapToInt(AgendaItem::minutes).sum();
  }
}
