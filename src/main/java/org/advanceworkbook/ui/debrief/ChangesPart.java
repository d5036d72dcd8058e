package org.advanceworkbook.ui.debrief;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Correction;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.DebriefPart;
import org.advanceworkbook.domain.call.Met;
import org.advanceworkbook.domain.call.NotHeldReason;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.QuestionAnswer;
import org.advanceworkbook.domain.call.StoppedBy;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Shown;
import org.advanceworkbook.words.Dates;
import org.advanceworkbook.words.Words;

/** When a debrief was first saved and what was corrected later; in view only for a finished one. */
final class ChangesPart extends VBox {
  private final DebriefParts parts;
  private final Words words;
  private final Label when = Headings.small("");
  private final VBox lines = new VBox();
  private final Fold fold;

  ChangesPart(DebriefParts parts) {
    this.parts = parts;
    this.words = parts.kit().words();
    when.setId("debrief-saved-on");
    when.getStyleClass().add("muted");
    lines.getStyleClass().add("debrief-list");
    fold = new Fold("debrief-changes", words.get("debrief.changes"), lines);
    getStyleClass().add("debrief-short");
    getChildren().addAll(when, fold);
    parts.whenChanged(this::refresh);
  }

  private void refresh() {
    Debrief d = parts.debrief();
    List<Correction> all = d.corrections().stream().filter(c -> c.part() != null).toList();
    Shown.when(this, parts.editor().isCorrection());
    Shown.when(fold, !all.isEmpty());
    when.setText(
        d.correctedAt() == null
            ? words.get("debrief.first-saved", moment(d.savedAt()))
            : words.get("debrief.corrected", moment(d.savedAt()), moment(d.correctedAt())));
    fold.summary(words.count("debrief.changes.count", all.size()));
    lines.getChildren().setAll(all.stream().map(this::line).toList());
  }

  private String moment(Instant at) {
    Dates dates = parts.kit().dates();
    return at == null ? "" : dates.day(dates.dayOf(at)) + ", " + dates.time(at);
  }

  private Label line(Correction change) {
    String was = said(change);
    String part = words.name(change.part());
    return Headings.small(
        was.isBlank()
            ? words.get("debrief.change.empty", part, moment(change.on()))
            : words.get("debrief.change", part, moment(change.on()), was));
  }

  // Choices are kept by the name of their constant, so that they read in the words of the day.
  private String said(Correction change) {
    String was = change.was();
    if (was.isBlank()) {
      return "";
    }
    DebriefPart part = change.part();
    return switch (part) {
      case OUTCOME -> words.name(Outcome.valueOf(was));
      case NOT_HELD_REASON -> words.name(NotHeldReason.valueOf(was));
      case LEVEL -> words.name(CommitmentLevel.valueOf(was));
      case THEIR_OBJECTIVE, AGENDA -> words.name(Met.valueOf(was));
      case ANSWERS -> QuestionAnswer.said(was, words::name);
      case STOPPED_BY ->
          was.lines()
              .map(why -> words.name(StoppedBy.valueOf(why)))
              .collect(Collectors.joining(", "));
      default -> was;
    };
  }
}
