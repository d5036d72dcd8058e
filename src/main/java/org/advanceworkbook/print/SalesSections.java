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
      Part part = sheet.box("section");
      Part row = part.row("ruled");
      section.heading(row.cell("third"), "", Purpose.DISCOVER, frame);
      questions.goals(row.cell("to-learn"), plan.discovery().goals());
      discover(part, plan.discovery());
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
      Part left = row.cell("view");
      left.prose("", rapport.people());
      left.labelled(words.text("trust"), rapport.trust());
    }
    if (!opening.equals(OpeningWords.EMPTY)) {
      opening(row.cell(people ? "agenda-side" : ""), opening);
    } else if (!people) {
      row.cell("").penLines(1);
    }
  }

  private void opening(Part part, OpeningWords opening) {
    part.run("")
        .strong(words.text("opening"))
        .add(words.text("opening.why"), opening.why())
        .add(words.text("opening.outcome"), opening.outcome())
        .add(words.text("opening.time"), opening.time())
        .add(words.text("opening.permission"), opening.permission());
  }

  private void discover(Part part, Discovery discovery) {
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
    Run run = part.run("gap");
    if (!known.isEmpty()) {
      run.strong(words.text("known"));
      known.forEach(gap -> run.add(words.word("gap", gap), discovery.known().get(gap)));
    }
    Part line = run.line().span("label", words.text("still-open")).words(" ");
    Stream.of(Gap.values())
        .filter(gap -> !known.contains(gap))
        .forEach(gap -> TickBox.add(line, false, words.word("gap.short", gap)));
  }

  private void inform(Part part, InformPlan inform) {
    Pairs.of(part, inform.points(), this::informPoint);
    part.labelled(words.text("note"), inform.notes());
    if (inform.points().isEmpty()) {
      part.penLines(1);
    }
  }

  private void informPoint(Part part, InformPoint point) {
    part.prose("", point.text());
    Run run = part.run("small");
    if (point.need().isBlank()) {
      run.say(words.text("no-need"));
    }
    run.add(words.text(point.guess() ? "need.guess" : "need"), point.need());
    run.add(words.text("shown-by"), point.proof());
  }

  private void agreement(Part part, AgreementPlan agreement) {
    if (agreement.ask().isBlank()) {
      part.line("small", words.text("ask.empty")).penLines(1);
    }
    part.prose("strong", agreement.ask());
    Run run = part.run("");
    run.add(words.text("fallback-ask"), agreement.fallbackAsk());
    run.add(words.text("evasive"), agreement.evasiveAnswer());
    Pairs.of(part, agreement.points().stream().filter(Texts::given).toList(), this::point);
    Pairs.of(part, agreement.objections(), this::objection);
  }

  private void point(Part part, String point) {
    Part row = part.row("");
    TickBox.box(row.cell("number").child("p", ""), false);
    row.cell("").prose("", point);
  }

  private void objection(Part part, Objection objection) {
    part.run("")
        .add(words.text("objection"), objection.text())
        .add(words.text("answer"), objection.answer());
  }
}
