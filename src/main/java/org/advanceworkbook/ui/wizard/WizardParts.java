package org.advanceworkbook.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.Property;
import javafx.scene.control.TextInputControl;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.playbook.Playbook;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.workbook.AgendaPost;
import org.advanceworkbook.workbook.Library;
import org.advanceworkbook.workbook.PlanEditor;
import org.advanceworkbook.workbook.PlanPrinter;
import org.advanceworkbook.workbook.Settings;
import org.advanceworkbook.workbook.UndoStack;

/**
 * What every page of one opened plan needs.
 *
 * @param kit the parts screens are made of
 * @param library finds accounts, people, opportunities
 * @param editor the plan being edited
 * @param playbook ladder, questions, criteria, agendas
 * @param printer makes the pages
 * @param post brings the agenda to the client
 * @param undo acts that can be taken back
 * @param settings the settings as they are now
 * @param refreshers run after every change of the plan
 */
public record WizardParts(
    Kit kit,
    Library library,
    PlanEditor editor,
    Playbook playbook,
    PlanPrinter printer,
    AgendaPost post,
    UndoStack undo,
    Supplier<Settings> settings,
    List<Runnable> refreshers) {

  /** The parts of one opened plan. */
  public WizardParts(
      Kit kit,
      Library library,
      PlanEditor editor,
      Playbook playbook,
      PlanPrinter printer,
      AgendaPost post,
      UndoStack undo,
      Supplier<Settings> settings) {
    this(kit, library, editor, playbook, printer, post, undo, settings, new ArrayList<>());
    editor.onChange(e -> List.copyOf(refreshers).forEach(Runnable::run));
  }

  /** The plan as it stands. */
  CallPlan plan() {
    return editor.plan();
  }

  /**
   * What to print. The plan and what was changed here are taken now, on the window's thread; the
   * opportunity is read when the answer is wanted, which blocks.
   */
  Supplier<PlanPrinter.Snapshot> snapshot() {
    CallRecord call = new CallRecord(plan(), null, "", "");
    Opportunity draft = editor.draft().opportunity();
    String verdict = editor.facts().verdict();
    boolean here = draft != null && draft.id().equals(plan().frame().opportunityId());
    boolean over = editor.isFrozen();
    return () -> {
      CallRecord whole = over ? library.store().call(call.plan().id()).orElse(call) : call;
      return here
          ? new PlanPrinter.Snapshot(whole, draft, verdict)
          : PlanPrinter.Snapshot.of(whole, library.store()).withVerdict(verdict);
    };
  }

  /** Remembers an act on this plan; it is forgotten when the plan is left. */
  UndoStack.Act did(Phrase name, Runnable takesBack, Runnable again) {
    UndoStack.Act act = new UndoStack.Act(name, takesBack, again, editor);
    undo.did(act);
    return act;
  }

  /** Remembers an act on this plan, and offers at once to take it back. */
  void did(Phrase name, Runnable takesBack, Runnable again, String told) {
    UndoStack.Act act = did(name, takesBack, again);
    kit.notices().tell(told, kit.words().get("kit.undo"), () -> undo.takeBack(act));
  }

  /**
   * Puts one thing in the place of another, for an act that is taken back or done again. Where it
   * was changed since, it stays, and that is said.
   */
  <V> void swap(V from, V to, Supplier<V> now, Consumer<V> set) {
    if (now.get().equals(from)) {
      set.accept(to);
    } else {
      kit.notices().tell(kit.words().get("wizard.changed-since"));
    }
  }

  /** Runs after every change of the plan, and once now. */
  void whenChanged(Runnable refresh) {
    refreshers.add(refresh);
    refresh.run();
  }

  /** Keeps a text field and a text of the plan in step, both ways. */
  void bind(
      TextInputControl input,
      Function<CallPlan, String> get,
      BiFunction<CallPlan, String, CallPlan> set) {
    input.setEditable(!editor.isFrozen());
    whenChanged(
        () -> {
          String text = get.apply(plan());
          if (!text.equals(input.getText())) {
            input.setText(text);
          }
        });
    input
        .textProperty()
        .addListener((o, was, is) -> editor.edit(p -> set.apply(p, is == null ? "" : is)));
  }

  /** Keeps a value of a control and a value of the plan in step, both ways. */
  <V> void keep(
      Property<V> value, Function<CallPlan, V> get, BiFunction<CallPlan, V, CallPlan> set) {
    whenChanged(
        () -> {
          V now = get.apply(plan());
          if (!Objects.equals(now, value.getValue())) {
            value.setValue(now);
          }
        });
    value.addListener((o, was, is) -> editor.edit(p -> set.apply(p, is)));
  }
}
