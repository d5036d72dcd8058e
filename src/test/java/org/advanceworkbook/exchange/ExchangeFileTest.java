package org.advanceworkbook.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.advanceworkbook.workbook.PlanDraft;
import org.advanceworkbook.workbook.PlanFacts;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.ShareSelection;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.merge.Cell;
import org.advanceworkbook.workbook.merge.CellKey;
import org.advanceworkbook.workbook.merge.Version;
import org.advanceworkbook.workbook.share.Bundle;
import org.advanceworkbook.workbook.share.Change;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file that goes from workbook to workbook. */
class ExchangeFileTest {
  @TempDir Path folder;
  private WorkbookStore mara;
  private Bundle bundle;
  private String file;

  @BeforeEach
  void write() {
    mara = SentCalls.empty(folder, "mara");
    bundle = SentCalls.bundle(mara);
    file = folder.resolve("mara.advance").toString();
  }

  @AfterEach
  void close() {
    mara.close();
  }

  private Problem refused(String passphrase) {
    try {
      SentCalls.FILES.read(file, passphrase);
      return null;
    } catch (WorkbookFailure e) {
      return e.problem();
    }
  }

  private static Problem refused(byte[] bytes) {
    try {
      SentCalls.FILES.read(bytes, "");
      return null;
    } catch (Refused e) {
      return e.problem();
    }
  }

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    SentCalls.FILES.write(bundle, file, "");
    assertThat(SentCalls.FILES.read(file, "")).isEqualTo(bundle);
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all.map(p -> p.getFileName().toString())).noneMatch(n -> n.endsWith(".part"));
    }
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(file))))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void aCallIsTheDocumentThatTheStoreHas() {
    CallLines lines =
        new CallLines(
            SentCalls.DOCUMENTS.travelling().callParts(),
            new CellLines(SentCalls.DOCUMENTS.travelling().callParts()));
    List<Cell> own = bundle.cells().stream().filter(c -> c.key().id().equals("call")).toList();
    var call = lines.write("call", own);
    assertThat(call.path("schema").asText()).isEqualTo("advance.call/1");
    assertThat(SentCalls.DOCUMENTS.plans().read(call.path("plan").toString()).frame())
        .isEqualTo(mara.call("call").orElseThrow().plan().frame());
    assertThat(SentCalls.DOCUMENTS.debriefs().read(call.path("debrief").toString()).lessons())
        .isEqualTo("Ask\nearlier");
    assertThat(call.path("cells").toString()).doesNotContain("earlier");
  }

  @Test
  void aPassphraseLocksIt() throws IOException {
    SentCalls.FILES.write(bundle, file, "rye and spëlt");
    assertThat(new String(Files.readAllBytes(Path.of(file)), StandardCharsets.ISO_8859_1))
        .doesNotContain("Dana");
    assertThat(SentCalls.FILES.read(file, "rye and spe\u0308lt")).isEqualTo(bundle);
    assertThat(refused("")).isEqualTo(Problem.EXCHANGE_LOCKED);
    assertThat(refused("rye")).isEqualTo(Problem.WRONG_PASSPHRASE);
    byte[] bytes = Files.readAllBytes(Path.of(file));
    bytes[12]++;
    Files.write(Path.of(file), bytes);
    assertThat(refused("rye and spëlt")).isEqualTo(Problem.WRONG_PASSPHRASE);
  }

  @Test
  void whatIsNoSuchFileIsRefusedInWords() throws IOException {
    assertThat(refused("")).isEqualTo(Problem.NO_SUCH_EXCHANGE);
    Files.writeString(Path.of(file), "PK\u0003\u0004 a zip with ../../etc/passwd in it");
    assertThat(refused("")).isEqualTo(Problem.NOT_AN_EXCHANGE);
    byte[] whole = SentCalls.FILES.bytes(bundle, "");
    assertThat(refused(Arrays.copyOf(whole, whole.length - 9))).isEqualTo(Problem.EXCHANGE_DAMAGED);
    assertThat(refused(Arrays.copyOf(whole, 10))).isEqualTo(Problem.EXCHANGE_DAMAGED);
    byte[] newer = whole.clone();
    newer[8] = 2;
    assertThat(refused(newer)).isEqualTo(Problem.EXCHANGE_NEWER);
    assertThat(
            refused(
                sealed("{\"schema\":\"advance.exchange/2\",\"madeAt\":\"2026-03-02T08:00:00Z\"}")))
        .isEqualTo(Problem.EXCHANGE_NEWER);
    assertThat(refused(new byte[0])).isEqualTo(Problem.NOT_AN_EXCHANGE);
  }

  /** A file with this list of parts and these bytes after it. */
  static byte[] sealed(String manifest, byte[]... bodies) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("ADVANCE\n".getBytes(StandardCharsets.US_ASCII));
    bytes.write(1);
    bytes.write(0);
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
      byte[] json = manifest.getBytes(StandardCharsets.UTF_8);
      out.writeInt(json.length);
      out.write(json);
      for (byte[] body : bodies) {
        out.write(body);
      }
    }
    return bytes.toByteArray();
  }

  private static String manifest(long size, String sum) {
    return "{\"schema\":\"advance.exchange/1\",\"madeAt\":\"2026-03-02T08:00:00Z\",\"parts\":["
        + "{\"kind\":\"account\",\"records\":1,\"size\":"
        + size
        + ",\"sha256\":\""
        + sum
        + "\"}]}";
  }

  @Test
  void sizesSumsAndDepthsAreNotBelieved() throws IOException {
    assertThat(refused(sealed(manifest(1L << 40, "")))).isEqualTo(Problem.EXCHANGE_TOO_BIG);
    assertThat(refused(sealed(manifest(-1, "")))).isEqualTo(Problem.EXCHANGE_DAMAGED);
    assertThat(refused(sealed(manifest(200_000_000, ""), new byte[10])))
        .isEqualTo(Problem.EXCHANGE_DAMAGED);
    assertThat(refused(sealed(manifest(2, "00"), new byte[] {'{', '}'})))
        .isEqualTo(Problem.EXCHANGE_DAMAGED);
    // What unpacks to far more than it says is not unpacked.
    assertThat(refused(sealed(manifest(0, ""), new byte[50_000_000])))
        .isEqualTo(Problem.EXCHANGE_DAMAGED);
    byte[] deep = "[".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
    assertThat(refused(sealed("[".repeat(100_000)))).isEqualTo(Problem.EXCHANGE_DAMAGED);
    assertThat(refused(MutatedFilesTest.resealed(List.of("account"), List.of(deep))))
        .isEqualTo(Problem.EXCHANGE_DAMAGED);
  }

  @Test
  void whatIsTooDeepForADocumentOrOfAnotherEntryChangesNothing() {
    try (WorkbookStore ben = SentCalls.empty(folder, "ben")) {
      CellKey key = new CellKey("account", "acc", "");
      for (String content :
          List.of(
              "{\"schema\":\"advance.account/1\",\"id\":\"other\",\"name\":\"x\"}",
              "{\"schema\":\"advance.contact/1\",\"id\":\"acc\"}",
              "[]")) {
        Bundle bad = new Bundle("m", "Eve", SentCalls.NOW, List.of(cell(key, content)));
        assertThatExceptionOfType(WorkbookFailure.class)
            .isThrownBy(() -> SentCalls.sharing(ben, "Ben").receive(bad, "f"))
            .matches(e -> e.problem() == Problem.EXCHANGE_DAMAGED);
      }
      Bundle newer =
          new Bundle(
              "m",
              "Eve",
              SentCalls.NOW,
              List.of(cell(key, "{\"schema\":\"advance.account/9\",\"id\":\"acc\"}")));
      assertThatExceptionOfType(WorkbookFailure.class)
          .isThrownBy(() -> SentCalls.sharing(ben, "Ben").look(newer, "f"))
          .matches(e -> e.problem() == Problem.EXCHANGE_NEWER);
      assertThat(ben.accounts("", 9)).isEmpty();
    }
  }

  private static Cell cell(CellKey key, String content) {
    return new Cell(
        key, "acc", List.of(new Version("v1", "Eve", SentCalls.NOW, content)), Set.of());
  }

  @Test
  void whatANewerVersionAddsComesThrough() {
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : bundle.cells()) {
      cells.add(
          cell.key().kind().equals("account") ? withField(cell, "\"colour\":\"blue\",") : cell);
    }
    CellKey section = new CellKey("call", "open", "plan.horoscope");
    cells.add(cell(section, "{\"sign\":\"goat\"}"));
    cells.add(cell(new CellKey("omen", "o1", ""), "{\"crow\":2}"));
    Bundle newer = new Bundle("m", "Eve", SentCalls.NOW, cells);
    try (WorkbookStore ben = SentCalls.empty(folder, "ben");
        WorkbookStore jo = SentCalls.empty(folder, "jo")) {
      var came = SentCalls.sharing(ben, "Ben").receive(newer, "f");
      assertThat(came.count(Change.What.PASSED_ON)).isOne();
      ben.saveAccount(ben.account("acc").orElseThrow().withQualification(null));
      var plan = ben.call("open").orElseThrow().plan();
      ben.savePlan(
          PlanDraft.of(plan.withDiscovery(plan.discovery().withNotes("mine"))), PlanFacts.NONE);
      Bundle on = SentCalls.sharing(ben, "Ben").share(ShareSelection.ALL);
      SentCalls.sharing(jo, "Jo").receive(on, "f");
      String all = SentCalls.sharing(jo, "Jo").share(ShareSelection.ALL).toString();
      assertThat(all)
          .contains("\"colour\":\"blue\"", "{\"sign\":\"goat\"}", "{\"crow\":2}", "mine");
    }
  }

  private static Cell withField(Cell cell, String field) {
    Version one = cell.versions().getFirst();
    String content = one.content().replaceFirst("\\{", "{" + field);
    return new Cell(
        cell.key(),
        cell.owner(),
        List.of(new Version("newer", one.author(), one.at(), content)),
        Set.of(one.id()));
  }
}
