package org.advanceworkbook.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.advanceworkbook.ui.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WindowDialogsTest {
  private OnStage on;
  private WindowDialogs dialogs;
  private Field<TextField> field;

  @BeforeEach
  void open() {
    on = new OnStage();
    field = Fx.get(() -> on.kit.fields().text("A field"));
    on.with(field).focus(field.target());
    dialogs = new WindowDialogs(on.kit.words(), on.kit.theme(), on::window);
  }

  @AfterEach
  void close() {
    on.close();
  }

  private <T> CompletableFuture<T> asking(Supplier<T> question) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    new FxThread().later(() -> answer.complete(question.get()));
    Fx.run(() -> {});
    return answer;
  }

  private CompletableFuture<Boolean> askToDelete() {
    return asking(
        () ->
            dialogs.ask(
                "Delete the plan for Larkhill, 18 June?",
                "The debrief goes with it. You can bring both back with Undo.",
                "Delete plan",
                "Keep plan"));
  }

  private CompletableFuture<Boolean> askToLose() {
    return asking(() -> dialogs.askToRisk("Close?", "It is not saved.", "Close anyway", "Stay"));
  }

  @Test
  void enterSaysTheVerbAndEscapeLeavesAllAsItIs() throws Exception {
    CompletableFuture<Boolean> first = askToDelete();
    on.popupPicture("kit-dialog");
    on.type(KeyCode.ESCAPE);
    assertThat(first.get(20, TimeUnit.SECONDS)).isFalse();
    CompletableFuture<Boolean> second = askToDelete();
    on.type(KeyCode.ENTER);
    assertThat(second.get(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void whatCannotBeTakenBackIsNotDoneByEnter() throws Exception {
    CompletableFuture<Boolean> answer = askToLose();
    on.type(KeyCode.ENTER);
    assertThat(answer.get(20, TimeUnit.SECONDS)).isFalse();
    CompletableFuture<Boolean> meant = askToLose();
    on.type(KeyCode.TAB);
    on.type(KeyCode.SPACE);
    assertThat(meant.get(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aProposedNameIsOneThatEveryFileSystemTakes() {
    assertThat(proposed("A/B GmbH: agenda?.ics", Dialogs.FileKind.CALENDAR))
        .isEqualTo("A B GmbH agenda.ics");
    assertThat(proposed("Plan\n of v.1..pdf", Dialogs.FileKind.PDF)).isEqualTo("Plan of v.1.pdf");
    String longest = proposed("\uD83D\uDE80\u00e9".repeat(200) + ".eml", Dialogs.FileKind.MAIL);
    assertThat(longest.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(190, 255);
    assertThat(longest).endsWith(".eml").doesNotContain("?").doesNotContain("\uFFFD");
  }

  private String proposed(String name, Dialogs.FileKind kind) {
    return Fx.get(() -> dialogs.toSave("Where?", name, kind).getInitialFileName());
  }

  @Test
  void theFocusGoesBackToWhereItWas() throws Exception {
    CompletableFuture<Boolean> answer = askToDelete();
    on.type(KeyCode.ESCAPE);
    answer.get(20, TimeUnit.SECONDS);
    assertThat(on.focus()).isSameAs(field.target());
  }
}
