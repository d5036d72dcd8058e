package org.advanceworkbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.advanceworkbook.workbook.PlanPrinter;
import org.advanceworkbook.workbook.Settings;
import org.advanceworkbook.workbook.Settings.DateStyle;
import org.advanceworkbook.workbook.Settings.ThemeChoice;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings come back, and never stand in the way of a start. */
class JsonSettingsTest {
  @TempDir Path folder;

  private Path file() {
    return folder.resolve("data").resolve("settings.json");
  }

  private JsonSettings keeper() {
    return new JsonSettings(folder.resolve("data"));
  }

  @Test
  void settingsComeBack() throws IOException {
    assertThat(keeper().load()).isEqualTo(Settings.DEFAULTS);
    Settings settings =
        Settings.DEFAULTS
            .withTheme(ThemeChoice.DARK)
            .withTextPercent(130)
            .withRep("Mara 🙂 \"M\"")
            .withDates(DateStyle.ISO)
            .withPaper(PlanPrinter.Paper.LETTER)
            .withCalm(true)
            .withWindow(List.of(1, -2, 1440, 900))
            .withNarrowNavigation(true)
            .withPrinter("Office 2")
            .opened("/a/ä.advancebook")
            .opened("/b.advancebook");
    keeper().keep(settings);
    assertThat(keeper().load()).isEqualTo(settings);
    keeper().keep(settings.withRep("Ines"));
    assertThat(keeper().load()).isEqualTo(settings.withRep("Ines"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
    try (Stream<Path> all = Files.list(folder.resolve("data"))) {
      assertThat(all).containsExactly(file());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "{", "{\"textPercent\":\"big\"}", "\u0000\u0001"})
  void whatCannotBeReadIsTakenForDefaults(String content) throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), content);
    assertThat(keeper().load()).isEqualTo(Settings.DEFAULTS);
  }

  @Test
  void settingsOfAnotherVersionAreReadAsFarAsTheyGo() throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), "{\"theme\":\"SEPIA\",\"rep\":\"Mara\",\"sound\":\"loud\"}");
    assertThat(keeper().load()).isEqualTo(Settings.DEFAULTS.withRep("Mara"));
  }

  @Test
  void aPlaceThatCannotBeWrittenIsSaidInWords() throws IOException {
    Files.writeString(folder.resolve("data"), "a file where the folder should be");
    WorkbookFailure failure =
        catchThrowableOfType(
            WorkbookFailure.class, () -> keeper().keep(Settings.DEFAULTS.withRep("Mara")));
    assertThat(failure.sentence().args()).containsExactly("settings.json");
    assertThat(keeper().load()).isEqualTo(Settings.DEFAULTS);
  }
}
