package org.advanceworkbook.print;

import java.util.List;
import java.util.Set;
import org.advanceworkbook.domain.call.CarriedItem;
import org.advanceworkbook.domain.call.CarriedKind;

/** What is open from earlier calls: promises of both sides and lessons, each with its call. */
final class CarriedSection {
  private static final Set<CarriedKind> SHOWN =
      Set.of(CarriedKind.THEIR_PROMISE, CarriedKind.OUR_PROMISE, CarriedKind.LESSON);

  private final PageWords words;

  CarriedSection(PageWords words) {
    this.words = words;
  }

  void add(Part sheet, List<CarriedItem> carried) {
    List<CarriedItem> shown =
        carried.stream().filter(c -> c.kind() != null && SHOWN.contains(c.kind())).toList();
    if (shown.isEmpty()) {
      return;
    }
    Part part = new Section(words).named(sheet, "carried");
    for (CarriedItem item : shown) {
      String day = item.on() == null ? "" : words.text("carried.from", words.day(item.on()));
      part.labelled(
          "gap", words.word("carried", item.kind()), PageHead.joined(" ", item.text(), day));
    }
  }
}
