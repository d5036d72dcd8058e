package org.advanceworkbook.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Texts by their place in the page, as in the type scale of the design. All of them wrap. */
public final class Headings {
  private Headings() {}

  /** The title of a page, 28. */
  public static Label page(String text) {
    return styled(text, "title-1");
  }

  /** The question a wizard step asks, 24. */
  public static Label question(String text) {
    return styled(text, "aw-question");
  }

  /** The next call's objective, 20. */
  public static Label large(String text) {
    return styled(text, "title-2");
  }

  /** A section, 16. */
  public static Label section(String text) {
    return styled(text, "title-3");
  }

  /** A sub-section or the title of a row, 14. */
  public static Label row(String text) {
    return styled(text, "title-4");
  }

  /** The line under a title, 15. */
  public static Label lead(String text) {
    return styled(text, "aw-lead");
  }

  /** Running text, 14. */
  public static Label body(String text) {
    return styled(text, "aw-body");
  }

  /** Second lines and reasons, 13. */
  public static Label small(String text) {
    return styled(text, "text-small");
  }

  /** Captions, 12. */
  public static Label caption(String text) {
    return styled(text, "text-caption");
  }

  /** One figure that a panel is about, 40. */
  public static Label figure(String text) {
    return styled(text, "aw-display");
  }

  private static Label styled(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
