package org.advanceworkbook.ui.debrief;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.Attendee;
import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.OurAttendee;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.domain.objective.OutcomeContext;
import org.advanceworkbook.domain.objective.OutcomeProposer;
import org.advanceworkbook.domain.objective.Proposal;
import org.advanceworkbook.domain.objective.ProposalFinding;
import org.advanceworkbook.ui.kit.Background;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Shortcut;
import org.advanceworkbook.ui.kit.Shown;
import org.advanceworkbook.words.DateStyle;
import org.advanceworkbook.words.Words;

/** What happened in the rep's own words, and what the words say about the ending. */
final class ToldPart extends VBox {
  private static final int MOST_REASONS = 6;
  private static final int LONG_QUOTE = 90;
  private static final String ENDS = ".,;:!?\n\u2013\u2014()";

  private final DebriefParts parts;
  private final Words words;
  private final OutcomeProposer proposer;
  private final Background.Lane lane;
  private final Consumer<Commitment> added;
  private final Field<TextArea> told;
  private final ToldLines lines;
  private final VBox advice = new VBox();
  private final VBox proposed = new VBox();
  private final VBox ears = new VBox();
  private final FoundPart found;
  private String read = "";
  private Proposal proposal;

  /**
   * @param added told of a promise that was taken over from the text or asked for
   */
  ToldPart(DebriefParts parts, OutcomeProposer proposer, Consumer<Commitment> added) {
    this.parts = parts;
    this.words = parts.kit().words();
    this.proposer = proposer;
    this.added = added;
    found = new FoundPart(parts, added);
    lane = parts.kit().background().lane();
    told = parts.kit().fields().area(words.get("debrief.told"), 3).id("debrief-told");
    lines = new ToldLines(words, parts.kit().fields(), told);
    told.input().setPromptText(words.get("debrief.told.prompt"));
    parts.text(told.input(), Debrief::whatHappened, Debrief::withWhatHappened);
    getStyleClass().add("debrief-part");
    for (VBox box : List.of(proposed, ears)) {
      box.getStyleClass().add("debrief-list");
    }
    advice.getStyleClass().add("debrief-part");
    advice.getChildren().addAll(proposed, ears, found);
    getChildren().add(told);
    Shortcut.TAKE_PROMISES.on(told.input(), found::takeAll);
    parts.whenChanged(this::refresh);
  }

  /** What the text says about the ending; stands below the outcomes. */
  VBox advice() {
    return advice;
  }

  void focus() {
    told.focus();
  }

  private void refresh() {
    String text = parts.debrief().whatHappened();
    if (text.isBlank()) {
      proposal = null;
      read = "";
      lines.clear(text);
      show();
    } else if (text.equals(read)) {
      show();
    } else {
      read = text;
      OutcomeContext context = context();
      lane.run(() -> proposer.propose(text, context)).then(p -> take(text, p));
    }
  }

  private void take(String text, Proposal found) {
    if (text.equals(parts.debrief().whatHappened())) {
      proposal = found;
      lines.show(text, found);
      show();
    }
  }

  private OutcomeContext context() {
    CallFrame frame = parts.plan().frame();
    LocalDate day = frame.date() == null ? parts.kit().dates().today() : frame.date();
    return OutcomeContext.of(frame.kind(), frame.stage(), day)
        .withDayFirst(parts.kit().dates().style() != DateStyle.MONTH_FIRST)
        .withPeople(
            frame.theirs().stream().map(Attendee::nameAndRole).toList(),
            frame.ours().stream().map(OurAttendee::name).toList());
  }

  private void show() {
    proposed.getChildren().clear();
    ears.getChildren().clear();
    found.show(proposal == null ? List.of() : proposal.commitments());
    if (proposal != null) {
      showProposal();
      proposal.findings().stream()
          .filter(f -> f.kind() == ProposalFinding.Kind.MOOD)
          .findFirst()
          .ifPresent(f -> ears.getChildren().add(happyEars(f)));
    }
    Shown.when(advice, proposal != null);
    for (VBox box : List.of(proposed, ears)) {
      Shown.when(box, !box.getChildren().isEmpty());
    }
  }

  private void showProposal() {
    Label said = Headings.caption(words.get("debrief.proposed"));
    HBox head = new HBox(parts.kit().outcomes().badge(proposal.outcome()), said);
    head.getStyleClass().add("debrief-row");
    if (parts.debrief().outcome() != proposal.outcome()) {
      Button take = Buttons.small(words.get("debrief.take", words.name(proposal.outcome())));
      take.setId("debrief-take");
      take.setOnAction(e -> parts.editor().edit(d -> d.withOutcome(proposal.outcome())));
      head.getChildren().add(take);
    }
    proposed.getChildren().add(head);
    proposal.findings().stream()
        .filter(f -> f.kind() != ProposalFinding.Kind.MOOD)
        .limit(MOST_REASONS)
        .map(this::reason)
        .forEach(proposed.getChildren()::add);
  }

  private Label reason(ProposalFinding finding) {
    boolean sign =
        finding.kind() == ProposalFinding.Kind.HEDGE
            || finding.kind() == ProposalFinding.Kind.CONDITION;
    String quote = sign ? sentence(finding) : quote(finding);
    return Headings.small(words.get("debrief.reason", quote, words.say(finding.reason())));
  }

  // A sign alone, such as "loved the" or "if", is no sentence to answer.
  private String sentence(ProposalFinding finding) {
    if (finding.span().end() > read.length()) {
      return "";
    }
    int from = finding.span().start();
    while (from > 0 && ENDS.indexOf(read.charAt(from - 1)) < 0) {
      from--;
    }
    int to = finding.span().end();
    while (to < read.length() && ENDS.indexOf(read.charAt(to)) < 0) {
      to++;
    }
    String said = read.substring(from, to).strip();
    return said.length() > LONG_QUOTE ? quote(finding) : said;
  }

  private String quote(ProposalFinding finding) {
    return finding.span().end() <= read.length() ? finding.span().of(read).strip() : "";
  }

  private HBox happyEars(ProposalFinding mood) {
    Label title = Headings.row(words.get("debrief.ears", sentence(mood)));
    String account = parts.plan().frame().accountName();
    String asked =
        account.isBlank()
            ? words.get("debrief.ears.anybody")
            : words.get("debrief.ears.anybody-at", account);
    VBox lines = new VBox(title, Headings.small(asked));
    HBox.setHgrow(lines, Priority.ALWAYS);
    Button add = Buttons.small(words.get("debrief.ears.add"));
    add.setMinWidth(USE_PREF_SIZE);
    add.setOnAction(e -> add(parts.editor().newPromise(Side.CLIENT)));
    HBox panel = new HBox(Icons.HAPPY_EARS.node(24, "warning"), lines, add);
    panel.getStyleClass().add("debrief-ears");
    return panel;
  }

  private void add(Commitment promise) {
    parts.editor().promise(promise);
    added.accept(promise);
  }
}
