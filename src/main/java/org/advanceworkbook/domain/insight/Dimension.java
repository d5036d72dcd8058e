package org.advanceworkbook.domain.insight;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.Channel;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Purpose;

/**
 * By what calls are put into groups. A group is named by its key: the name of a constant, a month
 * as in {@code 2026-03}, the name of a rep, or {@link #NONE} where the call does not say. What was
 * planned is taken as it stood when the plan was frozen. DOMAIN section 7.
 */
public enum Dimension {
  /** The month of the call's day, as its own place counts days. */
  MONTH(List.of()),
  KIND(names(CallKind.values())),
  /** Purposes planned; a call stands in the group of each of its purposes. */
  PURPOSE(names(Purpose.values())),
  STAGE(names(Stage.values())),
  /** The planned level that was reached. */
  LEVEL(withNone(CommitmentLevel.values())),
  /** Readiness of the plan, in {@link ReadinessBand}s. */
  READINESS(names(ReadinessBand.values())),
  /** What the target costs the client, 0 to 5. */
  ENERGY(List.of("0", "1", "2", "3", "4", "5")),
  /** Whether the client had agreed to the agenda. */
  AGENDA(names(YesNo.values())),
  REP(List.of()),
  WEEKDAY(withNone(DayOfWeek.values())),
  /** Planned length, in {@link LengthBand}s. */
  LENGTH(names(LengthBand.values())),
  /** Whether the judge took the target for an advance; none where there was no target. */
  OBJECTIVE(withNone(YesNo.values())),
  CHANNEL(withNone(Channel.values()));

  /** The key of the group of calls that do not say. */
  public static final String NONE = "";

  private final List<String> keys;

  Dimension(List<String> keys) {
    this.keys = keys;
  }

  /** The keys there can be, in their order; empty where they come from the calls themselves. */
  public List<String> keys() {
    return keys;
  }

  private static List<String> names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).toList();
  }

  private static List<String> withNone(Enum<?>[] values) {
    return Stream.concat(Stream.of(values).map(Enum::name), Stream.of(NONE)).toList();
  }
}
