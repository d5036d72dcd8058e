package org.advanceworkbook.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.advanceworkbook.domain.call.AgendaItem;
import org.advanceworkbook.domain.call.CallPlan;
import org.junit.jupiter.api.Test;

/** The agenda as a mail: as a file with the sheet attached, and as a link. */
class LetterTest {
  private static final byte[] SHEET = "%PDF-1.7 a sheet".getBytes(StandardCharsets.US_ASCII);

  @Test
  void theMailHasTheAgendaTheSheetAndOnlyAddressesThatCanBeRead() throws Exception {
    List<String> to = List.of("ilse@frugt.example", "not an address", "søren@frugt.example");
    byte[] file = Meetings.post().letter(Meetings.plan(), to, SHEET);
    MimeMessage mail =
        new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(file));
    assertThat(mail.getAllRecipients())
        .extracting(a -> ((InternetAddress) a).getAddress())
        .startsWith("ilse@frugt.example")
        .doesNotContain("not an address");
    assertThat(mail.getSubject()).startsWith("Agenda for our meeting on");
    assertThat(mail.getHeader("X-Unsent")).containsExactly("1");
    MimeMultipart parts = (MimeMultipart) mail.getContent();
    assertThat((String) parts.getBodyPart(0).getContent())
        .contains("10:50 Who decides; by when, 25 min", "Pakhus 4")
        .doesNotContain(Meetings.INTERNAL);
    BodyPart sheet = parts.getBodyPart(1);
    assertThat(sheet.getFileName()).isEqualTo("Agenda.pdf");
    assertThat(sheet.getInputStream().readAllBytes()).isEqualTo(SHEET);
  }

  @Test
  void nothingInItNamesThisComputer() throws Exception {
    String file =
        new String(
            Meetings.post().letter(Meetings.plan(), List.of(), SHEET), StandardCharsets.UTF_8);
    String host = java.net.InetAddress.getLocalHost().getHostName();
    assertThat(file)
        .doesNotContain("Message-ID", System.getProperty("user.name") + "@", "@" + host);
  }

  @Test
  void theLinkCarriesTheAgenda() {
    String link = Meetings.post().link(Meetings.plan(), List.of("ilse@frugt.example"));
    assertThat(URI.create(link).getScheme()).isEqualTo("mailto");
    assertThat(link)
        .startsWith("mailto:ilse@frugt.example?subject=Agenda%20for")
        .doesNotContain("+");
    assertThat(URLDecoder.decode(link, StandardCharsets.UTF_8))
        .contains("10:50 Who decides; by when, 25 min\r\n", "Is this right for you")
        .doesNotContain(Meetings.INTERNAL);
  }

  @Test
  void anItemWithoutWordsTakesNoTime() {
    CallPlan plan = Meetings.plan();
    List<AgendaItem> items = new ArrayList<>(plan.agenda().items());
    items.add(1, new AgendaItem("blank", " ", 35, ""));
    String link = Meetings.post().link(plan.withAgenda(plan.agenda().withItems(items)), List.of());
    assertThat(URLDecoder.decode(link, StandardCharsets.UTF_8))
        .contains("10:50 Who decides")
        .doesNotContain("35 min");
  }

  @Test
  void aLongAgendaEndsAtAWholeLineAndSaysSo() {
    List<AgendaItem> many =
        IntStream.range(0, 200).mapToObj(i -> new AgendaItem("" + i, "Øl " + i, 1, "")).toList();
    CallPlan plan = Meetings.plan();
    String link = Meetings.post().link(plan.withAgenda(plan.agenda().withItems(many)), List.of());
    assertThat(link).hasSizeLessThanOrEqualTo(MailLink.LONGEST);
    assertThat(URLDecoder.decode(link, StandardCharsets.UTF_8))
        .endsWith(
            "1 min\r\n(The whole agenda is longer than this mail takes. It is on the sheet.)");
  }
}
