package org.advanceworkbook.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.InflaterInputStream;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.CommitmentFilter;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.share.Bundle;
import org.advanceworkbook.workbook.share.Sharing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand files with something wrong in them: none breaks anything, none is half taken in. */
class MutatedFilesTest {
  private static final int EACH = 5_000;
  private static final int ROUNDS = 20;
  private static final List<String> BITS =
      List.of(
          "null",
          "{}",
          "[]",
          "\"\"",
          "-1",
          "1e9999",
          "99999999999999999999",
          "true",
          "\\u0000",
          "../../x",
          "advance.plan/2",
          "HELD",
          "9999-99-99",
          "{\"a\":",
          "\"id\":",
          "\ud83d");

  @TempDir Path folder;
  private String now;

  @Test
  void fiveThousandWithBytesChanged() throws IOException {
    try (WorkbookStore mara = SentCalls.empty(folder, "mara");
        WorkbookStore ben = SentCalls.empty(folder, "ben")) {
      byte[] whole = SentCalls.FILES.bytes(SentCalls.bundle(mara), "");
      Random random = new Random(7);
      for (int i = 0; i < EACH; i++) {
        take(bytesChanged(whole, random), ben);
      }
      assertThat(ben.check().problems()).isEmpty();
    }
  }

  /** Sums and sizes are right again, so that what is wrong reaches the inner rooms. */
  @Test
  void fiveThousandWithWordsChangedAndSealedAgain() throws IOException {
    try (WorkbookStore mara = SentCalls.empty(folder, "mara")) {
      byte[] whole = SentCalls.FILES.bytes(SentCalls.bundle(mara), "");
      List<String> kinds = new ArrayList<>();
      List<byte[]> bodies = new ArrayList<>();
      takeApart(whole, kinds, bodies);
      Random random = new Random(11);
      int taken = 0;
      for (int round = 0; round < ROUNDS; round++) {
        taken += inOneWorkbook("ben-" + round, kinds, bodies, random);
      }
      assertThat(taken).as("some of them are whole files all the same").isPositive();
    }
  }

  private int inOneWorkbook(String name, List<String> kinds, List<byte[]> bodies, Random random)
      throws IOException {
    int taken = 0;
    now = null;
    try (WorkbookStore ben = SentCalls.empty(folder, name)) {
      for (int i = 0; i < EACH / ROUNDS; i++) {
        List<byte[]> changed = new ArrayList<>(bodies);
        int at = random.nextInt(bodies.size());
        changed.set(at, wordsChanged(bodies.get(at), random));
        taken += take(resealed(kinds, changed), ben) ? 1 : 0;
      }
      assertThat(ben.check().problems()).isEmpty();
      ben.calls(CallFilter.ALL, CallOrder.NEWEST_FIRST, 99, 0)
          .forEach(row -> assertThat(ben.call(row.id())).isPresent());
    }
    return taken;
  }

  /** True where it was taken in; else nothing of the workbook changed. */
  private boolean take(byte[] bytes, WorkbookStore store) {
    Bundle bundle;
    try {
      bundle = SentCalls.FILES.read(bytes, "");
    } catch (Refused e) {
      return false;
    }
    Sharing sharing = SentCalls.sharing(store, "Ben");
    String before = now == null ? everything(store) : now;
    try {
      sharing.receive(bundle, "f");
      now = everything(store);
      return true;
    } catch (WorkbookFailure e) {
      assertThat(everything(store)).isEqualTo(before);
      return false;
    }
  }

  private static String everything(WorkbookStore store) {
    return store.calls(CallFilter.ALL, CallOrder.NEWEST_FIRST, 99, 0)
        + " "
        + store.accounts("", 99)
        + store.commitments(CommitmentFilter.OPEN, 99)
        + store.comments().unresolved(99)
        + store.exchange().undecided();
  }

  private static byte[] bytesChanged(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    switch (random.nextInt(4)) {
      case 0 -> {
        return Arrays.copyOf(bytes, random.nextInt(bytes.length));
      }
      case 1 -> {
        int from = random.nextInt(bytes.length);
        int length = random.nextInt(Math.min(50, bytes.length - from));
        System.arraycopy(bytes, 0, bytes, from, length);
      }
      case 2 -> {
        bytes = Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(20));
        bytes[bytes.length - 1] = (byte) random.nextInt();
      }
      default -> {
        for (int i = random.nextInt(5); i >= 0; i--) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
      }
    }
    return bytes;
  }

  private static byte[] wordsChanged(byte[] body, Random random) {
    String text = new String(body, StandardCharsets.UTF_8);
    for (int i = random.nextInt(2); i >= 0; i--) {
      int at = random.nextInt(text.length());
      int to = Math.min(text.length(), at + random.nextInt(30));
      String bit =
          random.nextInt(3) == 0 ? text.substring(at, to) : BITS.get(random.nextInt(BITS.size()));
      text =
          switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + bit + text.substring(at);
            case 1 -> text.substring(0, at) + text.substring(to);
            case 2 -> valueChanged(text, at, bit);
            default -> text.substring(0, at) + bit + text.substring(to);
          };
      text = text.isEmpty() ? "x" : text;
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Another value in the place of a whole one, which leaves it well formed. */
  private static String valueChanged(String text, int at, String bit) {
    int from = text.indexOf("\":", at);
    if (from < 0) {
      return text;
    }
    int begin = from + 2;
    int end = begin;
    while (end < text.length() && ",}]".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(0, begin) + bit + text.substring(end);
  }

  private static void takeApart(byte[] whole, List<String> kinds, List<byte[]> bodies)
      throws IOException {
    try (DataInputStream in =
        new DataInputStream(
            new InflaterInputStream(new ByteArrayInputStream(whole, 10, whole.length - 10)))) {
      String manifest = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
      var parts = new ObjectMapper().readTree(manifest).path("parts");
      for (var part : parts) {
        kinds.add(part.path("kind").asText());
        bodies.add(in.readNBytes(part.path("size").asInt()));
      }
    }
  }

  static byte[] resealed(List<String> kinds, List<byte[]> bodies) throws IOException {
    StringBuilder manifest =
        new StringBuilder(
            "{\"schema\":\"advance.exchange/1\",\"madeAt\":\"2026-03-02T08:00:00Z\",\"parts\":[");
    for (int i = 0; i < kinds.size(); i++) {
      byte[] body = bodies.get(i);
      long records =
          new String(body, StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank()).count();
      manifest
          .append(i == 0 ? "" : ",")
          .append(
              "{\"kind\":\"%s\",\"records\":%d,\"size\":%d,\"sha256\":\"%s\"}"
                  .formatted(kinds.get(i), records, body.length, sum(body)));
    }
    return ExchangeFileTest.sealed(manifest + "]}", bodies.toArray(new byte[0][]));
  }

  private static String sum(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
