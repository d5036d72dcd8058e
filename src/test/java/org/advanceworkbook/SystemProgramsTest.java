package org.advanceworkbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import org.junit.jupiter.api.Test;

/** How each system opens a file and shows it in its folder. */
class SystemProgramsTest {
  private static final File FILE = new File("/home/ana/Call plan Ærø & Co.pdf");

  @Test
  void everySystemHasItsOwnWay() {
    SystemPrograms linux = new SystemPrograms("Linux");
    assertThat(linux.opening(FILE.getPath())).containsExactly("xdg-open", FILE.getPath());
    assertThat(linux.showing(FILE)).containsExactly("xdg-open", "/home/ana");
    SystemPrograms mac = new SystemPrograms("Mac OS X");
    assertThat(mac.opening("mailto:a@b.example")).containsExactly("open", "mailto:a@b.example");
    assertThat(mac.showing(FILE)).containsExactly("open", "-R", FILE.getPath());
    SystemPrograms windows = new SystemPrograms("Windows 11");
    assertThat(windows.opening("mailto:a@b.example?subject=x&body=y"))
        .containsExactly(
            "rundll32", "url.dll,FileProtocolHandler", "mailto:a@b.example?subject=x&body=y");
    assertThat(windows.showing(FILE)).containsExactly("explorer", "/select," + FILE.getPath());
  }
}
