package org.advanceworkbook.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import org.advanceworkbook.ui.Fx;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.ui.Looks;
import org.advanceworkbook.workbook.Settings;
import org.junit.jupiter.api.Test;

/** The settings hold at once. */
class SettingsPageTest {
  private final AtomicReference<Settings> kept = new AtomicReference<>(Settings.DEFAULTS);
  private boolean asked;

  private Region view() {
    SettingsPage page =
        new SettingsPage(
            Kits.kit(),
            kept::get,
            kept::set,
            "C:\\Sales\\My calls.advancebook",
            () -> asked = true);
    page.shown();
    return (Region) page.view();
  }

  @Test
  void aTickIsKeptAtOnceAndAnotherWorkbookIsAskedFor() {
    Fx.run(
        () -> {
          Region view = view();
          new Scene(view, 1200, 900);
          view.applyCss();
          view.layout();
          ((CheckBox) view.lookup(".check-box")).fire();
          assertThat(kept.get()).isEqualTo(Settings.DEFAULTS.withCalm(true));
          ((Button) view.lookup("#open-another")).fire();
          assertThat(asked).isTrue();
        });
  }

  @Test
  void looks() {
    Settings light = Settings.DEFAULTS.withTheme(Settings.ThemeChoice.LIGHT);
    Looks.take("settings-light", 1208, 900, light, this::view, root -> {});
    Settings dark = light.withTheme(Settings.ThemeChoice.DARK);
    Looks.take("settings-dark", 952, 700, dark, this::view, root -> {});
    assertThat(kept.get()).isEqualTo(Settings.DEFAULTS);
  }
}
