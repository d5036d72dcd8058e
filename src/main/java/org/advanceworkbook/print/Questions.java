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
  void goals(Part part, List<LearningGoal> goals) {
    if (goals.isEmpty()) {
      return;
    }
    Part line = part.child("p", "small");
    line.words(words.text("to-learn") + " ");
    for (LearningGoal goal : goals) {
      line.span("letter", goal.letter()).words(" ").span("goal", goal.text()).words(" ");
    }
  }

  private void one(Part section, int number, PlannedQuestion question) {
    Part box = section.box("question");
    Part row = box.row("");
    row.cell("number").words(String.valueOf(number));
    Part middle = row.cell("");
    middle
        .run("")
        .text(question.text())
        .then("small")
        .add(words.text("aim"), question.aim())
        .add(words.text("note"), question.note());
    if (question.mustAsk() || !question.learns().isEmpty()) {
      marks(row.cell("letters"), question);
    }
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
