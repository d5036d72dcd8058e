package org.advanceworkbook.print;

import java.util.List;
import java.util.stream.Stream;
import org.advanceworkbook.domain.Texts;
import org.advanceworkbook.domain.call.AgreementPlan;
import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.Discovery;
import org.advanceworkbook.domain.call.Gap;
import org.advanceworkbook.domain.call.InformPlan;
import org.advanceworkbook.domain.call.InformPoint;
import org.advanceworkbook.domain.call.Objection;
import org.advanceworkbook.domain.call.OpeningWords;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.domain.call.RapportPlan;

/**
 * The four purposes of a sales call. A purpose that is neither planned nor written on is left out.
 */
final class SalesSections {
  private static final int FREE_LINES = 2;

  private final PageWords words;
  private final Section section;
  private final Questions questions;

  SalesSections(PageWords words) {
    this.words = words;
    this.section = new Section(words);
    this.questions = new Questions(words);
  }

  void add(Part sheet, CallPlan plan) {
    CallFrame frame = plan.frame();
    if (wanted(frame, Purpose.RAPPORT, !plan.rapport().equals(RapportPlan.EMPTY))) {
      rapport(section.of(sheet, Purpose.RAPPORT, frame), plan.rapport());
    }
    if (wanted(frame, Purpose.DISCOVER, !plan.discovery().equals(Discovery.EMPTY))) {
      discover(section.of(sheet, Purpose.DISCOVER, frame), plan.discovery());
    }
    if (wanted(frame, Purpose.INFORM, !plan.inform().equals(InformPlan.EMPTY))) {
      inform(section.of(sheet, Purpose.INFORM, frame), plan.inform());
    }
    if (wanted(frame, Purpose.GAIN_AGREEMENT, !plan.agreement().equals(AgreementPlan.EMPTY))) {
      agreement(section.of(sheet, Purpose.GAIN_AGREEMENT, frame), plan.agreement());
    }
  }

  private static boolean wanted(CallFrame frame, Purpose purpose, boolean written) {
    return written || frame.purposes().contains(purpose);
  }

  private void rapport(Part part, RapportPlan rapport) {
    OpeningWords opening = rapport.opening();
    Part row = part.row("");
    boolean people = !(rapport.people() + rapport.trust()).isBlank();
    if (people) {
      Part left = row.cell("half");
      left.prose("", rapport.people());
      left.labelled(words.text("trust"), rapport.trust());
    }
    if (!opening.equals(OpeningWords.EMPTY)) {
      opening(row.cell(people ? "half-last" : ""), opening);
    } else if (!people) {
      row.cell("").penLines(1);
    }
  }

  private void opening(Part part, OpeningWords opening) {
    part.heading(3, "", words.text("opening"));
    part.labelled(words.text("opening.why"), opening.why());
    part.labelled(words.text("opening.outcome"), opening.outcome());
    part.labelled(words.text("opening.time"), opening.time());
    part.labelled(words.text("opening.permission"), opening.permission());
  }

  private void discover(Part part, Discovery discovery) {
    questions.goals(part, discovery.goals());
    questions.add(part, discovery.questions());
    if (discovery.questions().isEmpty()) {
      part.penLines(FREE_LINES);
    }
    part.labelled(words.text("note"), discovery.notes());
    gaps(part, discovery);
  }

  private void gaps(Part part, Discovery discovery) {
    List<Gap> known =
        Stream.of(Gap.values()).filter(g -> Texts.given(discovery.known().get(g))).toList();
    if (!known.isEmpty()) {
      part.heading(3, "block", words.text("known"));
      known.forEach(gap -> part.labelled(words.word("gap", gap), discovery.known().get(gap)));
    }
    Part line = part.child("p", "small gap");
    line.words(words.text("still-open") + " ");
    Stream.of(Gap.values())
        .filter(gap -> !known.contains(gap))
        .forEach(gap -> TickBox.add(line, false, words.word("gap.short", gap)));
  }

  private void inform(Part part, InformPlan inform) {
    for (int i = 0; i < inform.points().size(); i += 2) {
      Part row = part.row("item");
      informPoint(row.cell("half"), inform.points().get(i));
      Part right = row.cell("half-last");
      if (i + 1 < inform.points().size()) {
        informPoint(right, inform.points().get(i + 1));
      }
    }
    part.labelled(words.text("note"), inform.notes());
    if (inform.points().isEmpty()) {
      part.penLines(1);
    }
  }

  private void informPoint(Part part, InformPoint point) {
    part.prose("", point.text());
    if (point.need().isBlank()) {
      part.line("small", words.text("no-need"));
    }
    part.labelled("small", words.text(point.guess() ? "need.guess" : "need"), point.need());
    part.labelled("small", words.text("shown-by"), point.proof());
  }

  private void agreement(Part part, AgreementPlan agreement) {
    if (agreement.ask().isBlank()) {
      part.line("small", words.text("ask.empty")).penLines(1);
    }
    part.prose("strong", agreement.ask());
    part.labelled(words.text("fallback-ask"), agreement.fallbackAsk());
    agreement.points().stream().filter(Texts::given).forEach(point -> point(part, point));
    agreement.objections().forEach(objection -> objection(part.box("item"), objection));
    part.labelled(words.text("evasive"), agreement.evasiveAnswer());
  }

  private static void point(Part part, String point) {
    Part row = part.row("item");
    TickBox.box(row.cell("number").child("p", ""), false);
    row.cell("").prose("", point);
  }

  private void objection(Part part, Objection objection) {
    part.labelled(words.text("objection"), objection.text());
    part.labelled(words.text("answer"), objection.answer());
  }
}
