package org.advanceworkbook.workbook;

import static org.advanceworkbook.domain.Texts.given;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.advanceworkbook.domain.Lists;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.Correction;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.FollowThrough;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.PlanStatus;
import org.advanceworkbook.domain.call.Reflection;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.domain.call.Surprise;
import org.advanceworkbook.domain.call.SurpriseUse;

/**
 * A debrief being written. What is typed is kept from the first word; the call counts as debriefed
 * once nothing is missing any more. The first save freezes the plan.
 *
 * <p>Guarantees: no advance is finished without who, what, and when or in the call (DOMAIN section
 * 5). Confined to the thread of the window.
 */
public final class DebriefEditor {
  private final CallRecord call;
  private final Clock clock;
  private final Autosave<Debrief> autosave;
  private final List<Consumer<DebriefEditor>> listeners = new ArrayList<>();
  private final boolean corrected;
  private final Debrief before;
  private Debrief debrief;
  private boolean left;

  /** An editor over a call; an earlier debrief is corrected, not begun anew. */
  public DebriefEditor(CallRecord call, Clock clock, Autosave<Debrief> autosave) {
    this.call = call;
    this.clock = clock;
    this.autosave = autosave;
    this.debrief = call.debrief() == null ? Debrief.EMPTY : call.debrief();
    this.before = debrief;
    this.corrected = debrief.savedAt() != null && isFinished(call);
  }

  private static boolean isFinished(CallRecord call) {
    return wasFinished(call.plan()) || missing(call.debrief()).isEmpty();
  }

  /** True where the debrief of a plan was finished once. */
  public static boolean wasFinished(CallPlan plan) {
    return plan.status() == PlanStatus.DEBRIEFED || plan.status() == PlanStatus.NOT_HELD;
  }

  /** True while a debrief that was finished once is being changed. */
  public boolean isCorrection() {
    return corrected;
  }

  /** Whether a debrief is finished: nothing is missing. */
  public static DebriefStage stage(Debrief debrief) {
    return missing(debrief).isEmpty() ? DebriefStage.FINISHED : DebriefStage.BEGUN;
  }

  /** The plan that was held against. */
  public CallPlan plan() {
    return call.plan();
  }

  /** The debrief as it stands. */
  public Debrief debrief() {
    return debrief;
  }

  /** The moment by its clock. */
  public Instant now() {
    return clock.instant();
  }

  /** Where the state of saving is told. */
  public Autosave<Debrief> saving() {
    return autosave;
  }

  /** Who is told after every change. */
  public void onChange(Consumer<DebriefEditor> listener) {
    listeners.add(listener);
  }

  /**
   * The debrief is no longer open here: what is pending is saved, and nothing is changed any more.
   * What was kept of this editor, such as an offer to undo, must not write over a later visit.
   */
  public void leave() {
    autosave.flush();
    left = true;
  }

  /** Changes the debrief and saves it soon. */
  public void edit(UnaryOperator<Debrief> change) {
    Debrief changed = change.apply(debrief);
    if (left || changed.equals(debrief)) {
      return;
    }
    debrief = stamped(changed);
    autosave.changed(debrief);
    listeners.forEach(l -> l.accept(this));
  }

  // A key struck by mistake and taken back leaves no trace of a debrief.
  private Debrief stamped(Debrief changed) {
    if (!corrected && changed.isBlank()) {
      return Debrief.EMPTY;
    }
    if (!corrected && changed.withSavedAt(before.savedAt()).equals(before)) {
      return before;
    }
    if (changed.savedAt() == null) {
      return changed.withSavedAt(clock.instant());
    }
    return corrected ? corrected(changed) : changed;
  }

  // Whoever puts back what stood there has corrected nothing.
  private Debrief corrected(Debrief changed) {
    List<Correction> now = Correction.between(before, changed, clock.instant());
    List<Correction> all = new ArrayList<>(before.corrections());
    all.addAll(now);
    return changed
        .withCorrections(all)
        .withCorrectedAt(now.isEmpty() ? before.correctedAt() : clock.instant());
  }

