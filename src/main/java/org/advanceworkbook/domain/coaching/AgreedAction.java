package org.advanceworkbook.domain.coaching;

import java.time.LocalDate;
import org.advanceworkbook.domain.Texts;

/**
 * Something rep or coach will do after a one-on-one.
 *
 * @param id stable id
 * @param who name of who does it, empty when not said
 * @param due null when open
 * @param doneOn the day it was ticked, null while it is open
 */
public record AgreedAction(String id, String what, String who, LocalDate due, LocalDate doneOn) {
  /** Guarantees: texts are never null. */
  public AgreedAction {
    id = Texts.orEmpty(id);
    what = Texts.orEmpty(what);
    who = Texts.orEmpty(who);
  }

  /** One just begun. */
  public static AgreedAction begin(String id, String what, String who) {
    return new AgreedAction(id, what, who, null, null);
  }

  /** True once it was ticked. */
  public boolean isDone() {
    return doneOn != null;
  }

  /** The same with other words. */
  public AgreedAction withWhat(String value) {
    return new AgreedAction(id, value, who, due, doneOn);
  }

  /** The same, ticked on a day; null opens it again. */
  public AgreedAction withDoneOn(LocalDate value) {
    return new AgreedAction(id, what, who, due, value);
  }
}
