package org.advanceworkbook.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.advanceworkbook.ui.Fx;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.ui.Looks;
import org.advanceworkbook.workbook.Settings;
import org.junit.jupiter.api.Test;

/** Draws every control, and hears whether a style sheet complains. */
class ThemeGalleryTest {
  @Test
  void everyControlIsDrawnWithoutAWordFromTheStyleSheets() {
    // The toolkit says a line of its own when it starts.
    Fx.run(() -> {});
    PrintStream before = System.err;
    ByteArrayOutputStream heard = new ByteArrayOutputStream();
    System.setErr(new PrintStream(heard, true, StandardCharsets.UTF_8));
    try {
      Looks.take("kit", 1360, 1000, () -> new Gallery(Kits.kit()).page());
    } finally {
      System.setErr(before);
    }
    assertThat(heard.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void theFocusIsDrawn() {
    Settings light = Settings.DEFAULTS.withTheme(Settings.ThemeChoice.LIGHT);
    Looks.take(
        "kit-focus",
        1360,
        1000,
        light,
        () -> new Gallery(Kits.kit()).page(),
        root -> root.lookup("#first").requestFocus());
  }
}