  /** A new promise of one side, linked to this call; not part of the debrief until added. */
  public Commitment newPromise(Side side) {
    return newPromise(side, UUID.randomUUID().toString());
  }

  private Commitment newPromise(Side side, String id) {
    CallFrame frame = plan().frame();
    return new Commitment(
        id,
        plan().id(),
        frame.accountId(),
        frame.opportunityId(),
        side,
        "",
        "",
        null,
        false,
        side == Side.CLIENT ? Commitment.ADVANCE_ENERGY : 0,
        "",
        FollowThrough.OPEN,
        null,
        null,
        0);
  }

  /** Adds a promise, or puts it in the place of the one with the same id. */
  public void promise(Commitment promise) {
    edit(
        d -> {
          boolean known = d.promises().stream().anyMatch(p -> p.id().equals(promise.id()));
          return d.withPromises(
              known
                  ? d.promises().stream()
                      .map(p -> p.id().equals(promise.id()) ? promise : p)
                      .toList()
                  : Lists.plus(d.promises(), promise));
        });
  }

  /**
   * Puts a surprise in the place of the one with the same id, and what was made of it along with
   * it: a task is a promise of ours, which goes again when it is taken back.
   */
  public void surprise(Surprise now) {
    Reflection said = debrief.reflection();
    Surprise then =
        said.surprises().stream().filter(s -> s.id().equals(now.id())).findFirst().orElse(null);
    if (then == null) {
      return;
    }
    List<Surprise> all =
        said.surprises().stream().map(s -> s == then ? now.withText(s.text()) : s).toList();
    List<Commitment> promises = new ArrayList<>(debrief.promises());
    promises.removeIf(p -> p.id().equals(then.madeId()));
    if (now.use() == SurpriseUse.TASK) {
      promises.add(task(now));
    }
    edit(d -> d.withReflection(said.withSurprises(all)).withPromises(promises));
  }

  private Commitment task(Surprise made) {
    return newPromise(Side.US, made.madeId()).withWho(plan().rep()).withWhat(made.text().strip());
  }

  /** Removes a promise. */
  public void dropPromise(String id) {
    edit(d -> d.withPromises(d.promises().stream().filter(p -> !p.id().equals(id)).toList()));
  }

  /** What is missing before the call counts as debriefed; empty when nothing is. */
  public List<Phrase> missing() {
    return missing(debrief);
  }

  private static List<Phrase> missing(Debrief debrief) {
    if (debrief.outcome() == null) {
      return List.of(Phrase.of("debrief.missing.outcome"));
    }
    if (debrief.outcome() == Outcome.NOT_HELD && debrief.notHeldReason() == null) {
      return List.of(Phrase.of("debrief.missing.not-held-reason"));
    }
    if (debrief.outcome() == Outcome.ADVANCE) {
      return missingForAdvance(debrief);
    }
    return List.of();
  }

  private static List<Phrase> missingForAdvance(Debrief debrief) {
    List<Commitment> theirs = debrief.clientPromises();
    if (theirs.stream().anyMatch(p -> p.isComplete() && p.energy() >= Commitment.ADVANCE_ENERGY)) {
      return List.of();
    }
    if (theirs.isEmpty()) {
      return List.of(Phrase.of("debrief.missing.promise"));
    }
    List<Phrase> missing = new ArrayList<>();
    Commitment first = theirs.getFirst();
    if (!given(first.who())) {
      missing.add(Phrase.of("debrief.missing.who"));
    }
    if (!given(first.what())) {
      missing.add(Phrase.of("debrief.missing.what"));
    }
    if (first.due() == null && !first.inTheCall()) {
      missing.add(Phrase.of("debrief.missing.when"));
    }
    if (first.energy() < Commitment.ADVANCE_ENERGY) {
      missing.add(Phrase.of("debrief.missing.energy"));
    }
    return missing;
  }
}
