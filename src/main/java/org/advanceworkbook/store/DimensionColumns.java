package org.advanceworkbook.store;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.Channel;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.domain.insight.Band;
import org.advanceworkbook.domain.insight.Dimension;
import org.advanceworkbook.domain.insight.LengthBand;
import org.advanceworkbook.domain.insight.ReadinessBand;
import org.advanceworkbook.domain.insight.YesNo;

/**
 * Dimensions as columns of {@code call_figures}: which one, which values make up a group, and how a
 * value is told as a key. Grouping and filtering both come from here, so that a group and the list
 * of its calls cannot disagree.
 */
final class DimensionColumns {
  private static final int MOST_ENERGY = 5;

  private DimensionColumns() {}

  static String column(Dimension by) {
    return switch (by) {
      case MONTH -> "f.month";
      case KIND -> "f.kind";
      case PURPOSE -> "f.planned";
      case STAGE -> "f.stage";
      case LEVEL -> "f.level";
      case READINESS -> "f.readiness";
      case ENERGY -> "f.energy";
      case AGENDA -> "f.agenda";
      case REP -> "f.rep";
      case WEEKDAY -> "f.weekday";
      case LENGTH -> "f.minutes";
      case OBJECTIVE -> "f.objective";
      case CHANNEL -> "f.channel";
    };
  }

  /** The keys of the groups in which a call with this value stands. */
  static List<String> keys(Dimension by, String value) {
    return switch (by) {
      case REP -> List.of(value);
      case ENERGY -> List.of(value);
      case MONTH -> List.of(FigureCodes.monthKey(Integer.parseInt(value)));
      case PURPOSE -> purposes(Integer.parseInt(value)).map(Enum::name).toList();
      case READINESS -> band(ReadinessBand.values(), Integer.parseInt(value));
      case LENGTH -> band(LengthBand.values(), Integer.parseInt(value));
      default -> List.of(FigureCodes.name(constants(by), Integer.parseInt(value)));
    };
  }

  private static Stream<Purpose> purposes(int bits) {
    return Stream.of(Purpose.values()).filter(p -> (bits & FigureCodes.bit(p)) != 0);
  }

  private static <B extends Enum<B> & Band> List<String> band(B[] bands, int number) {
    return Stream.of(bands).filter(b -> b.holds(number)).map(Enum::name).toList();
  }

  /** The constants whose codes stand in the column. */
  private static Enum<?>[] constants(Dimension by) {
    return switch (by) {
      case KIND -> CallKind.values();
      case STAGE -> Stage.values();
      case LEVEL -> CommitmentLevel.values();
      case AGENDA, OBJECTIVE -> YesNo.values();
      case WEEKDAY -> DayOfWeek.values();
      case CHANNEL -> Channel.values();
      case READINESS -> ReadinessBand.values();
      case LENGTH -> LengthBand.values();
      default -> Purpose.values();
    };
  }

  /** Restricts to calls that stand in one of the groups; nothing is found by an unknown key. */
  static void restrict(Conditions where, Dimension by, Collection<String> keys) {
    switch (by) {
      case REP -> where.in("f.rep", keys);
      case PURPOSE -> where.when(true, "(f.planned & ?) <> 0", bits(keys));
      case READINESS, LENGTH -> bands(where, by, keys);
      default -> where.in(column(by), keys.stream().map(key -> code(by, key)).toList());
    }
  }

  private static int bits(Collection<String> keys) {
    return FigureCodes.bits(
        Stream.of(Purpose.values()).filter(p -> keys.contains(p.name())).toList());
  }

  private static void bands(Conditions where, Dimension by, Collection<String> keys) {
    List<String> either = new ArrayList<>(List.of("0"));
    List<Object> ends = new ArrayList<>();
    Arrays.stream(constants(by))
        .filter(band -> keys.contains(band.name()))
        .forEach(
            band -> {
              either.add(column(by) + " BETWEEN ? AND ?");
              ends.addAll(List.of(((Band) band).from(), ((Band) band).to()));
            });
    where.when(true, "(" + String.join(" OR ", either) + ")", ends.toArray());
  }

  private static int code(Dimension by, String key) {
    return switch (by) {
      case MONTH -> month(key);
      case ENERGY -> key.matches("[0-" + MOST_ENERGY + "]") ? Integer.parseInt(key) : -1;
      default -> FigureCodes.of(constants(by), key);
    };
  }

  private static int month(String key) {
    try {
      return FigureCodes.month(key);
    } catch (DateTimeException e) {
      return -1;
    }
  }
}
