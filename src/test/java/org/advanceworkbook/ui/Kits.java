package org.advanceworkbook.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.advanceworkbook.ui.kit.Background;
import org.advanceworkbook.ui.kit.Dialogs;
import org.advanceworkbook.ui.kit.Fields;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.Notices;
import org.advanceworkbook.ui.kit.OtherPrograms;
import org.advanceworkbook.ui.kit.OutcomeMark;
import org.advanceworkbook.ui.kit.Theme;
import org.advanceworkbook.ui.kit.Widths;
import org.advanceworkbook.words.DateStyle;
import org.advanceworkbook.words.Dates;
import org.advanceworkbook.words.Words;

/** The kit as tests use it: work inline, the clock stands at Tuesday 16 June 2026, 08:40. */
public final class Kits {
  /** The clock of all pictures. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-16T08:40:00Z"), ZoneOffset.UTC);

  private Kits() {}

  /** A theme that no system changes. */
  public static Theme theme() {
    return new Theme(
        new SimpleObjectProperty<>(ColorScheme.LIGHT), new SimpleBooleanProperty(false));
  }

  /** A kit whose questions are answered with no. */
  public static Kit kit() {
    return kit(new SilentDialogs());
  }

  /** A kit with these dialogs. Failures nobody asked about end the test. */
  public static Kit kit(Dialogs dialogs) {
    return kit(dialogs, new HeardPrograms());
  }

  /** A kit with these dialogs and other programs. */
  public static Kit kit(Dialogs dialogs, OtherPrograms programs) {
    Words words = new Words();
    Dates dates = new Dates(words, CLOCK, () -> DateStyle.DAY_FIRST);
    return new Kit(
        words,
        dates,
        new Fields(words, dates),
        new OutcomeMark(words),
        theme(),
        new Widths(),
        new Notices(words, (wait, action) -> () -> {}),
        dialogs,
        programs,
        Background.atOnce(failure -> {}));
  }
}
