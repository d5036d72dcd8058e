package org.advanceworkbook.ui.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.ui.Fx;
import org.advanceworkbook.ui.HeardNavigator;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.ui.SampleStore;
import org.advanceworkbook.ui.SilentDialogs;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.PlanDraft;
import org.advanceworkbook.workbook.PlanFacts;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.ShareSelection;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.document.Documents;
import org.advanceworkbook.workbook.share.Bundle;
import org.advanceworkbook.workbook.share.ExchangeFiles;
import org.advanceworkbook.workbook.share.Sharing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sending, receiving and deciding in the window, from one workbook to another and back. */
class SharePagesTest {
  private static final Documents DOCUMENTS = new Documents();

  /** Files that lie in memory. */
  private static final class Files implements ExchangeFiles {
    private final Map<String, Bundle> lying = new HashMap<>();
    private final Map<String, String> locks = new HashMap<>();

    @Override
    public void write(Bundle bundle, String place, String passphrase) {
      lying.put(place, bundle);
      locks.put(place, passphrase);
    }

    @Override
    public Bundle read(String place, String passphrase) {
      if (!locks.getOrDefault(place, "").equals(passphrase)) {
        boolean none = passphrase.isEmpty();
        throw new WorkbookFailure(
            none ? Problem.EXCHANGE_LOCKED : Problem.WRONG_PASSPHRASE, place, null);
      }
      return lying.get(place);
    }
  }

  /** One person at a workbook. */
  private final class Person {
    private final WorkbookStore store;
    private final HeardNavigator ways = new HeardNavigator();
    private final SilentDialogs dialogs = new SilentDialogs();
    private final Kit kit = Fx.get(() -> Kits.kit(dialogs));
    private final ShareDesk desk;
    private final Path copies;
    private String name;

    private Person(Path folder, WorkbookStore store, String who) {
      this.store = store;
      this.name = who;
      this.copies = folder;
      ShareDesk.Workbook workbook =
          new ShareDesk.Workbook() {
            @Override
            public WorkbookStore store() {
              return store;
            }

            @Override
            public Sharing sharing() {
              return Person.this.sharing();
            }

            @Override
            public String copyPlace() {
              return copies
                  .resolve(store.hashCode() + "-" + ways.heard().size() + ".advancebook")
                  .toString();
            }
          };
      desk =
          new ShareDesk(
              kit,
              workbook,
              files,
              () -> DOCUMENTS,
              new ShareDesk.Me(() -> name, kept -> name = kept));
    }

    private Sharing sharing() {
      return new Sharing(store, DOCUMENTS, plan -> PlanFacts.NONE, Kits.CLOCK, () -> name);
    }

    private Region page() {
      return (Region) ways.visited().view();
    }

    private void show() {
      Region view = page();
      if (view.getScene() == null) {
        new Scene(view, 1216, 900);
      }
      view.applyCss();
      view.layout();
    }

    private void press(String id) {
      ((ButtonBase) page().lookup("#" + id)).fire();
    }

    private String said() {
      StringBuilder all = new StringBuilder();
      collect(page(), all);
      return all.toString();
    }

    private void collect(Node node, StringBuilder all) {
      if (node instanceof Labeled label && label.isVisible()) {
        all.append(label.getText()).append('\n');
      }
      if (node instanceof javafx.scene.Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
      }
    }
  }

  @TempDir Path folder;
  private final Files files = new Files();
  private Person mara;
  private Person ben;
  private String first;

  @BeforeEach
  void open() {
    mara = new Person(folder, SampleStore.usual(folder.resolve("m")), "Mara");
    ben = new Person(folder, SampleStore.empty(folder.resolve("b")), "Ben");
    first =
        mara.store
            .calls(CallFilter.ALL.withWhich(CallFilter.Which.COMING), CallOrder.OLDEST_FIRST, 1, 0)
            .getFirst()
            .id();
  }

  @AfterEach
  void close() {
    mara.store.close();
    ben.store.close();
  }

