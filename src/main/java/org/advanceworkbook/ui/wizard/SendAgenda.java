package org.advanceworkbook.ui.wizard;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Dialogs.FileKind;
import org.advanceworkbook.ui.kit.FileNotice;
import org.advanceworkbook.ui.kit.FileToWrite;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.words.Words;
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

  SendAgenda(WizardParts parts) {
    this.parts = parts;
    this.words = parts.kit().words();
    mail = item("send-mail", this::mail);
    letter = item("send-letter", () -> save(FileKind.MAIL, this::letter));
    calendar = item("send-calendar", () -> save(FileKind.CALENDAR, this::invitation));
    mail.setText(words.get("wizard.send.mail"));
    letter.setText(words.get("wizard.send.letter"));
    button = Buttons.menu(words.get("wizard.send"), Icons.EMAIL, List.of(mail, letter, calendar));
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
  }

  /** Opens the rep's own mail program with the agenda. */
  void mail() {
    String link = parts.post().link(parts.plan(), List.of());
    new FileNotice(parts.kit()).open(link, words.get("wizard.send.no-mail"));
  }

  /** The plan is taken now, on the window's thread; the pages are made later. */
  private Supplier<byte[]> letter() {
    CallPlan plan = parts.plan();
    PlanPrinter.Paper paper = parts.settings().get().paper();
    Supplier<PlanPrinter.Snapshot> what = parts.snapshot();
    return () ->
        parts
            .post()
            .letter(
                plan, List.of(), parts.printer().pdf(what.get(), PlanPrinter.Sheet.CLIENT, paper));
  }

  private Supplier<byte[]> invitation() {
    CallPlan plan = parts.plan();
    return () -> parts.post().invitation(plan);
  }

  private void save(FileKind kind, Supplier<Supplier<byte[]>> making) {
    String name =
        words.get("wizard.send.file", parts.plan().frame().accountName().strip(), kind.ending());
    new FileToWrite(parts.kit(), parts.printer()::write)
        .save(words.get("wizard.send.where"), name, kind, making.get(), "wizard.send.written");
  }
}
