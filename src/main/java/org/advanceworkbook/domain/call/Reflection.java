package org.advanceworkbook.domain.call;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.advanceworkbook.domain.Lists;
import org.advanceworkbook.domain.Texts;

/**
 * What a debrief says beside how the call ended: what stopped us, what we know now, what surprised
 * us. DOMAIN section 5, R39, R41, R48.
 *
 * @param stoppedBy why not more was accomplished
 * @param agendaKept whether the agenda was kept
 * @param known what the call changed in what we know; an empty text says that we do not know after
 *     all, a gap without an entry is as the plan left it
 * @param surprises what nobody had planned for
 */
public record Reflection(
    Set<StoppedBy> stoppedBy, Met agendaKept, Map<Gap, String> known, List<Surprise> surprises) {
  /** Nothing said yet. */
  public static final Reflection EMPTY = new Reflection(null, null, null, null);

  /** Guarantees: no part is ever null. */
  public Reflection {
    stoppedBy = Lists.copy(stoppedBy);
    agendaKept = agendaKept == Met.NOT_SAID ? null : agendaKept;
    known = Lists.copy(known);
    surprises = Lists.copy(surprises);
  }

  /** Whether the agenda was kept; documents leave out what was not said. */
  @Override
  public Met agendaKept() {
    return agendaKept == null ? Met.NOT_SAID : agendaKept;
  }

  /** The same with another stoppedBy. */
  public Reflection withStoppedBy(Set<StoppedBy> value) {
    return new Reflection(value, agendaKept, known, surprises);
  }

  /** The same with another agendaKept. */
  public Reflection withAgendaKept(Met value) {
    return new Reflection(stoppedBy, value, known, surprises);
  }

  /** The same with another known. */
  public Reflection withKnown(Map<Gap, String> value) {
    return new Reflection(stoppedBy, agendaKept, value, surprises);
  }

  /** The same with another surprises. */
  public Reflection withSurprises(List<Surprise> value) {
    return new Reflection(stoppedBy, agendaKept, known, value);
  }

  /** What is known after the call, given what the plan knew; gaps that are open have no entry. */
  public Map<Gap, String> knownAfter(Map<Gap, String> before) {
    Map<Gap, String> after = new TreeMap<>(before);
    after.putAll(known);
    after.values().removeIf(text -> !Texts.given(text));
    return after;
  }
}
