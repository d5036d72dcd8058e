package org.advanceworkbook.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.Contact;
import org.advanceworkbook.domain.call.AgendaPlan;
import org.advanceworkbook.domain.call.Attendee;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CarriedItem;
import org.advanceworkbook.domain.call.CarriedKind;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.FollowThrough;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.ui.Fx;
import org.advanceworkbook.ui.HeardPrograms;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.ui.SampleStore;
import org.advanceworkbook.workbook.WorkbookStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The agenda on its way to the client: by the mail program, as a file, as a calendar entry. */
class SendAgendaTest {
  private static final String INTERNAL = "Ilse signs or we leave";

  @TempDir private Path temp;
  private WorkbookStore store;

  @BeforeEach
  void make() {
    store = SampleStore.empty(temp);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static CallPlan plan(LocalDate day) {
    CallPlan plan = CallPlan.begin("c1", "Me", CallKind.SALES_CALL, Kits.CLOCK.instant());
    return plan.withFrame(
        plan.frame().change().account("", "Ælmark Foods").date(day).whyNow(INTERNAL).done());
  }

  @Test
  void theMailProgramIsAskedWithTheAgenda() {
    Fx.run(
        () -> {
          WizardDesk desk = new WizardDesk(store, plan(LocalDate.of(2026, 6, 18)));
          item(desk, "send-mail").fire();
          assertThat(((HeardPrograms) desk.parts.kit().programs()).asked())
              .singleElement()
              .asString()
              .startsWith("open mailto:?subject=Agenda%20for");
        });
  }

  @Test
  void theMailIsAddressedToThosePeopleOfTheCallWhoseAddressIsKnown() {
    store.saveAccount(Account.named("a1", "Ælmark Foods"));
    store.saveContact(new Contact("i", "a1", "Ilse", "", null, "", "ilse@aelmark.test", ""));
    store.saveContact(new Contact("b", "a1", "Bo", "", null, "", "no address", ""));
    store.saveContact(new Contact("x", "a1", "Not in it", "", null, "", "x@aelmark.test", ""));
    CallPlan plan = plan(LocalDate.of(2026, 6, 18));
    List<Attendee> theirs =
        List.of(
            new Attendee("b", "Bo", "", null, ""),
            new Attendee("i", "Ilse", "", null, ""),
            new Attendee("", "Somebody", "", null, ""));
    CallPlan with =
        plan.withFrame(plan.frame().change().account("a1", "Ælmark Foods").theirs(theirs).done());
    Fx.run(
        () -> {
          WizardDesk desk = new WizardDesk(store, with);
          item(desk, "send-mail").fire();
          assertThat(((HeardPrograms) desk.parts.kit().programs()).asked())
              .singleElement()
              .asString()
              .contains("ilse")
              .contains("aelmark.test")
              .doesNotContain("x@", "no%20address");
        });
  }

  @Test
  void theFilesAreWrittenWholeAndHoldNothingInternal() {
    Fx.run(
        () -> {
          WizardDesk desk = new WizardDesk(store, plan(LocalDate.of(2026, 6, 18)));
          assertThat(written(desk, "send-calendar", "a.ics"))
              .startsWith("BEGIN:VCALENDAR")
              .contains("Ælmark Foods")
              .doesNotContain(INTERNAL);
          assertThat(written(desk, "send-letter", "a.eml"))
              .contains("X-Unsent: 1", "application/pdf")
              .doesNotContain(INTERNAL);
        });
  }

  @Test
  void withoutADateTheCalendarEntrySaysWhatItNeeds() {
    Fx.run(
        () -> {
          WizardDesk desk = new WizardDesk(store, plan(null));
          MenuItem calendar = item(desk, "send-calendar");
          assertThat(calendar.isDisable()).isTrue();
          assertThat(calendar.getText()).isEqualTo("A calendar entry needs a date");
          desk.parts
              .editor()
              .edit(p -> p.withFrame(p.frame().change().date(LocalDate.of(2026, 6, 18)).done()));
          assertThat(calendar.isDisable()).isFalse();
        });
  }

  @Test
  void onceItIsOnItsWayItAsksAndOneAnswerKeepsWhenAndHow() {
    Fx.run(
        () -> {
          WizardDesk desk = new WizardDesk(store, plan(LocalDate.of(2026, 6, 18)));
          item(desk, "send-mail").fire();
          Node notices = desk.parts.kit().notices().layer();
          Button byMail = button(notices, "Agreed by mail");
          assertThat(button(notices, "Agreed by phone")).isNotNull();
          byMail.fire();
          AgendaPlan agenda = desk.parts.plan().agenda();
          assertThat(agenda.agreed()).isTrue();
          assertThat(agenda.agreedOn()).isEqualTo(LocalDate.of(2026, 6, 16));
          assertThat(agenda.agreedHow()).isEqualTo("By mail");
          button(notices, "Undo").fire();
          assertThat(desk.parts.plan().agenda()).isEqualTo(AgendaPlan.EMPTY);
        });
  }

  @Test
  void itDoesNotAskWhatItKnowsNorWhereNothingWasSent() {
    Fx.run(
        () -> {
          CallPlan plan = plan(LocalDate.of(2026, 6, 18));
          WizardDesk known = new WizardDesk(store, plan.withAgenda(plan.agenda().withAgreed(true)));
          item(known, "send-mail").fire();
          assertThat(button(known.parts.kit().notices().layer(), "Agreed by mail")).isNull();
          WizardDesk nowhere = new WizardDesk(store, plan);
          item(nowhere, "send-letter").fire();
          assertThat(button(nowhere.parts.kit().notices().layer(), "Agreed by mail")).isNull();
        });
  }

  @Test
  void whatTheClientPromisedBeforeIsANextStepOfAPlan() {
    CallPlan plan = plan(LocalDate.of(2026, 6, 18));
    Commitment promise =
        new Commitment(
            "p1",
            "",
            "",
            "",
            Side.CLIENT,
            "Ilse",
            "sends the lists",
            LocalDate.of(2026, 6, 17),
            false,
            3,
            "",
            FollowThrough.OPEN,
            null,
            null,
            0);
    store.saveCommitment(promise);
    CarriedItem carried = new CarriedItem(CarriedKind.THEIR_PROMISE, "p1", "x", "c0", null);
    Fx.run(
        () -> {
          MenuItem none = item(new WizardDesk(store, plan), "send-next-step");
          assertThat(none.isDisable()).isTrue();
          WizardDesk desk = new WizardDesk(store, plan.withCarried(List.of(carried)));
          assertThat(written(desk, "send-next-step", "next.ics"))
              .contains("UID:p1@advance-workbook", "SUMMARY:Ilse: sends the lists", "20260617");
        });
  }

  private static Button button(Node under, String text) {
    return under.lookupAll(".button").stream()
        .map(Button.class::cast)
        .filter(b -> text.equals(b.getText()))
        .findFirst()
        .orElse(null);
  }

  private String written(WizardDesk desk, String id, String name) {
    Path file = temp.resolve(name);
    desk.dialogs.file(file.toString());
    item(desk, id).fire();
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MenuItem item(WizardDesk desk, String id) {
    Predicate<MenuItem> named = item -> id.equals(item.getId());
    return new SendAgenda(desk.parts)
        .view().getItems().stream().filter(named).findFirst().orElseThrow();
  }
}
