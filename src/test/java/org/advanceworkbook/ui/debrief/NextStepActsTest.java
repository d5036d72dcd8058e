package org.advanceworkbook.ui.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.exchange.ClientPost;
import org.advanceworkbook.ui.Fx;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.ui.SilentDialogs;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.workbook.Autosave;
import org.advanceworkbook.workbook.DebriefEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The next step of a debrief as calendar entries. */
class NextStepActsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 26);

  @TempDir private Path temp;
  private final SilentDialogs dialogs = new SilentDialogs();
  private final Map<String, String> written = new HashMap<>();

  private DebriefEditor editor(Kit kit) {
    CallPlan plan = CallPlan.begin("c1", "Mara", CallKind.SALES_CALL, Kits.CLOCK.instant());
    CallPlan with = plan.withFrame(plan.frame().change().account("", "Ælmark Foods").done());
    Autosave<Debrief> saving =
        new Autosave<>((wait, run) -> () -> {}, kit.background(), Kits.CLOCK, d -> {});
    return new DebriefEditor(new CallRecord(with, null, "", ""), Kits.CLOCK, saving);
  }

  private MenuButton menu(Kit kit, DebriefEditor editor) {
    NextStepActs acts =
        new NextStepActs(
            kit,
            new ClientPost(kit.words()::say, Kits.CLOCK),
            (bytes, place) -> written.put(place, new String(bytes, StandardCharsets.UTF_8)));
    MenuButton menu = acts.menu(editor);
    new Scene(menu);
    return menu;
  }

  private static List<MenuItem> opened(MenuButton menu) {
    menu.getOnShowing().handle(new Event(MenuButton.ON_SHOWING));
    return menu.getItems();
  }

  @Test
  void eachStepIsAnEntryOfItsOwnOrAllAreOneFile() {
    Fx.run(
        () -> {
          Kit kit = Kits.kit(dialogs);
          DebriefEditor editor = editor(kit);
          MenuButton menu = menu(kit, editor);
          editor.edit(d -> d.withNextCallOn(DAY));
          Commitment promise = editor.newPromise(Side.CLIENT).withWho("Ilse_Holm");
          editor.promise(promise.withWhat("sends the lists").withDue(DAY.minusDays(4)));
          assertThat(opened(menu))
              .extracting(MenuItem::getText)
              .containsExactly(
                  "The next call, 26\u00a0June",
                  "Ilse_Holm: sends the lists, by 22\u00a0June",
                  "All of them");
          assertThat(menu.getItems()).noneMatch(MenuItem::isMnemonicParsing);
          for (int i = 0; i < 3; i++) {
            dialogs.file(temp.resolve(i + ".ics").toString());
            menu.getItems().get(i).fire();
          }
          assertThat(file(0)).contains("UID:c1-next@").doesNotContain("UID:" + promise.id());
          assertThat(file(1)).contains("UID:" + promise.id()).doesNotContain("UID:c1-next@");
          assertThat(file(2)).contains("UID:c1-next@", "UID:" + promise.id());
        });
  }

  private String file(int number) {
    return written.get(temp.resolve(number + ".ics").toString());
  }

  @Test
  void withoutADayItSaysWhatItNeeds() {
    Fx.run(
        () -> {
          Kit kit = Kits.kit(dialogs);
          DebriefEditor editor = editor(kit);
          MenuButton menu = menu(kit, editor);
          assertThat(opened(menu))
              .singleElement()
              .matches(MenuItem::isDisable)
              .extracting(MenuItem::getText)
              .isEqualTo("Give the next call or a promise a day first");
        });
  }
}
