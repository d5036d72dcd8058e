package org.advanceworkbook.ui.shell;

import java.util.Locale;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Shortcut;

/** The entries of the navigation, in order. */
public enum Place {
  TODAY(Icons.TODAY, Shortcut.TODAY),
  CALLS(Icons.CALLS, Shortcut.CALLS),
  OPPORTUNITIES(Icons.OPPORTUNITIES, Shortcut.OPPORTUNITIES),
  HISTORY(Icons.HISTORY, Shortcut.HISTORY),
  COACHING(Icons.COACHING, Shortcut.COACHING),
  SETTINGS(Icons.SETTINGS, Shortcut.SETTINGS);

  private final Icons icon;
  private final Shortcut shortcut;

  Place(Icons icon, Shortcut shortcut) {
    this.icon = icon;
    this.shortcut = shortcut;
  }

  /** Its icon. */
  public Icons icon() {
    return icon;
  }

  /** The keys that open it. */
  public Shortcut shortcut() {
    return shortcut;
  }

  /** "today", "calls" … */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  String nameKey() {
    return "shell.place." + name();
  }
}
