package org.advanceworkbook.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.Met;
import org.advanceworkbook.domain.call.NotHeldReason;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.PlannedQuestion;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.domain.call.PurposeResult;
import org.advanceworkbook.domain.call.QuestionAnswer;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.workbook.form.FormNames;

/** The debrief sheet with fields in the places of its lines and boxes. */
final class FormSheet {
  private static final int THEIR_ROWS = 3;

  /** Widths of fields in millimetres: a whole line, half of one, and the columns of promises. */
  private static final double WHOLE = 185;

  private static final double HALF = 84;
  private static final double THIRD = 50;
  private static final double WHO = 40;
  private static final double WHAT = 100;
  private static final double WHEN = 34;

  /** Lines that an area holds as it is. */
  private static final int AREA_LINES = 2;

  private static final List<Outcome> HELD =
      List.of(Outcome.ORDER, Outcome.ADVANCE, Outcome.CONTINUATION, Outcome.NO_SALE);

  private final PageWords words;
  private final CallPlan plan;
  private final Debrief debrief;
  private final OutcomeBox sentences;
  private final List<FormField> fields = new ArrayList<>();

  FormSheet(PageWords words, CallRecord call) {
    this.words = words;
    this.plan = call.plan();
    this.debrief = call.debrief() == null ? Debrief.EMPTY : call.debrief();
    this.sentences = new OutcomeBox(words);
  }

  /** The fields by the number in the id of their place: {@code field-7}. */
  List<FormField> fields() {
    return fields;
  }

  void add(Part sheet) {
    new PageHead(words).add(sheet, plan, words.text("debrief"));
    planned(sheet.box("outcome"));
    Part agreed = sheet.box("section first");
    Part row = agreed.row("");
    row.cell("half").heading(2, "", words.text("agreed"));
    row.cell("half-last right").line("small", words.text("agreed.not"));
    promises(agreed, Side.CLIENT, THEIR_ROWS);
    agreed.line("label gap", words.text("evidence"));
    area(agreed, FormNames.EVIDENCE, words.text("evidence"), debrief.evidence(), WHOLE);
    ended(sheet.box("section first together"));
    learned(sheet);
    purposes(sheet);
    Part two = sheet.row("section first together");
    Part left = two.cell("half");
    heading(left, "what-happened");
    area(left, FormNames.WHAT_HAPPENED, words.text("what-happened"), debrief.whatHappened(), HALF);
    Part right = two.cell("half-last");
    heading(right, "more");
    area(right, FormNames.MORE, words.text("more"), debrief.couldHaveMore(), HALF);
    next(sheet);
  }

  private void planned(Part box) {
    Part row = box.row("");
    Part left = row.cell("half");
    heading(left, "planned");
    left.prose("", sentences.sentence(plan.outcome().target()));
    Part right = row.cell("half-last");
    heading(right, "minimum");
    right.prose("", sentences.sentence(plan.outcome().minimum()));
    Part ticks = box.child("p", "gap");
    for (CommitmentLevel level :
        List.of(CommitmentLevel.TARGET, CommitmentLevel.MINIMUM, CommitmentLevel.BEST)) {
      tick(ticks, FormNames.level(level), words.word("level", level), debrief.level() == level);
    }
  }

  private void ended(Part part) {
    heading(part, "ended");
    Part row = part.row("outcomes");
    for (Outcome one : HELD) {
      if (one != HELD.getFirst()) {
        row.cell("between");
      }
      Part cell = row.cell("ending");
      Part line = cell.child("p", "strong");
      box(line, FormNames.outcome(one), words.word("outcome", one), debrief.outcome() == one);
      line.words("\u00a0");
      line.picture(one.name(), words.word("outcome", one));
      line.words(words.word("outcome", one));
      cell.line("small", words.word("outcome.means", one));
    }
    part.line("small gap", words.text("ended.hint"));
    Part not = part.child("p", "gap");
    not.span("label", words.text("form.not-held")).words(" ");
    for (NotHeldReason reason : NotHeldReason.values()) {
      boolean told = debrief.notHeldReason() == reason;
      tick(not, FormNames.notHeld(reason), words.word("form.not-held", reason), told);
    }
  }

  private void learned(Part sheet) {
    if (plan.questions().isEmpty()) {
      return;
    }
    Part part = new Section(words).named(sheet, "learned");
    for (PlannedQuestion question : plan.questions()) {
      Part one = part.box("question");
      one.prose("", question.text());
      String told =
          debrief.answers().stream()
              .filter(a -> a.questionId().equals(question.id()))
              .map(QuestionAnswer::text)
              .findFirst()
              .orElse("");
      line(one, FormNames.answer(question.id()), question.text(), told, WHOLE);
    }
  }

