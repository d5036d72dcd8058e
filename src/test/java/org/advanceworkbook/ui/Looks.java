package org.advanceworkbook.ui;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import org.advanceworkbook.ui.kit.Theme;
import org.advanceworkbook.workbook.Settings;

/** Pictures of what we make, in target/looks, for the eye. */
public final class Looks {
  private static final Path FOLDER = Path.of("target", "looks");

  private Looks() {}

  /** Light, dark and 130 %, at one size. */
  public static void take(String name, double width, double height, Supplier<Region> made) {
    Settings light = Settings.DEFAULTS.withTheme(Settings.ThemeChoice.LIGHT);
    take(name + "-light", width, height, light, made, root -> {});
    Settings dark = Settings.DEFAULTS.withTheme(Settings.ThemeChoice.DARK);
    take(name + "-dark", width, height, dark, made, root -> {});
    take(name + "-130", width, height, light.withTextPercent(130), made, root -> {});
  }

  /** One picture; {@code before} runs once the scene stands, to put the focus somewhere. */
  public static void take(
      String name,
      double width,
      double height,
      Settings settings,
      Supplier<Region> made,
      Consumer<Region> before) {
    WritableImage image =
        Fx.get(
            () -> {
              Region root = made.get();
              Scene scene = new Scene(root, width, height);
              dress(scene, settings);
              root.applyCss();
              root.layout();
              before.accept(root);
              root.applyCss();
              root.layout();
              return scene.snapshot(null);
            });
    write(name, image);
  }

  /** Dresses a scene with a theme of its own. */
  public static void dress(Scene scene, Settings settings) {
    Theme theme = Kits.theme();
    theme.use(settings);
    theme.apply(scene);
  }

  /** True when a picture was written. */
  public static boolean has(String name) {
    return Files.exists(FOLDER.resolve(name + ".png"));
  }

  /** Writes a picture. */
  public static void write(String name, WritableImage image) {
    int w = (int) image.getWidth();
    int h = (int) image.getHeight();
    BufferedImage copy = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
    PixelReader pixels = image.getPixelReader();
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        copy.setRGB(x, y, pixels.getArgb(x, y));
      }
    }
    try {
      Files.createDirectories(FOLDER);
      ImageIO.write(copy, "png", new File(FOLDER.toFile(), name + ".png"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
