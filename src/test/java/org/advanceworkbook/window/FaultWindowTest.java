package org.advanceworkbook.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start over a file that cannot be opened: it is said on screen, and Escape ends the program. */
class FaultWindowTest {
  private static final long A_DIALOG = 50_000;

  @TempDir Path home;

  @Test
  void whatIsNoWorkbookIsSaidInADialogThatCanBeReadAndIsNotTouched() throws Exception {
    Path letter = Files.writeString(home.resolve("letter.advancebook"), "Dear Sir");
    try (RealApp app = RealApp.start(letter, home)) {
      app.until("the dialog is painted", () -> lightPixels() > A_DIALOG);
      app.settle().press("Escape");
      assertThat(app.ended()).isTrue();
    }
    assertThat(letter).hasContent("Dear Sir");
  }

  /** How much of the screen is white; before a window stands, nothing of it is. */
  private long lightPixels() {
    Path shot = home.resolve("screen.png");
    try {
      new ProcessBuilder("import", "-window", "root", shot.toString()).start().waitFor();
      BufferedImage image = ImageIO.read(shot.toFile());
      int[] pixels =
          image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
      return Arrays.stream(pixels).filter(p -> (p & 0xFFFFFF) == 0xFFFFFF).count();
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }
}
