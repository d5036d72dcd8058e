package org.advanceworkbook.ui.coaching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.coaching.CallReview;
import org.advanceworkbook.domain.coaching.CoachingSession;
import org.advanceworkbook.domain.coaching.PickReason;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.words.Words;

/** Questions for the coach, by what the call in view shows; ticked ones are meant to be asked. */
final class QuestionsPart extends VBox {
  private static final int EACH = 2;

  private final SessionParts parts;
  private final Words words;
  private final VBox list = new VBox();

  QuestionsPart(SessionParts parts) {
    this.parts = parts;
    this.words = parts.kit().words();
    list.getStyleClass().add("coaching-questions");
    getStyleClass().add("coaching-part");
    getChildren().addAll(Headings.section(words.get("coaching.questions")), list);
    show(null);
  }

  /** Shows those for the call at this stop. */
  void show(SessionStop stop) {
    List<String> texts = new ArrayList<>();
    if (stop != null && stop.call() != null) {
      for (PickReason reason : reasons(stop)) {
        add(texts, reason.name());
      }
    }
    add(texts, "ANY");
    list.getChildren().setAll(texts.stream().limit(2L * EACH).map(this::box).toList());
  }

  private Set<PickReason> reasons(SessionStop stop) {
    return parts.session().call(stop.call().id()).map(CallReview::reasons).orElse(Set.of());
  }

  private void add(List<String> texts, String why) {
    for (int i = 1; i <= EACH; i++) {
      texts.add(words.get("coaching.ask." + why + "." + i));
    }
  }

  private CheckBox box(String question) {
    CheckBox box = parts.kit().fields().check(question);
    box.setSelected(parts.session().questions().contains(question));
    box.selectedProperty()
        .addListener((o, was, is) -> parts.editor().edit(s -> asked(s, question, is)));
    return box;
  }

  private static CoachingSession asked(CoachingSession session, String question, boolean is) {
    List<String> all = new ArrayList<>(session.questions());
    all.remove(question);
    if (is) {
      all.add(question);
    }
    return session.withQuestions(all);
  }
}
