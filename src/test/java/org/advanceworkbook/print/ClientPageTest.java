package org.advanceworkbook.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.advanceworkbook.domain.call.AgendaItem;
import org.advanceworkbook.domain.call.AgendaPlan;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.workbook.PlanPrinter.Paper;
import org.advanceworkbook.workbook.PlanPrinter.Sheet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** The sheet for the client: what it says, and above all what has no way onto it. */
class ClientPageTest {
  private final PlanPages printer = Pages.printer();

  @Test
  void onlyWhatIsMeantForTheClientIsAnywhereInTheFile() throws IOException {
    assertThat(found(PrintedCalls.debriefed()))
        .containsExactlyInAnyOrder(
            "plan.frame.accountName",
            "plan.frame.theirs.name",
            "plan.frame.theirs.role",
            "plan.frame.ours.name",
            "plan.frame.zone",
            "plan.frame.place",
            "plan.rapport.opening.why",
            "plan.agenda.items.text",
            "plan.agenda.items.owner",
            "plan.agenda.clientPrepares");
  }

  @Test
  void ofAProspectingCallItSaysWhatTheAppointmentIsForAndGives() throws IOException {
    assertThat(found(PrintedCalls.prospecting()))
        .containsExactlyInAnyOrder(
            "plan.frame.accountName",
            "plan.frame.theirs.name",
            "plan.frame.theirs.role",
            "plan.frame.ours.name",
            "plan.frame.zone",
            "plan.frame.place",
            "plan.appointment.purpose",
            "plan.appointment.valueForThem",
            "plan.agenda.clientPrepares");
  }

  @Test
  void whatAnotherPlanWouldPrintIsFoundByTheSameSearch() throws IOException {
    MarkedTexts<CallRecord> marked = new MarkedTexts<>(PrintedCalls.debriefed());
    String all =
        everything(printer.pdf(Pages.alone(marked.record()), Sheet.PLAN_AND_DEBRIEF, Paper.A4));
    assertThat(all).contains(marked.markers().get("plan.outcome.target.text").getFirst());
    assertThat(all).contains(marked.markers().get("debrief.whatHappened").getFirst());
  }

  @Test
  void daysTimesAndRolesAreInWords() {
    String text = text(PrintedCalls.salesCall());
    assertThat(text)
        .contains("Meeting with Brackwater Mills", "Thu 18 June 2026")
        .contains("10:00 to 11:00 Europe/London", "In person")
        .contains("10:20 One roll on the gauge Sam 25 min")
        .contains("Jo Hartley: leads for us", "Ines Okafor, Plant director")
        .contains("Please have ready The reject log of May");
  }

  @Test
  void anItemWithoutWordsTakesNoTimeOnEitherSheet() {
    CallRecord call = PrintedCalls.salesCall();
    AgendaPlan agenda = call.plan().agenda();
    List<AgendaItem> items = new ArrayList<>(agenda.items());
    items.add(1, new AgendaItem("blank", " ", 35, "Nobody"));
    CallPlan plan = call.plan().withAgenda(agenda.withItems(items));
    CallRecord odd = new CallRecord(plan, null, "", "");
    String own = Pages.text(printer.pdf(Pages.alone(odd), Sheet.PLAN, Paper.A4));
    assertThat(own).contains("10:20 One roll on the gauge");
    assertThat(text(odd))
        .contains("10:20 One roll on the gauge")
        .doesNotContain("35 min", "Nobody");
  }

  @Test
  void anEmptyPlanGivesASheetThatClaimsNothing() {
    for (CallKind kind : CallKind.values()) {
      assertThat(text(PrintedCalls.empty(kind)))
          .contains("Our meeting", "No date yet")
          .doesNotContain("Why we meet", "Please have ready", "Who comes");
    }
  }

  private String text(CallRecord call) {
    return Pages.text(printer.pdf(Pages.alone(call), Sheet.CLIENT, Paper.A4));
  }

  private List<String> found(CallRecord call) throws IOException {
    MarkedTexts<CallRecord> marked = new MarkedTexts<>(call);
    String all = everything(printer.pdf(Pages.alone(marked.record()), Sheet.CLIENT, Paper.LETTER));
    List<String> paths = new ArrayList<>();
    marked
        .markers()
        .forEach(
            (path, texts) -> {
              if (texts.stream().anyMatch(all::contains)) {
                paths.add(path);
              }
            });
    return paths;
  }

  /** The text of the pages, and every byte of the file with nothing packed: titles, XMP, tags. */
  private static String everything(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (var key : List.copyOf(document.getDocument().getXrefTable().keySet())) {
        if (document.getDocument().getObjectFromPool(key).getObject()
            instanceof org.apache.pdfbox.cos.COSStream stream) {
          byte[] plain = stream.toTextString().getBytes(StandardCharsets.ISO_8859_1);
          try (var out = stream.createOutputStream()) {
            out.write(plain);
          }
        }
      }
      ByteArrayOutputStream raw = new ByteArrayOutputStream();
      document.save(raw, CompressParameters.NO_COMPRESSION);
      String bytes = raw.toString(StandardCharsets.ISO_8859_1);
      return Pages.text(pdf) + bytes + bytes.replace("\0", "");
    }
  }
}