  private void edit(Person who, String words) {
    CallPlan plan = who.store.call(first).orElseThrow().plan();
    who.store.savePlan(
        PlanDraft.of(plan.withRapport(plan.rapport().withPeople(words))), PlanFacts.NONE);
  }

  private void send(Person who, String place, ShareSelection what) {
    who.dialogs.file(place);
    Fx.run(
        () -> {
          who.desk.send(who.ways, what);
          who.show();
          who.press("share-save");
        });
  }

  private void receive(Person who, String place) {
    Fx.run(
        () -> {
          who.desk.open(who.ways, place);
          who.show();
        });
  }

  @Test
  void aCallGoesLockedAndNothingIsTakenInBeforeAYes() {
    mara.dialogs.file("one.advance");
    Fx.run(
        () -> {
          mara.desk.sendCall(mara.ways, first);
          mara.show();
          ListView<?> calls = (ListView<?>) mara.page().lookup("#share-calls");
          assertThat(calls.getSelectionModel().getSelectedItems()).hasSize(1);
          ((TextField) mara.page().lookup("#share-passphrase")).setText("rye");
          mara.press("share-save");
        });
    assertThat(mara.ways.heard()).endsWith("back");
    receive(ben, "one.advance");
    assertThat(ben.said()).contains("locked with a passphrase");
    Fx.run(
        () -> {
          ((TextField) ben.page().lookup("#receive-passphrase")).setText("spelt");
          ben.press("receive-unlock");
          assertThat(ben.said()).contains("The passphrase does not open");
          ((TextField) ben.page().lookup("#receive-passphrase")).setText("rye");
          ben.press("receive-unlock");
        });
    assertThat(ben.said()).contains("From Mara", "1 of them a call", "Take it in");
    assertThat(ben.store.count(CallFilter.ALL)).isZero();
    Fx.run(() -> ben.press("receive-take"));
    assertThat(ben.store.call(first)).isPresent();
    assertThat(ben.store.count(CallFilter.ALL)).isOne();
    assertThat(ben.ways.heard()).endsWith("open calls");
    receive(ben, "one.advance");
  }

  @Test
  void whatBothWroteIsAskedAboutOnceAndTheAnswerGoesBack() {
    send(mara, "m1", ShareSelection.ALL);
    receive(ben, "m1");
    Fx.run(() -> ben.press("receive-take"));
    edit(mara, "likes rye");
    edit(ben, "likes spelt");
    send(ben, "b1", ShareSelection.ofCalls(Set.of(first)));
    receive(mara, "b1");
    assertThat(mara.said()).contains("To decide: 1.");
    Fx.run(
        () -> {
          mara.press("receive-take");
          mara.show();
        });
    assertThat(mara.said()).contains("likes rye", "likes spelt", "Keep what Ben wrote");
    Fx.run(() -> button(mara, "Keep what Mara wrote").fire());
    assertThat(mara.said()).contains("Nothing was written twice");
    assertThat(mara.sharing().conflicts()).isEmpty();
    send(mara, "m2", ShareSelection.ALL);
    receive(ben, "m2");
    Fx.run(() -> ben.press("receive-take"));
    assertThat(ben.store.call(first).orElseThrow().plan().rapport().people())
        .isEqualTo("likes rye");
    assertThat(ben.sharing().conflicts()).isEmpty();
    receive(ben, "m2");
    assertThat(ben.said()).contains("All of it is here already.");
    assertThat(ben.page().lookup("#receive-take").isVisible()).isFalse();
  }

  private static Button button(Person who, String verb) {
    List<Node> all = List.copyOf(who.page().lookupAll(".button"));
    return (Button)
        all.stream()
            .filter(b -> b instanceof Button it && it.getText().equals(verb))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void withoutANameNothingIsSent() {
    Fx.run(
        () -> {
          mara.desk.send(mara.ways, ShareSelection.ALL);
          mara.show();
          ((TextField) mara.page().lookup("#share-name")).setText(" ");
          assertThat(mara.page().lookup("#share-save").isDisabled()).isTrue();
        });
    assertThat(mara.kit.words().say(Phrase.of("share.picked.one"))).isNotEmpty();
  }
}
