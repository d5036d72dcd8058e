package org.advanceworkbook.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.ui.SampleStore;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.EveryCall;
import org.advanceworkbook.workbook.PlanDraft;
import org.advanceworkbook.workbook.PlanFacts;
import org.advanceworkbook.workbook.WholeFiles;
import org.advanceworkbook.workbook.WorkbookStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls as a table and as a document, read back by a reader of our own for RFC 4180. */
class CallTablesTest {
  private static final String ODD = "Ærø, \"the\" 東京;\nsecond line\r\nthird";

  @TempDir private Path temp;
  private final CallTables tables = new CallTables(new Words()::say);
  private WorkbookStore store;

  @BeforeEach
  void open() {
    store = SampleStore.empty(temp);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void call(String id, String account, String place) {
    CallPlan plan = CallPlan.begin(id, "Mara", CallKind.SALES_CALL, Meetings.MADE);
    CallFrame frame =
        plan.frame()
            .change()
            .account("", account)
            .date(LocalDate.of(2026, 3, 12))
            .place(place)
            .purposes(Set.of(Purpose.DISCOVER, Purpose.RAPPORT))
            .done();
    store.savePlan(PlanDraft.of(plan.withFrame(frame)), PlanFacts.NONE);
  }

  private EveryCall all() {
    return new EveryCall(store, CallFilter.ALL, CallOrder.OLDEST_FIRST);
  }

  private static byte[] bytes(WholeFiles.Content content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    content.to(out);
    return out.toByteArray();
  }

  private List<List<String>> table() throws IOException {
    return read(new String(bytes(tables.csv(all())), StandardCharsets.UTF_8).substring(1));
  }

  @Test
  void everyCellComesBackAsItWas() throws IOException {
    call("c1", ODD, " kept blanks ");
    List<List<String>> rows = table();
    List<String> names = rows.getFirst();
    List<String> row = rows.get(1);
    assertThat(rows).hasSize(2);
    assertThat(row).hasSameSizeAs(names);
    assertThat(row.get(names.indexOf("Account"))).isEqualTo(ODD);
    assertThat(row.get(names.indexOf("Place"))).isEqualTo(" kept blanks ");
    assertThat(row.get(names.indexOf("Date"))).isEqualTo("2026-03-12");
    assertThat(row.get(names.indexOf("Kind"))).isEqualTo("Sales call");
    assertThat(row.get(names.indexOf("Purposes planned"))).isEqualTo("Rapport; Discover");
    assertThat(row.get(names.indexOf("Call"))).isEqualTo("c1");
  }

  @Test
  void itBeginsWithTheMarkThatSpreadsheetsNeedAndEndsLinesWithBoth() throws IOException {
    call("c1", "Acme", "");
    byte[] file = bytes(tables.csv(all()));
    assertThat(file).startsWith(0xEF, 0xBB, 0xBF).endsWith('\r', '\n');
    assertThat(new String(file, StandardCharsets.UTF_8).replace("\r\n", "")).doesNotContain("\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://x\",\"y\")",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        "\uff1d1"
      })
  void noCellIsRunAsAFormula(String account) throws IOException {
    call("c1", account, "");
    assertThat(table().get(1).get(table().getFirst().indexOf("Account"))).isEqualTo("'" + account);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=b", "1-2", "O’Neill", "'quoted'"})
  void whatIsNoFormulaStays(String words) {
    assertThat(CsvLines.harmless(words)).isEqualTo(words);
  }

  @Test
  void theDocumentNamesItsVersionAndItsFilter() throws IOException {
    call("c1", ODD, "");
    call("c2", "Other", "");
    CallFilter filter = CallFilter.ALL.withFrom(LocalDate.of(2026, 3, 1)).withRep("Mara");
    EveryCall some = new EveryCall(store, filter, CallOrder.OLDEST_FIRST);
    JsonNode document = new ObjectMapper().readTree(bytes(tables.json(some)));
    assertThat(document.get("schema").asText()).isEqualTo("advance-history/1");
    assertThat(document.get("filter").get("from").asText()).isEqualTo("2026-03-01");
    assertThat(document.get("filter").get("rep").asText()).isEqualTo("Mara");
    assertThat(document.get("filter").get("to").isNull()).isTrue();
    assertThat(document.get("calls")).hasSize(2);
    assertThat(document.get("calls").findValuesAsText("account")).contains(ODD, "Other");
  }

  @Test
  void anyNumberOfCallsIsReadPageByPage() throws IOException {
    store.together(
        () -> {
          for (int i = 0; i < 1_203; i++) {
            call("c" + i, "Account " + i, "");
          }
        });
    List<List<String>> rows = table();
    int id = rows.getFirst().indexOf("Call");
    assertThat(rows).hasSize(1_204);
    assertThat(rows.stream().skip(1).map(r -> r.get(id)).distinct()).hasSize(1_203);
  }

  /** Cells and rows of a table, quotes taken off. */
  private static List<List<String>> read(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && csv.startsWith("\"\"", i)) {
        cell.append(csv.charAt(++i));
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || csv.startsWith("\r\n", i))) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c != ',') {
          rows.add(row);
          row = new ArrayList<>();
          i++;
        }
      } else {
        cell.append(c);
      }
    }
    assertThat(quoted).isFalse();
    assertThat(row).isEmpty();
    return rows;
  }
}
