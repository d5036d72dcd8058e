package org.advanceworkbook.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recomputes the contrast of every pair of roles from the style sheets, by WCAG 2.2. */
class ContrastTest {
  private static final Path HOME = Path.of("src/main/resources/org/advanceworkbook/ui");
  private static final Pattern ROLE = Pattern.compile("(-[a-z0-9-]+):\\s*(#[0-9A-Fa-f]{6});");

  @ParameterizedTest
  @CsvSource({
    "-color-fg-default,-color-bg-default,17.1,15.3",
    "-color-fg-muted,-color-bg-default,7.8,9.2",
    "-color-fg-subtle,-color-bg-default,5.5,6.4",
    "-color-fg-subtle,-color-bg-subtle,5.2,6.0",
    "-color-fg-subtle,-color-bg-inset,4.8,6.8",
    "-color-fg-subtle,-color-accent-subtle,4.9,5.3",
    "-color-accent-fg,-color-bg-default,8.0,9.1",
    "-color-accent-fg,-color-accent-subtle,7.1,7.5",
    "-color-fg-emphasis,-color-accent-emphasis,6.6,4.9",
    "-color-warning-fg,-color-bg-default,7.1,9.8",
    "-color-warning-fg,-color-warning-subtle,6.5,8.6",
    "-color-success-fg,-color-bg-default,6.8,9.1",
    "-color-fg-emphasis,-color-success-emphasis,5.8,5.0",
    "-aw-border-control,-color-bg-default,3.5,3.8",
    "-aw-border-control,-color-bg-subtle,3.2,3.5"
  })
  void theFiguresOfTheDesignHold(String upper, String lower, double light, double dark)
      throws IOException {
    assertThat(contrast("light", upper, lower)).isBetween(light - 0.1, light + 0.1);
    assertThat(contrast("dark", upper, lower)).isBetween(dark - 0.1, dark + 0.1);
  }

  /** Text on whatever it stands on in the kit. */
  @ParameterizedTest
  @CsvSource({
    "-color-fg-default,-aw-hover",
    "-color-fg-muted,-aw-hover",
    "-color-fg-subtle,-aw-hover",
    "-color-fg-muted,-color-bg-subtle",
    "-color-fg-muted,-aw-nav-selected",
    "-color-fg-default,-aw-nav-selected",
    "-color-accent-fg,-aw-nav-selected",
    "-color-fg-default,-color-bg-overlay",
    "-color-fg-subtle,-color-bg-overlay",
    "-color-accent-fg,-color-bg-overlay",
    "-color-fg-default,-color-accent-subtle",
    "-color-fg-muted,-color-accent-subtle",
    "-color-fg-default,-color-accent-muted",
    "-color-danger-fg,-color-bg-default",
    "-color-danger-fg,-color-danger-subtle",
    "-color-warning-fg,-color-bg-subtle",
    "-color-fg-default,-color-warning-subtle",
    "-aw-neutral-fg,-color-neutral-subtle",
    "-color-fg-emphasis,-color-accent-6"
  })
  void textCanBeRead(String upper, String lower) throws IOException {
    assertThat(contrast("light", upper, lower)).isGreaterThanOrEqualTo(4.5);
    assertThat(contrast("dark", upper, lower)).isGreaterThanOrEqualTo(4.5);
  }

  @ParameterizedTest
  @CsvSource({
    "-color-accent-emphasis,-color-bg-default",
    "-color-accent-emphasis,-color-bg-subtle",
    "-color-warning-emphasis,-color-bg-default",
    "-aw-border-control,-aw-hover"
  })
  void edgesCanBeSeen(String upper, String lower) throws IOException {
    assertThat(contrast("light", upper, lower)).isGreaterThanOrEqualTo(3);
    assertThat(contrast("dark", upper, lower)).isGreaterThanOrEqualTo(3);
  }

  @Test
  void bothThemesGiveTheSameRoles() throws IOException {
    assertThat(roles("dark").keySet()).isEqualTo(roles("light").keySet()).hasSizeGreaterThan(50);
  }

  @Test
  void noStyleSheetButTheTokensNamesAColour() throws IOException {
    try (var files = Files.list(HOME)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".css")).toList()) {
        String css = Files.readString(file).replace("#2B52CC", "");
        if (!file.getFileName().toString().startsWith("tokens-")) {
          assertThat(css).as("%s: use a role", file).doesNotContainPattern("#[0-9A-Fa-f]{3,8}\\b");
        }
      }
    }
  }

  private static double contrast(String theme, String a, String b) throws IOException {
    Map<String, String> roles = roles(theme);
    double x = luminance(Color.web(roles.get(a)));
    double y = luminance(Color.web(roles.get(b)));
    return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
  }

  private static Map<String, String> roles(String theme) throws IOException {
    Map<String, String> roles = new HashMap<>();
    Matcher role = ROLE.matcher(Files.readString(HOME.resolve("tokens-" + theme + ".css")));
    while (role.find()) {
      roles.put(role.group(1), role.group(2));
    }
    return roles;
  }

  private static double luminance(Color c) {
    return 0.2126 * linear(c.getRed())
        + 0.7152 * linear(c.getGreen())
        + 0.0722 * linear(c.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