  private void purposes(Part sheet) {
    Part line = new Section(words).named(sheet, "purposes").child("p", "");
    for (Purpose purpose : Purpose.of(plan.kind())) {
      PurposeResult told = debrief.purposes().get(purpose);
      String name = words.word("form.purpose", purpose);
      tick(line, FormNames.purpose(purpose), name, told != null && told.met());
    }
    Part met = sheet.child("p", "gap");
    met.span("label-strong", words.text("got-theirs")).words(" ");
    for (Met one : List.of(Met.YES, Met.PARTLY, Met.NO)) {
      boolean told = debrief.customerObjectiveMet() == one;
      tick(met, FormNames.met(one), words.word("met", one), told);
    }
  }

  private void next(Part sheet) {
    Part part = sheet.box("section first");
    heading(part, "next-step");
    promises(part, Side.US, 1);
    Part row = part.row("block together");
    Part left = row.cell("third");
    heading(left, "next-call");
    String day = words.day(debrief.nextCallOn());
    line(left, FormNames.NEXT_CALL, words.text("next-call"), day, THIRD);
    Part right = row.cell("");
    heading(right, "next-objective");
    line(right, FormNames.NEXT_STEP, words.text("next-objective"), debrief.nextStep(), WHAT);
    Part last = part.row("block together");
    Part lessons = last.cell("half");
    heading(lessons, "lessons");
    area(lessons, FormNames.LESSONS, words.text("lessons"), debrief.lessons(), HALF);
    Part coach = last.cell("half-last");
    heading(coach, "coach");
    area(coach, FormNames.COACH, words.text("coach"), "", HALF);
  }

  private void promises(Part part, Side side, int least) {
    Part table = part.child("table", "ledger gap together");
    Part head = table.child("thead", "").child("tr", "");
    for (String column : List.of("who", "what", "when")) {
      String style = column.equals("what") ? "" : column;
      head.child("th", style).attribute("scope", "col").words(words.text("column." + column));
    }
    Part body = table.child("tbody", "");
    List<Commitment> told = debrief.promises().stream().filter(p -> p.side() == side).toList();
    told.forEach(p -> promise(body, side, p.id(), p.who(), p.what(), words.day(p.due())));
    Stream<String> empty = FormNames.emptyRows(plan.id(), side, debrief.promises());
    empty
        .limit(Math.max(1, least - told.size()))
        .forEach(id -> promise(body, side, id, "", "", ""));
  }

  private void promise(Part body, Side side, String id, String who, String what, String when) {
    Part row = body.child("tr", "");
    cell(row.child("td", "who"), side, id, "who", who, WHO);
    cell(row.child("td", ""), side, id, "what", what, WHAT);
    cell(row.child("td", "when"), side, id, "when", when, WHEN);
  }

  private void cell(Part cell, Side side, String id, String part, String value, double width) {
    String spoken = words.word("form.side", side) + " " + words.text("column." + part);
    fitted(cell.box("field"), FormNames.promise(side, id, part), spoken, value, width);
  }

  private void heading(Part part, String key) {
    part.heading(2, "", words.text(key));
  }

  private void line(Part part, String name, String spoken, String value, double width) {
    fitted(part.box("line-place").box("field"), name, spoken, value, width);
  }

  /** One line, or as many as what it is filled in with needs. */
  private void fitted(Part field, String name, String spoken, String value, double width) {
    int lines = FieldRoom.lines(value, width);
    if (lines > 1) {
      field.attribute("style", height(lines));
    }
    FormField.Kind kind = lines > 1 ? FormField.Kind.AREA : FormField.Kind.LINE;
    place(field, name, kind, spoken, value);
  }

  private void area(Part part, String name, String spoken, String value, double width) {
    Part field = part.box("line-place").box("field area");
    int lines = FieldRoom.lines(value, width);
    if (lines > AREA_LINES) {
      field.attribute("style", height(lines));
    }
    place(field, name, FormField.Kind.AREA, spoken, value);
  }

  private static String height(int lines) {
    return String.format(Locale.ROOT, "height: %.1fmm", FieldRoom.height(lines));
  }

  private void tick(Part line, String name, String label, boolean ticked) {
    Part choice = line.child("span", "choice");
    box(choice, name, label, ticked);
    choice.words("\u00a0" + label);
  }

  private void box(Part line, String name, String spoken, boolean ticked) {
    String value = ticked ? FormNames.TICKED : "";
    place(line.child("span", "tick-field"), name, FormField.Kind.BOX, spoken, value);
  }

  private void place(Part part, String name, FormField.Kind kind, String spoken, String value) {
    part.attribute("id", "field-" + fields.size());
    fields.add(new FormField(name, kind, spoken, value));
  }
}
