package org.advanceworkbook.ui.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.NextStep;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Dialogs;
import org.advanceworkbook.ui.kit.FileToWrite;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.AgendaPost;
import org.advanceworkbook.workbook.DebriefEditor;

/** What is to happen next as calendar entries, each for itself or all in one file. FX thread. */
public final class NextStepActs {
  private static final int LONGEST = 60;

  private final Kit kit;
  private final Words words;
  private final AgendaPost post;
  private final BiConsumer<byte[], String> writer;

  /**
   * @param writer writes bytes to a place, whole or not at all
   */
  public NextStepActs(Kit kit, AgendaPost post, BiConsumer<byte[], String> writer) {
    this.kit = kit;
    this.words = kit.words();
    this.post = post;
    this.writer = writer;
  }

  /** The menu; it says what there is at the moment it opens. */
  MenuButton menu(DebriefEditor editor) {
    MenuButton menu =
        Buttons.menu(words.get("debrief.calendar"), Icons.CALENDAR, List.of(new MenuItem()));
    menu.setId("debrief-calendar");
    menu.setOnShowing(e -> menu.getItems().setAll(items(editor)));
    return menu;
  }

  private List<MenuItem> items(DebriefEditor editor) {
    CallPlan plan = editor.plan();
    List<NextStep> steps = NextStep.after(plan, editor.debrief());
    List<MenuItem> items = new ArrayList<>();
    for (NextStep step : steps) {
      items.add(item(said(step), () -> save(plan, List.of(step))));
    }
    if (steps.size() > 1) {
      items.add(item(words.get("debrief.calendar.all"), () -> save(plan, steps)));
    }
    if (steps.isEmpty()) {
      MenuItem none = item(words.get("debrief.calendar.none"), () -> {});
      none.setDisable(true);
      items.add(none);
    }
    return items;
  }

  private static MenuItem item(String text, Runnable act) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(e -> act.run());
    return item;
  }

  private String said(NextStep step) {
    String day = kit.dates().day(step.date());
    return step.kind() == NextStep.Kind.CALL
        ? words.get("debrief.calendar.call", day)
        : words.get("debrief.calendar.promise", brief(step), day);
  }

  private static String brief(NextStep step) {
    String all = step.who().isBlank() ? step.what() : step.who() + ": " + step.what();
    String flat = all.strip().replaceAll("\\s+", " ");
    return flat.codePointCount(0, flat.length()) <= LONGEST
        ? flat
        : flat.substring(0, flat.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
  }

  private void save(CallPlan plan, List<NextStep> steps) {
    String account = plan.frame().accountName().strip();
    new FileToWrite(kit, writer)
        .save(
            words.get("debrief.calendar.where"),
            words.get("debrief.calendar.file", account),
            Dialogs.FileKind.CALENDAR,
            () -> post.nextSteps(plan, steps),
            "debrief.calendar.written");
  }
}
