package org.advanceworkbook.domain.objective;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A verdict is stored with the version of the rules that gave it: other rules, another version. */
class RulesVersionTest {
  private static final String VERSION = "7";
  private static final String DIGEST =
      "bb679a5b905d15acbccb5f9ea9dd92ff9ed0b206111e1e1d993beb14444bea18";

  private static final Path DATA =
      Path.of("src/main/resources/org/advanceworkbook/domain/objective");

  @Test
  void otherDataOfTheRulesHaveAnotherVersion() throws IOException, NoSuchAlgorithmException {
    assertThat(ObjectiveRules.load().judge().rulesVersion()).isEqualTo(VERSION);
    assertThat(digest())
        .as("The data of the rules changed: raise VERSION in FrameJudge, then VERSION and DIGEST")
        .isEqualTo(DIGEST);
  }

  private static String digest() throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (Path file : files()) {
      digest.update((file.getFileName() + "\n").getBytes(StandardCharsets.UTF_8));
      digest.update(
          file.toString().endsWith(".bin")
              ? Files.readAllBytes(file)
              : Files.readString(file).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(DATA)) {
      return all.filter(p -> p.toString().matches(".*[.](txt|bin)")).sorted().toList();
    }
  }
}
