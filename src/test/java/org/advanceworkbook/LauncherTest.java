package org.advanceworkbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The shell launcher, with a Java made of paper that says what it was asked to do. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there it is advance.bat")
class LauncherTest {
  @TempDir Path folder;
  private Path launcher;
  private Path java;

  @BeforeEach
  void lay() throws IOException {
    Path home = Files.createDirectories(folder.resolve("my programs/advance"));
    launcher = home.resolve("bin/advance");
    script(launcher, Files.readString(Path.of("assets/launcher/advance")));
    java = java("25", "25.0.3");
  }

  @Test
  void runsFromAnyFolderWithABlankInItsPath() throws Exception {
    Said said = run(launcher, Map.of("JAVA_HOME", java.toString()), "calls", "--search", "a b");
    assertThat(said.code()).isZero();
    assertThat(said.out())
        .contains("-jar\n" + launcher.getParent().getParent() + "/lib/advance-workbook.jar\n")
        .endsWith("calls\n--search\na b\n")
        .contains("--enable-native-access=ALL-UNNAMED");
  }

  @Test
  void runsThroughLinksOfLinks() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("first"), launcher);
    Path second = Files.createSymbolicLink(folder.resolve("second"), link.getFileName());
    assertThat(run(second, Map.of("JAVA_HOME", java.toString()), "--version").out())
        .contains(launcher.getParent().getParent() + "/lib/advance-workbook.jar");
  }

  @Test
  void onlyTheWindowStartsWithTheQuickCompilerAlone() throws Exception {
    Map<String, String> home = Map.of("JAVA_HOME", java.toString());
    assertThat(run(launcher, home).out()).contains("TieredStopAtLevel");
    assertThat(run(launcher, home, "--workbook", "f").out()).contains("TieredStopAtLevel");
    assertThat(run(launcher, home, "--workbook=f").out()).contains("TieredStopAtLevel");
    assertThat(run(launcher, home, "export", "plan", "c").out()).contains("TieredStopAtLevel");
    assertThat(run(launcher, home, "calls").out()).doesNotContain("TieredStopAtLevel");
  }

  @Test
  void passesOverAnOldJavaForANewerOne() throws Exception {
    Path old = java("old", "17.0.2");
    Said said =
        run(launcher, Map.of("JAVA_HOME", old.toString(), "JAVA25_HOME", java.toString()), "x");
    assertThat(said.out()).startsWith(java.toString());
  }

  @Test
  void itsOwnRuntimeComesFirst() throws Exception {
    Path own = java("my programs/advance/runtime", "26");
    assertThat(run(launcher, Map.of("JAVA_HOME", java.toString()), "x").out())
        .startsWith(own.toRealPath().toString());
  }

  @Test
  void withoutAJavaThatIsNewEnoughItSaysOneSentenceOfWhatToDo() throws Exception {
    script(launcher, Files.readString(launcher).replace("needed=25", "needed=999"));
    Said said = run(launcher, Map.of("JAVA_HOME", java.toString()), "calls");
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.out()).isEmpty();
    assertThat(said.err())
        .contains("it needs Java 999 or newer", "was found", "Your workbook is untouched")
        .hasLineCount(1);
  }

  @Test
  void namesOutsideAsciiSurviveAPlainLocale() throws Exception {
    Map<String, String> plain = Map.of("JAVA_HOME", java.toString(), "LC_ALL", "C");
    assertThat(run(launcher, plain, "x").out()).contains("LC_ALL=C.UTF-8");
  }

  private Path java(String name, String version) throws IOException {
    Path home = Files.createDirectories(folder.resolve(name));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    script(
        home.resolve("bin/java"),
        """
        #!/bin/sh
        echo "${0%%/bin/java}"
        echo "LC_ALL=$LC_ALL"
        for argument in "$@"; do echo "$argument"; done
        """
            .replace("%%", "%"));
    return home;
  }

  private static void script(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private record Said(int code, String out, String err) {}

  private Said run(Path program, Map<String, String> environment, String... args)
      throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder = new ProcessBuilder(program.toString());
    builder.command().addAll(List.of(args));
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.environment().put("PATH", "/usr/bin:/bin");
    builder.directory(Path.of("/").toFile());
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    int code = process.waitFor();
    return new Said(code, Files.readString(out), Files.readString(err));
  }
}
