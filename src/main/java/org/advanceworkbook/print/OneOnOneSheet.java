package org.advanceworkbook.print;

import java.util.List;
import java.util.stream.Collectors;
import org.advanceworkbook.domain.Texts;
import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.coaching.AgreedAction;
import org.advanceworkbook.domain.coaching.AuthorRole;
import org.advanceworkbook.domain.coaching.BehaviourGoal;
import org.advanceworkbook.domain.coaching.CallReview;
import org.advanceworkbook.domain.coaching.CoachingSession;
import org.advanceworkbook.domain.coaching.GoalState;
import org.advanceworkbook.workbook.OneOnOneView;

/**
 * The page of a one-on-one, for the rep or for the coach. What was agreed last comes first, then
 * the rep's own view, and it ends with one behaviour to try. The coach's questions and private
 * notes are on the coach's page alone, and what the coach saw is on the rep's only once the rep's
 * own view is written. DOMAIN section 9.
 */
final class OneOnOneSheet {
  private static final int FREE_ACTIONS = 2;

  private final PageWords words;
  private final OneOnOneView view;
  private final CoachingSession session;
  private final boolean coachs;

  OneOnOneSheet(PageWords words, OneOnOneView view, AuthorRole whose) {
    this.words = words;
    this.view = view;
    this.session = view.session();
    this.coachs = whose == AuthorRole.COACH;
  }

  String title() {
    return words.text("one.title", session.rep(), session.number());
  }

  void add(Part sheet) {
    head(sheet);
    view.last().ifPresent(last -> last(sheet.box("outcome"), last));
    own(sheet.box("section first"));
    calls(sheet);
    questions(sheet);
    actions(sheet.box("section"));
    goal(sheet.box("outcome together"));
    notes(sheet);
  }

  private void head(Part sheet) {
    Part row = sheet.row("head");
    Part left = row.cell("");
    Part kind = left.box("kind").picture("mark", words.text("mark"));
    kind.words(words.text(coachs ? "one.coach-page" : "one.rep-page"));
    left.child("h1", "").attribute("dir", "auto").words(title());
    left.prose(
        "quiet", Texts.given(session.coach()) ? words.text("one.with", session.coach()) : "");
    Part right = row.cell("head-when");
    String day = words.weekday(session.day());
    right.line("head-day", day.isEmpty() ? words.text("no-day") : day);
    right.prose("", words.span(session.start(), session.minutes()));
  }

  private void last(Part box, CoachingSession last) {
    box.heading(2, "", words.text("one.last"));
    BehaviourGoal goal = last.goal();
    box.prose("less-big", goal.isGiven() ? goal.behaviour() : words.text("one.last.none"));
    box.prose("quiet", tried(goal));
    if (goal.isGiven()) {
      Part ticks = box.child("p", "gap");
      TickBox.add(ticks, goal.state() == GoalState.TRIED, words.text("one.tried"));
      TickBox.add(ticks, goal.state() == GoalState.NOT_TRIED, words.text("one.not-tried"));
      proseOrPen(box, goal.whatHappened(), 1);
    }
    for (AgreedAction action : last.actions()) {
      Part line = box.child("p", "gap");
      TickBox.add(line, action.isDone(), said(action));
    }
  }

  private static String said(AgreedAction action) {
    return PageHead.joined(": ", action.who(), PlainText.flat(action.what()));
  }

  /** In which call, and until when. */
  private String tried(BehaviourGoal goal) {
    String by = goal.by() == null ? "" : words.text("one.by", words.day(goal.by()));
    return PageHead.joined(" · ", call(goal.callId()), by);
  }

  private String call(String id) {
    CallRecord call = view.calls().get(id);
    return call == null
        ? ""
        : PageHead.joined(
            ", ", call.plan().frame().accountName(), words.day(call.plan().frame().date()));
  }

  private void own(Part part) {
    part.heading(2, "", words.text("one.own"));
    Part row = part.row("");
    question(row.cell("half"), "one.moved", session.own().moved(), 2);
    question(row.cell("half-last"), "one.otherwise", session.own().otherwise(), 2);
  }

