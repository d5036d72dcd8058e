package org.advanceworkbook.ui.kit;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Font;
import org.advanceworkbook.workbook.Settings;

/**
 * Light or dark, the size of text, and movement or none, for every scene it was applied to. Only
 * style sheets change; the colours in them are roles.
 */
public final class Theme {
  private static final String HOME = "/org/advanceworkbook/";

  /** Style sheets after the colours, in order; a screen adds its own name here. */
  private static final List<String> SHEETS =
      List.of(
          "type",
          "controls",
          "lists",
          "share",
          "shell",
          "today",
          "calls",
          "opportunity",
          "history",
          "insight",
          "wizard",
          "wizard-steps",
          "debrief",
          "coaching",
          "playbook",
          "settings");

  private static final List<String> FACES =
      List.of("Inter_400Regular", "Inter_500Medium", "Inter_600SemiBold");

  /** On the root while keys are used: then the focus shows its ring. */
  private static final PseudoClass KEYS = PseudoClass.getPseudoClass("keys");

  private static final List<Integer> SIZES = List.of(90, 100, 115, 130);

  private final ObservableValue<ColorScheme> system;
  private final ObservableValue<Boolean> systemCalm;
  private final WeakHashMap<Scene, Boolean> scenes = new WeakHashMap<>();
  private final ReadOnlyBooleanWrapper calm = new ReadOnlyBooleanWrapper(false);
  private Settings settings = Settings.DEFAULTS;

  /** A theme that follows the system where the settings leave it to the system. */
  public Theme(ObservableValue<ColorScheme> system, ObservableValue<Boolean> systemCalm) {
    this.system = system;
    this.systemCalm = systemCalm;
    FACES.forEach(face -> Font.loadFont(resource("fonts/" + face + ".ttf").toExternalForm(), 14));
    system.addListener((o, was, is) -> refresh());
    systemCalm.addListener((o, was, is) -> refresh());
  }

  /** The theme of a running window. */
  public static Theme of(FxThread thread) {
    return new Theme(thread.systemColours(), thread.systemCalm());
  }

  /** Takes theme, text size and movement from the settings, in every scene at once. */
  public void use(Settings now) {
    settings = now;
    refresh();
  }

  /** Dresses a scene and keeps it up to date. */
  public void apply(Scene scene) {
    if (scenes.put(scene, Boolean.TRUE) == null) {
      scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> mark(scene, true));
      scene.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> mark(scene, false));
    }
    dress(scene);
  }

  private static void mark(Scene scene, boolean keys) {
    scene.getRoot().pseudoClassStateChanged(KEYS, keys);
  }

  /** True where nothing should move. */
  public ReadOnlyBooleanProperty calmProperty() {
    return calm.getReadOnlyProperty();
  }

  /** True while it is dark. */
  public boolean dark() {
    return switch (settings.theme()) {
      case LIGHT -> false;
      case DARK -> true;
      case SYSTEM -> system.getValue() == ColorScheme.DARK;
    };
  }

  private void refresh() {
    calm.set(settings.calm() || Boolean.TRUE.equals(systemCalm.getValue()));
    List.copyOf(scenes.keySet()).forEach(this::dress);
  }

  private void dress(Scene scene) {
    String base = dark() ? "primer-dark" : "primer-light";
    scene.setUserAgentStylesheet("/atlantafx/base/theme/" + base + ".css");
    List<String> sheets = new ArrayList<>();
    sheets.add("tokens-" + (dark() ? "dark" : "light"));
    sheets.addAll(SHEETS);
    sheets.add("text-" + size(settings.textPercent()));
    scene.getStylesheets().setAll(sheets.stream().flatMap(Theme::sheet).toList());
  }

  private static int size(int percent) {
    return SIZES.stream()
        .min((a, b) -> Integer.compare(Math.abs(a - percent), Math.abs(b - percent)))
        .orElse(100);
  }

  /** Nothing where a screen has no sheet of its own. */
  private static Stream<String> sheet(String name) {
    return Stream.ofNullable(resource("ui/" + name + ".css")).map(URL::toExternalForm);
  }

  private static URL resource(String path) {
    return Theme.class.getResource(HOME + path);
  }
}
