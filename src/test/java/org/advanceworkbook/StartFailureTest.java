package org.advanceworkbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.junit.jupiter.api.Test;

/** The messages are those of JavaFX 26, as seen with the library or the display taken away. */
class StartFailureTest {
  @Test
  void noDisplay() {
    assertThat(key(new UnsupportedOperationException("Unable to open DISPLAY")))
        .isEqualTo("start.no-display");
  }

  @Test
  void noGtk() {
    assertThat(key(new UnsupportedOperationException("Unable to load glass GTK library.")))
        .isEqualTo("start.no-library");
  }

  @Test
  void noLibraryBehindTheWindowLibrary() {
    assertThat(key(new RuntimeException(new UnsatisfiedLinkError("no glassgtk3 in …"))))
        .isEqualTo("start.no-library");
  }

  @Test
  void noTextLibrary() {
    Throwable cause =
        new UnsatisfiedLinkError("libjavafx_font_pango.so: libpangoft2-1.0.so.0: file too short");
    assertThat(key(new RuntimeException("Exception in Application start method", cause)))
        .isEqualTo("start.no-fonts");
  }

  @Test
  void noFont() {
    NullPointerException bare = new NullPointerException();
    bare.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("com.sun.javafx.font.LogicalFont", "x", "LogicalFont.java", 456)
        });
    assertThat(key(new RuntimeException(bare))).isEqualTo("start.no-fonts");
    assertThat(key(new RuntimeException(new NullPointerException()))).isEqualTo("start.unexpected");
  }

  @Test
  void aWorkbookThatDoesNotOpenSpeaksForItself() {
    WorkbookFailure failure = new WorkbookFailure(Problem.IN_USE, "a.advancebook", null);
    assertThat(StartFailure.sentence(new RuntimeException(failure))).isEqualTo(failure.sentence());
  }

  @Test
  void whatNobodyForesawIsNamedByItsInnermostCause() {
    assertThat(StartFailure.sentence(new RuntimeException(new IllegalStateException("x"))))
        .isEqualTo(Phrase.of("start.unexpected", "java.lang.IllegalStateException"));
  }

  @Test
  void causesThatGoInACircleEnd() {
    RuntimeException outer = new RuntimeException("a");
    outer.initCause(new IllegalStateException("b", outer));
    assertThat(key(outer)).isEqualTo("start.unexpected");
  }

  @Test
  void aFailedStartSaysOneSentenceAndNothingElse() {
    String said =
        startOf(
            up -> {
              System.err.println("\tat com.sun.glass.Something");
              throw new UnsupportedOperationException("Unable to open DISPLAY");
            },
            1);
    assertThat(said).isEqualTo("start.no-display" + System.lineSeparator());
  }

  @Test
  void onceTheWindowStandsNothingIsHeldBack() {
    String said =
        startOf(
            up -> {
              System.err.print("before ");
              up.run();
              System.err.print("after");
            },
            0);
    assertThat(said).isEqualTo("before after");
  }

  private static String startOf(Consumer<Runnable> window, int code) {
    PrintStream real = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
    try {
      assertThat(new WindowStart(Phrase::key, err).run(window)).isEqualTo(code);
    } finally {
      System.setErr(real);
    }
    return said.toString(StandardCharsets.UTF_8);
  }

  private static String key(Throwable thrown) {
    return StartFailure.sentence(thrown).key();
  }
}
