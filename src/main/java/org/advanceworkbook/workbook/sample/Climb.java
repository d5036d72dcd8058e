package org.advanceworkbook.workbook.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.advanceworkbook.domain.account.CycleLength;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.playbook.Ladder;
import org.advanceworkbook.domain.playbook.Realism;
import org.advanceworkbook.domain.playbook.Rung;

/** Where an opportunity stands on the ladder of advances while its story is told. */
final class Climb {
  private static final String ORDER = "C5";
  private static final int COUNTS = 2;

  private final Ladder ladder;
  private final CycleLength cycle;
  private final Chance chance;
  private final Set<String> reached = new HashSet<>();
  private Stage stage;

  Climb(Ladder ladder, Stage stage, CycleLength cycle, Chance chance) {
    this.ladder = ladder;
    this.stage = stage;
    this.cycle = cycle;
    this.chance = chance;
  }

  Stage stage() {
    return stage;
  }

  CycleLength cycle() {
    return cycle;
  }

  void moveTo(Stage to) {
    stage = to;
  }

  void reach(Rung rung) {
    reached.add(rung.id());
  }

  /** The aim of a call that is to bring the order. */
  Aim orderAim() {
    Rung order = ladder.rung(ORDER).orElseThrow();
    return new Aim(order, null, smaller(order));
  }

  /** A new aim that suits the stage, with a bolder and a smaller one where there are any. */
  Aim aim() {
    Rung target = target();
    return new Aim(target, bolder(target), smaller(target));
  }

  /** Something else the client may agree to at this stage. */
  Rung another(Aim aim) {
    Predicate<Rung> other = r -> !r.equals(aim.target()) && !r.equals(aim.best());
    return pick(candidates(other), aim.target());
  }

  private Rung target() {
    List<Rung> here = candidates(r -> r.stage() == stage && isPrepared(r));
    if (!here.isEmpty()) {
      return chance.of(here);
    }
    List<Rung> near = candidates(r -> r.stage().stepsTo(stage) <= 2);
    return pick(near, pick(candidates(r -> true), last()));
  }

  /** Where everything has been reached, the last rung of the stage is asked for again. */
  private Rung last() {
    return ladder.rungs().stream()
        .filter(r -> ladder.realism(r, stage, cycle) == Realism.OK && counts(r))
        .reduce((a, b) -> b)
        .orElseThrow();
  }

  private Rung bolder(Rung target) {
    Rung stretch = named(target.stretch());
    if (stretch != null && stretch.energy() >= target.energy() && isOpen(stretch)) {
      Realism realism = ladder.realism(stretch, stage, cycle);
      if (realism == Realism.OK || realism == Realism.STRETCH) {
        return stretch;
      }
    }
    return pick(candidates(r -> r.energy() >= target.energy() && !r.equals(target)), null);
  }

  private Rung smaller(Rung target) {
    Rung fallback = named(target.fallback());
    if (fallback != null && isMinimum(fallback, target)) {
      return fallback;
    }
    List<Rung> less = candidates(r -> r.energy() < target.energy());
    return pick(less, pick(candidates(r -> isMinimum(r, target)), null));
  }

  /** While prospecting, a name or a date may be the least that counts. */
  private boolean isMinimum(Rung rung, Rung target) {
    return rung.energy() <= target.energy()
        && !rung.equals(target)
        && isOpen(rung)
        && (counts(rung) || stage == Stage.PROSPECTING)
        && ladder.realism(rung, stage, cycle) == Realism.OK;
  }

  private List<Rung> candidates(Predicate<Rung> wanted) {
    return ladder.rungs().stream()
        .filter(r -> ladder.realism(r, stage, cycle) == Realism.OK)
        .filter(r -> counts(r) && isOpen(r) && wanted.test(r))
        .toList();
  }

  /** True where this rung makes an advance; an order is more than that. */
  static boolean counts(Rung rung) {
    return rung.energy() >= COUNTS && !rung.id().equals(ORDER);
  }

  /** What normally comes first at this stage has been reached; earlier stages are taken as done. */
  private boolean isPrepared(Rung rung) {
    return rung.requires().stream()
        .map(this::named)
        .allMatch(r -> r.stage() != stage || reached.contains(r.id()));
  }

  private boolean isOpen(Rung rung) {
    return !reached.contains(rung.id()) && !rung.id().equals(ORDER);
  }

  private Rung named(String id) {
    return id == null ? null : ladder.rung(id).orElse(null);
  }

  private Rung pick(List<Rung> rungs, Rung otherwise) {
    return rungs.isEmpty() ? otherwise : chance.of(rungs);
  }
}
