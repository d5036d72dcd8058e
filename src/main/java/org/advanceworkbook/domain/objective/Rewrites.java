package org.advanceworkbook.domain.objective;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.objective.text.DataFile;

/** Better objectives: the rep's own act completed, else one from the ladder of this stage. */
final class Rewrites {
  private static final int SOON = 30;
  private static final int WEEK = 7;
  private static final int YEAR = 330;

  private final Map<Stage, List<String>> byStage = new EnumMap<>(Stage.class);
  private final String somebody;

  Rewrites() {
    String who = "";
    for (DataFile.Section section : DataFile.read("rewrites.txt")) {
      if (section.heading().equals("WHO")) {
        who = section.entries().get(0);
      } else {
        byStage.put(Stage.valueOf(section.heading()), section.entries());
      }
    }
    somebody = who;
  }

  /**
   * What a rewrite may use of the rep's own words.
   *
   * @param who the client who acts, empty when nobody is named
   * @param own the act in the third person, empty when the client does nothing yet
   * @param due the day named in the text, null when none
   */
  record Material(String who, String own, LocalDate due) {}

  /** One for each heading, in order; each passes {@code accepts}. */
  List<String> all(Material material, ObjectiveContext context, Predicate<String> accepts) {
    List<String> acts = byStage.get(stage(context));
    String day = written(near(material.due(), context), context);
    String own = written(own(material.due(), context), context);
    List<String> found = new ArrayList<>();
    for (int heading = 0; heading < Heading.values().length; heading++) {
      List<String> tries = new ArrayList<>();
      boolean keepOwn = heading == 0 || heading == 2;
      if (keepOwn && !material.own().isBlank()) {
        tries.add(sentence(who(material, context), material.own(), own));
      }
      tries.add(sentence(who(material, context), acts.get(heading % acts.size()), day));
      tries.add(sentence(somebody, acts.get(heading % acts.size()), day));
      found.add(tries.stream().filter(accepts).findFirst().orElse(tries.get(tries.size() - 1)));
    }
    return found;
  }

  private static String sentence(String who, String act, String day) {
    return who + " " + act + " by " + day;
  }

  private static Stage stage(ObjectiveContext context) {
    if (context.stage() != null) {
      return context.stage();
    }
    return context.kind() == CallKind.PROSPECTING ? Stage.PROSPECTING : Stage.DISCOVERY;
  }

  private String who(Material material, ObjectiveContext context) {
    if (!material.who().isBlank()) {
      String who = material.who().strip();
      return who.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + who.substring(1);
    }
    for (String client : context.clients()) {
      int bracket = client.indexOf('(');
      String name = (bracket > 0 ? client.substring(0, bracket) : client).strip();
      if (!name.isEmpty()) {
        return name;
      }
    }
    return somebody;
  }

  private static String written(LocalDate day, ObjectiveContext context) {
    return SentenceBuilder.day(day, context.today(), context.dayFirst());
  }

  /** The rep's own act keeps the rep's own day, however far. */
  private static LocalDate own(LocalDate named, ObjectiveContext context) {
    boolean ahead =
        named != null
            && named.isAfter(context.today())
            && ChronoUnit.DAYS.between(context.today(), named) < YEAR;
    return ahead ? named : near(named, context);
  }

  /** The rep's own day where it lies ahead and near; else a week after the call, on a weekday. */
  private static LocalDate near(LocalDate named, ObjectiveContext context) {
    boolean fits =
        named != null
            && named.isAfter(context.today())
            && ChronoUnit.DAYS.between(context.today(), named) <= SOON;
    if (fits) {
      return named;
    }
    LocalDate call =
        context.callDate() == null || context.callDate().isBefore(context.today())
            ? context.today()
            : context.callDate();
    LocalDate day = call.plusDays(WEEK);
    boolean near = ChronoUnit.DAYS.between(context.today(), day) <= SOON;
    day = near ? day : call.plusDays(1);
    while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      day = day.plusDays(1);
    }
    return day;
  }
}
