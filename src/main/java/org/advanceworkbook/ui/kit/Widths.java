package org.advanceworkbook.ui.kit;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/**
 * How much room the window has. On the followed root the pseudo-classes {@code :wide}, {@code
 * :medium}, {@code :narrow} and {@code :short} say it to style sheets.
 */
public final class Widths {
  /** Classes of width: 1360 and more, 1200 to 1359, less. */
  public enum Width {
    WIDE,
    MEDIUM,
    NARROW;

    /** The class of a width in px. */
    public static Width of(double px) {
      return px >= 1360 ? WIDE : px >= 1200 ? MEDIUM : NARROW;
    }

    private PseudoClass pseudoClass() {
      return PseudoClass.getPseudoClass(name().toLowerCase(java.util.Locale.ROOT));
    }
  }

  private static final PseudoClass SHORT = PseudoClass.getPseudoClass("short");
  private static final double TALL = 800;

  private final ReadOnlyObjectWrapper<Width> width = new ReadOnlyObjectWrapper<>(Width.WIDE);
  private final ReadOnlyBooleanWrapper low = new ReadOnlyBooleanWrapper(false);

  /** A wide and tall window, until one is followed. */
  public Widths() {}

  /** Follows the size of a scene and marks its root. */
  public void follow(Scene scene, Region root) {
    scene.widthProperty().subscribe(px -> width.set(Width.of(px.doubleValue())));
    scene.heightProperty().subscribe(px -> low.set(px.doubleValue() < TALL));
    width.subscribe(w -> mark(root, w));
    low.subscribe(is -> root.pseudoClassStateChanged(SHORT, is));
  }

  private static void mark(Region root, Width now) {
    for (Width w : Width.values()) {
      root.pseudoClassStateChanged(w.pseudoClass(), w == now);
    }
  }

  /**
   * Tells the class of width, now and whenever it changes while the part is in a scene; one that
   * comes back into a scene is told what it missed. What is in no scene is not held.
   */
  public void follow(Node part, Consumer<Width> told) {
    width.when(part.sceneProperty().map(Objects::nonNull).orElse(false)).subscribe(told);
  }

  /** The class of width. */
  public ReadOnlyObjectProperty<Width> widthProperty() {
    return width.getReadOnlyProperty();
  }

  /** The class of width now. */
  public Width width() {
    return width.get();
  }

  /** True below 800 px of height. */
  public ReadOnlyBooleanProperty lowProperty() {
    return low.getReadOnlyProperty();
  }
}
