package org.advanceworkbook.domain.objective;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.objective.frame.Frame;
import org.advanceworkbook.domain.objective.frame.Pos;
import org.advanceworkbook.domain.objective.frame.Reading;
import org.advanceworkbook.domain.objective.text.DataFile;
import org.advanceworkbook.domain.objective.text.WordForm;

/** Which rung of the ladder an act resembles, by the words it is about. Immutable after loading. */
final class Rungs {
  private static final int ORDER = 5;

  private final Map<String, Place> byWords = new HashMap<>();
  private final Place order;

  Rungs() {
    for (DataFile.Section section : DataFile.read("rungs.txt")) {
      String[] head = section.head();
      Place place = new Place(head[0], Stage.valueOf(head[1]), Stage.valueOf(head[2]));
      section.entries().forEach(words -> byWords.put(words, place));
    }
    order = byWords.get("order");
  }

  /**
   * A place on the ladder.
   *
   * @param id rung id such as D5
   * @param from earliest stage at which asking is realistic
   * @param until last stage at which it still counts as new
   */
  record Place(String id, Stage from, Stage until) {}

  /** The place of an act: money is always the order, else the longest words that are known. */
  Optional<Place> of(Reading reading, Frame act) {
    if (act.energy() >= ORDER) {
      return Optional.of(order);
    }
    Place found = null;
    int length = 0;
    for (int i = act.from(); i < act.to(); i++) {
      if (length(reading, i)) {
        continue;
      }
      StringBuilder words = new StringBuilder();
      for (int n = 0; n < 3 && i + n < act.to(); n++) {
        var word = reading.words().get(i + n);
        boolean noun = word.token().can(WordForm.ANY_NOUN);
        String last = words + (noun ? word.noun() : word.norm());
        Place place = byWords.getOrDefault(words + word.norm(), byWords.get(last));
        if (place != null && n + 1 > length) {
          found = place;
          length = n + 1;
        }
        words.append(word.norm()).append(' ');
      }
    }
    return Optional.ofNullable(found);
  }

  /** "20 minutes" is how long it takes, not what was written down. */
  private static boolean length(Reading reading, int i) {
    return i > 0
        && reading.words().get(i).token().is("minutes")
        && reading.words().get(i - 1).is(Pos.NUMBER);
  }
}
