package org.advanceworkbook.ui.wizard;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.NextStep;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Dialogs.FileKind;
import org.advanceworkbook.ui.kit.FileNotice;
import org.advanceworkbook.ui.kit.FileToWrite;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.Addresses;
import org.advanceworkbook.workbook.NextSteps;
import org.advanceworkbook.workbook.PlanDraft;
import org.advanceworkbook.workbook.PlanPrinter;

/**
 * The ways an agenda reaches the client: a mail in the rep's own program, a mail as a file with the
 * sheet attached, an entry for the calendar. All of them are made of what the client may read.
 */
final class SendAgenda {
  private final WizardParts parts;
  private final Words words;
  private final MenuButton button;
  private final MenuItem mail;
  private final MenuItem letter;
  private final MenuItem calendar;
  private final MenuItem next;
  private final AgreedActs agreed;

  SendAgenda(WizardParts parts) {
    this.parts = parts;
    this.words = parts.kit().words();
    this.agreed = new AgreedActs(parts);
    mail = item("send-mail", this::mail);
    letter = item("send-letter", () -> save(FileKind.MAIL, this::letter));
    calendar = item("send-calendar", () -> save(FileKind.CALENDAR, this::invitation));
    next = item("send-next-step", this::nextStep);
    mail.setText(words.get("wizard.send.mail"));
    letter.setText(words.get("wizard.send.letter"));
    button =
        Buttons.menu(words.get("wizard.send"), Icons.EMAIL, List.of(mail, letter, calendar, next));
    button.setId("send-agenda");
    parts.whenChanged(this::show);
  }

  MenuButton view() {
    return button;
  }

  private MenuItem item(String id, Runnable act) {
    MenuItem item = new MenuItem();
    item.setId(id);
    item.setOnAction(e -> act.run());
    return item;
  }

  private void show() {
    boolean dated = parts.plan().frame().date() != null;
    calendar.setDisable(!dated);
    calendar.setText(words.get(dated ? "wizard.send.calendar" : "wizard.send.calendar.no-date"));
    boolean some = parts.editor().isFrozen() || NextSteps.wasPromised(parts.plan());
    next.setDisable(!some);
    next.setText(words.get(some ? "wizard.send.next-step" : "wizard.send.next-step.none"));
  }

  /** What the client is to do next, as the ledger has it at that moment. */
  private void nextStep() {
    CallPlan plan = parts.plan();
    parts
        .kit()
        .background()
        .run(() -> NextSteps.of(plan, parts.library().store()))
        .then(
            steps -> {
              if (steps.isEmpty()) {
                parts.kit().notices().tell(words.get("wizard.send.next-step.nothing"));
              } else {
                saveNext(plan, steps);
              }
            });
  }

  private void saveNext(CallPlan plan, List<NextStep> steps) {
    String account = plan.frame().accountName().strip();
    new FileToWrite(parts.kit(), parts.printer()::write)
        .save(
            words.get("wizard.send.where"),
            words.get("wizard.send.next-step.file", account),
            FileKind.CALENDAR,
            () -> parts.post().nextSteps(plan, steps),
            "wizard.send.written");
  }

  /** Opens the rep's own mail program with the agenda. */
  void mail() {
    PlanDraft draft = parts.editor().draft();
    parts
        .kit()
        .background()
        .run(() -> parts.post().link(draft.plan(), Addresses.of(draft, parts.library().store())))
        .then(
            link ->
                new FileNotice(parts.kit())
                    .open(link, words.get("wizard.send.no-mail"), agreed::ask));
  }

  /** The plan is taken now, on the window's thread; the pages are made later. */
  private Supplier<byte[]> letter() {
    PlanDraft draft = parts.editor().draft();
    PlanPrinter.Paper paper = parts.settings().get().paper();
    Supplier<PlanPrinter.Snapshot> what = parts.snapshot();
    return () ->
        parts
            .post()
            .letter(
                draft.plan(),
                Addresses.of(draft, parts.library().store()),
                parts.printer().pdf(what.get(), PlanPrinter.Sheet.CLIENT, paper));
  }

  private Supplier<byte[]> invitation() {
    CallPlan plan = parts.plan();
    return () -> parts.post().invitation(plan);
  }

  private void save(FileKind kind, Supplier<Supplier<byte[]>> making) {
    String name =
        words.get("wizard.send.file", parts.plan().frame().accountName().strip(), kind.ending());
    new FileToWrite(parts.kit(), parts.printer()::write)
        .save(
            words.get("wizard.send.where"),
            name,
            kind,
            making.get(),
            "wizard.send.written",
            agreed::ask);
  }
}
