package org.advanceworkbook;

import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.shell.Place;
import org.advanceworkbook.ui.shell.Shell;
import org.advanceworkbook.workbook.Reminders;

/** Says at the bottom of the window which promises have come due; Today shows them. */
final class DueNotice {
  private final Kit kit;
  private final Shell shell;

  DueNotice(Kit kit, Shell shell) {
    this.kit = kit;
    this.shell = shell;
  }

  void tell(Reminders.Due due) {
    boolean onToday = shell.current() != null && shell.current().id().equals(Place.TODAY.id());
    if (!due.first() && onToday) {
      shell.open(Place.TODAY); // read anew: the lists are those of yesterday
    }
    if (due.isNothing()) {
      return;
    }
    String text = text(due);
    if (onToday) {
      kit.notices().tell(text);
    } else {
      kit.notices().tell(text, kit.words().get("today.due-show"), () -> shell.open(Place.TODAY));
    }
  }

  private String text(Reminders.Due due) {
    if (due.overdue() == 0) {
      return kit.words().count("today.due-today", due.today());
    }
    String late = kit.words().count("today.due-late", due.overdue());
    return due.today() == 0 ? late : kit.words().count("today.due-today", due.today()) + " " + late;
  }
}
