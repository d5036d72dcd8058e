package org.advanceworkbook.ui.kit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.advanceworkbook.words.Dates;
import org.advanceworkbook.words.TypedDate;
import org.advanceworkbook.words.TypedLength;
import org.advanceworkbook.words.TypedTime;
import org.advanceworkbook.words.Words;

/** Makes the fields for dates, times and lengths. */
final class TypedFields {
  private static final int QUARTER = 15;

  private final Words words;
  private final Dates dates;

  TypedFields(Words words, Dates dates) {
    this.words = words;
    this.dates = dates;
  }

  TypedField<LocalDate> date() {
    TypedField<LocalDate> field =
        new TypedField<>(
            new TypedField.Manner<>(
                text -> new TypedDate(dates.today(), dates.style()).read(text),
                dates::dayYear,
                (date, by) -> date == null ? dates.today() : date.plusDays(by),
                words.get("kit.date.unclear")),
            Icons.CALENDAR,
            words.get("kit.date.pick"));
    field.getStyleClass().add("aw-date");
    field.editor().setPromptText(words.get("kit.date.prompt"));
    field.onPick(() -> month(field), () -> false);
    return field;
  }

  private void month(TypedField<LocalDate> field) {
    LocalDate at = field.getValue();
    new MonthPopup(at == null ? dates.today() : at, field::take).show(field);
  }

  TypedField<LocalTime> time() {
    TypedField<LocalTime> field =
        new TypedField<>(
            new TypedField.Manner<>(
                text -> new TypedTime().read(text),
                dates::time,
                (time, by) ->
                    time == null ? LocalTime.of(9, 0) : time.plusMinutes((long) by * QUARTER),
                words.get("kit.time.unclear")),
            Icons.CHEVRON_DOWN,
            words.get("kit.time.pick"));
    List<LocalTime> halves =
        IntStream.range(14, 40).mapToObj(i -> LocalTime.MIN.plusMinutes(i * 30L)).toList();
    PopList<LocalTime> list = new PopList<>(dates::time, time -> "", field::take);
    list.drive(field.editor());
    field.onPick(
        () -> {
          LocalTime at = field.getValue();
          list.show(field, halves, Math.max(0, halves.indexOf(at == null ? morning() : at)));
        },
        list::isShowing);
    return field;
  }

  private static LocalTime morning() {
    return LocalTime.of(9, 0);
  }

  TypedField<Integer> minutes(List<Integer> usual) {
    TypedField<Integer> field =
        new TypedField<>(
            new TypedField.Manner<>(
                text -> new TypedLength().read(text),
                dates::length,
                (minutes, by) -> Math.max(5, (minutes == null ? 30 : minutes) + by * 5),
                words.get("kit.length.unclear")),
            Icons.CHEVRON_DOWN,
            words.get("kit.length.pick"));
    PopList<Integer> list = new PopList<>(dates::length, n -> "", field::take);
    list.drive(field.editor());
    field.onPick(
        () -> list.show(field, usual, Math.max(0, usual.indexOf(field.getValue()))),
        list::isShowing);
    return field;
  }
}