  private void question(Part cell, String key, String answer, int lines) {
    cell.line("quiet", words.text(key));
    proseOrPen(cell, answer, lines);
  }

  private void calls(Part sheet) {
    if (session.calls().isEmpty()) {
      return;
    }
    Part part = new Section(words).named(sheet, "one.calls");
    for (CallReview review : session.calls()) {
      call(part.box("block together"), review);
    }
  }

  private void call(Part part, CallReview review) {
    CallRecord call = view.calls().get(review.callId());
    part.heading(3, "", call == null ? words.text("one.call-gone") : titled(call));
    String why =
        review.reasons().stream()
            .sorted()
            .map(r -> words.word("one.reason", r))
            .collect(Collectors.joining(" · "));
    part.prose("small", PageHead.joined(" · ", why));
    if (call != null) {
      String target = call.plan().outcome().at(CommitmentLevel.TARGET).text();
      part.labelled("", words.text("planned"), target);
    }
    Part row = part.row("gap");
    question(row.cell("third"), "one.accomplished", review.accomplished(), 1);
    question(row.cell("third"), "one.more", review.more(), 1);
    question(row.cell(""), "one.aligned", review.aligned(), 1);
    part.labelled("", words.text("one.takes-away"), review.takesAway());
    if (coachs || session.own().written() || !session.isOpen()) {
      part.labelled("", words.text("one.coach-sees"), review.coachSees());
    }
  }

  private String titled(CallRecord call) {
    CallFrame frame = call.plan().frame();
    boolean told = call.debrief() != null && call.debrief().outcome() != null;
    String ended = told ? words.word("chain.outcome", call.debrief().outcome()) : "";
    return PageHead.joined(" · ", frame.accountName(), words.day(frame.date()), ended);
  }

  private void questions(Part sheet) {
    List<String> asked = session.questions().stream().filter(Texts::given).toList();
    if (!coachs || asked.isEmpty()) {
      return;
    }
    Part part = new Section(words).named(sheet, "one.questions");
    asked.forEach(
        question -> {
          part.prose("gap", question);
          part.penLines(1);
        });
  }

  private void actions(Part part) {
    part.heading(2, "ruled", words.text("one.actions"));
    Part table = part.child("table", "ledger gap");
    Part head = table.child("thead", "").child("tr", "");
    column(head, "who", "column.who");
    column(head, "", "column.what");
    column(head, "when", "column.when");
    Part body = table.child("tbody", "");
    for (AgreedAction action : session.actions()) {
      row(body, action.who(), action.what(), words.day(action.due()));
    }
    for (int i = session.actions().size(); i < FREE_ACTIONS; i++) {
      row(body, "\u00a0", "\u00a0", "\u00a0");
    }
  }

  private static void row(Part body, String who, String what, String when) {
    Part row = body.child("tr", "");
    text(row.child("td", "who"), who);
    text(row.child("td", ""), what);
    row.child("td", "when").words(when);
  }

  private static void text(Part cell, String text) {
    if (text.equals("\u00a0")) {
      cell.words(text);
    } else {
      cell.prose("", text);
    }
  }

  private void goal(Part box) {
    BehaviourGoal goal = session.goal();
    box.heading(2, "", words.text("one.goal"));
    if (goal.isGiven()) {
      box.prose("less-big", goal.behaviour());
      box.prose("quiet", tried(goal));
      return;
    }
    box.penLines(1);
    Part row = box.row("");
    question(row.cell("half"), "one.goal.call", "", 1);
    question(row.cell("half-last"), "one.goal.by", "", 1);
  }

  private void notes(Part sheet) {
    Part part = new Section(words).named(sheet, "one.notes");
    proseOrPen(part, session.notes(), 2);
    if (coachs) {
      Part own = new Section(words).named(sheet, "one.private");
      proseOrPen(own, session.privateNotes(), 2);
    }
  }

  private static void proseOrPen(Part part, String text, int lines) {
    if (text.isBlank()) {
      part.penLines(lines);
    }
    part.prose("", text);
  }

  private void column(Part row, String style, String key) {
    row.child("th", style).attribute("scope", "col").words(words.text(key));
  }
}
