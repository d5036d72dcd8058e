package org.advanceworkbook.cli;

import java.io.IOException;
import java.util.List;
import org.advanceworkbook.domain.insight.CallFigures;
import org.advanceworkbook.domain.insight.CallsPer;
import org.advanceworkbook.domain.insight.Dimension;
import org.advanceworkbook.domain.insight.Measure;
import org.advanceworkbook.domain.insight.TwoShares;
import org.advanceworkbook.workbook.CallSaying;
import org.advanceworkbook.workbook.InsightGroup;

/** Figures for programs: each rate with its hits and its n, its value and range from n = 5 on. */
final class InsightAsJson {
  private final JsonFields json;

  InsightAsJson(JsonFields json) {
    this.json = json;
  }

  void write(Dimension by, CallFigures total, List<InsightGroup> groups, List<CallSaying> sayings)
      throws IOException {
    json.text("by", VerbSpec.label(by))
        .object("total", total, figures -> figures(figures, false))
        .list("groups", groups, this::group)
        .list("sayings", sayings, this::saying);
  }

  private void group(InsightGroup group) throws IOException {
    json.text("group", group.key().isEmpty() ? null : group.key());
    figures(group.figures(), group.by() == Dimension.PURPOSE);
  }

  private void figures(CallFigures figures, boolean purpose) throws IOException {
    json.number("calls", figures.calls())
        .number("held", figures.tally().held())
        .number("orders", figures.tally().orders())
        .number("advances", figures.tally().advances())
        .number("continuations", figures.tally().continuations())
        .number("noSales", figures.tally().noSales())
        .number("notHeld", figures.tally().notHeld())
        .rate("advanceRate", figures.rate(Measure.ADVANCE))
        .rate("clearEndingRate", figures.rate(Measure.CLEAR_ENDING))
        .rate("plannedHitRate", figures.rate(Measure.PLANNED_HIT))
        .rate("keptRate", figures.rate(Measure.KEPT));
    if (purpose) {
      json.rate("purposeMetRate", figures.rate(Measure.PURPOSE_MET));
    }
    per("callsPerAdvance", figures.callsPerAdvance());
    per("callsPerDecision", figures.callsPerDecision());
  }

  private void per(String name, CallsPer per) throws IOException {
    json.object(
        name,
        per,
        p -> {
          json.number("calls", p.calls()).number("endings", p.endings());
          if (p.isShown()) {
            json.real("value", p.value());
          }
        });
  }

  private void saying(CallSaying saying) throws IOException {
    TwoShares shares = saying.comparison().shares();
    json.text("kind", saying.kind())
        .text("by", VerbSpec.label(saying.by()))
        .text("group", saying.key())
        .text("measure", saying.measure())
        .rate("groupRate", shares.one())
        .rate("othersRate", shares.other())
        .real("difference", shares.difference())
        .real("low", shares.low())
        .real("high", shares.high())
        .real("chance", shares.chance())
        .real("corrected", saying.comparison().corrected());
  }
}
