package org.advanceworkbook.ui.coaching;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.advanceworkbook.domain.coaching.AuthorRole;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Dialogs;
import org.advanceworkbook.ui.kit.FileToWrite;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.PaperDesk;
import org.advanceworkbook.workbook.OneOnOneView;
import org.advanceworkbook.workbook.Overviews;
import org.advanceworkbook.workbook.PlanPrinter;
import org.advanceworkbook.workbook.PlanPrinter.Paper;

/** Puts a session on paper: one page for the rep, one for the coach. */
public final class SessionPaper {
  private final Kit kit;
  private final Overviews sheets;
  private final PlanPrinter printer;
  private final Supplier<Paper> paper;

  /**
   * Pages by {@code sheets}.
   *
   * @param paper asked anew for every page
   */
  public SessionPaper(Kit kit, Overviews sheets, PlanPrinter printer, Supplier<Paper> paper) {
    this.kit = kit;
    this.sheets = sheets;
    this.printer = printer;
    this.paper = paper;
  }

  MenuButton menu(Supplier<SessionParts> view) {
    MenuButton menu =
        Buttons.menu(
            kit.words().get("coaching.paper"),
            Icons.PRINT,
            List.of(
                print("coaching.paper.print-rep", view, AuthorRole.REP),
                export("coaching.paper.export-rep", view, AuthorRole.REP),
                print("coaching.paper.print-coach", view, AuthorRole.COACH),
                export("coaching.paper.export-coach", view, AuthorRole.COACH)));
    menu.setId("coaching-paper");
    return menu;
  }

  private MenuItem print(String key, Supplier<SessionParts> view, AuthorRole whom) {
    MenuItem item = new MenuItem(kit.words().get(key));
    item.setOnAction(
        e -> {
          SessionParts now = saved(view.get());
          Paper size = paper.get();
          new PaperDesk(kit, printer).print(name(now), () -> page(now, whom, size));
        });
    return item;
  }

  private MenuItem export(String key, Supplier<SessionParts> view, AuthorRole whom) {
    MenuItem item = new MenuItem(kit.words().get(key));
    item.setOnAction(
        e -> {
          SessionParts now = saved(view.get());
          Paper size = paper.get();
          new FileToWrite(kit, printer::write)
              .save(
                  kit.words().get("coaching.paper.where"),
                  name(now),
                  Dialogs.FileKind.PDF,
                  () -> page(now, whom, size),
                  "coaching.paper.written");
        });
    return item;
  }

  private SessionParts saved(SessionParts parts) {
    if (parts.before() != null) {
      parts.before().saving().flush();
    }
    return parts;
  }

  private byte[] page(SessionParts parts, AuthorRole whom, Paper size) {
    return sheets.oneOnOne(OneOnOneView.of(parts.session(), parts.store()), whom, size);
  }

  private String name(SessionParts parts) {
    return kit.words()
        .get("coaching.paper.file", parts.session().number(), parts.session().rep())
        .strip();
  }
}
