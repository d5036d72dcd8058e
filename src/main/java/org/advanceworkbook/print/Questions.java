package org.advanceworkbook.print;

import java.util.List;
import org.advanceworkbook.domain.call.LearningGoal;
import org.advanceworkbook.domain.call.PlannedQuestion;

/** Questions in their order, each with a line for the answer. */
final class Questions {
  private final PageWords words;

  Questions(PageWords words) {
    this.words = words;
  }

  void add(Part section, List<PlannedQuestion> questions) {
    int number = 1;
    for (PlannedQuestion question : questions) {
      one(section, number++, question);
    }
  }

  /** What must be learnt, each with its letter. */
  void goals(Part section, List<LearningGoal> goals) {
    if (goals.isEmpty()) {
      return;
    }
    Part line = section.child("p", "small gap");
    line.words(words.text("to-learn") + " ");
    for (LearningGoal goal : goals) {
      Part one = line.child("span", "goal");
      one.span("letter", goal.letter());
      one.words(" " + goal.text());
    }
  }

  private void one(Part section, int number, PlannedQuestion question) {
    Part box = section.box("question");
    Part row = box.row("");
    row.cell("number").words(String.valueOf(number));
    Part middle = row.cell("");
    middle.prose("", question.text());
    middle.labelled("small", words.text("aim"), question.aim());
    middle.labelled("small", words.text("note"), question.note());
    marks(row.cell("letters"), question);
    box.penLines(1);
  }

  private void marks(Part cell, PlannedQuestion question) {
    Part line = cell.child("p", "");
    if (question.mustAsk()) {
      line.span("small strong", words.text("must-ask"));
    }
    question.learns().forEach(letter -> line.span("letter", letter));
  }
}
