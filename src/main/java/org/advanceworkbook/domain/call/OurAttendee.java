package org.advanceworkbook.domain.call;

import org.advanceworkbook.domain.Texts;

/** One of us in the call, and what for. R47. */
public record OurAttendee(String name, CallRole role) {
  /** Guarantees: never null; who has no stated role leads. */
  public OurAttendee {
    name = Texts.orEmpty(name);
    role = role == null ? CallRole.LEADS : role;
  }
}
