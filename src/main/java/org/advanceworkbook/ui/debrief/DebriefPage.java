package org.advanceworkbook.ui.debrief;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.domain.objective.OutcomeProposer;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.FocusInView;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.SavedMark;
import org.advanceworkbook.ui.kit.ScrollPage;
import org.advanceworkbook.ui.kit.Shortcut;
import org.advanceworkbook.ui.kit.Shown;
import org.advanceworkbook.ui.kit.Widths;
import org.advanceworkbook.ui.shell.Navigator;
import org.advanceworkbook.ui.shell.Page;
import org.advanceworkbook.ui.shell.Place;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.DebriefEditor;
import org.advanceworkbook.workbook.SaveState;
import org.advanceworkbook.workbook.UndoStack;
import org.advanceworkbook.workbook.WorkbookStore;

/** The debrief of one call: what the client agreed to do, and what stands beside it. */
public final class DebriefPage implements Page {
  private final Kit kit;
  private final Words words;
  private final DebriefEditor editor;
  private final Navigator navigator;
  private final UndoStack undo;
  private final BorderPane page = new BorderPane();
  private final ScrollPage main = new ScrollPage();
  private final ScrollPage side = new ScrollPage();
  private final VBox held = new VBox();
  private final VBox beside = new VBox();
  private final HBox top;
  private final HBox bottom;
  private final Label missing = Headings.small("");
  private final Button onward;
  private final ToldPart told;
  private final PromiseList theirs;
  private final PromiseList ours;
  private Runnable saveBesides = () -> {};
  private final NextPart next;

  /** A page over a debrief being written; the editor saves by itself. */
  public DebriefPage(
      Kit kit,
      DebriefEditor editor,
      OutcomeProposer proposer,
      Navigator navigator,
      WorkbookStore store,
      UndoStack undo) {
    this.kit = kit;
    this.words = kit.words();
    this.editor = editor;
    this.navigator = navigator;
    this.undo = undo;
    DebriefParts parts = new DebriefParts(kit, editor);
    told = new ToldPart(parts, proposer, this::focus);
    theirs =
        new PromiseList(
            parts,
            Side.CLIENT,
            words.get("debrief.theirs"),
            Headings.small(words.get("debrief.theirs.hint")),
            words.get("debrief.theirs.add"));
    ours =
        new PromiseList(
            parts,
            Side.US,
            words.get("debrief.ours"),
            Headings.small(words.get("debrief.ours.hint")),
            words.get("debrief.ours.add"));
    next = new NextPart(parts);
    onward = Buttons.onward("");
    top = top();
    bottom = bottom();
    fill(parts, new SurpriseActs(kit, editor, store, undo));
    parts.whenChanged(this::refresh);
  }

  // In the order of importance; what a short debrief can do without is folded.
  private void fill(DebriefParts parts, SurpriseActs acts) {
    VBox outcome = new OutcomePart(parts, told.advice());
    Fold details =
        new Fold("debrief-details", words.get("debrief.details"), new PurposesPart(parts));
    held.getChildren().addAll(outcome, theirs, new ComparePart(parts), ours, details);
    VBox folds =
        new VBox(
            new KnownPart(parts).view(),
            new SurprisePart(parts, acts).view(),
            new Fold("debrief-after", words.get("debrief.after"), new AfterPart(parts)));
    VBox learnt = new VBox(new AnswersPart(parts), new MorePart(parts));
    learnt.getStyleClass().add("debrief-column");
    beside.getChildren().addAll(learnt, next, folds);
    VBox heading =
        new VBox(
            Headings.question(words.get("debrief.question")),
            Headings.lead(words.get("debrief.lead")));
    heading.getStyleClass().add("debrief-heading");
    for (Node only : List.of(held, heading, learnt, folds)) {
      parts.whenChanged(() -> Shown.when(only, HeldPart.isHeld(parts.debrief())));
    }
    held.getStyleClass().add("debrief-column");
    beside.getStyleClass().add("debrief-column");
    main.column().getStyleClass().add("debrief-main");
    side.getStyleClass().add("debrief-side");
    main.column()
        .getChildren()
        .addAll(new ChangesPart(parts), new HeldPart(parts), heading, told, held);
    page.getStyleClass().add("debrief");
    page.setTop(top);
    page.setCenter(main);
    page.setBottom(bottom);
    kit.widths().follow(page, this::arrange);
    FocusInView.in(page, main);
    FocusInView.in(page, side);
    Shortcut.USE_REWRITE.on(page, this::planNext);
  }

  // Two columns side by side, or one below the other where there is no room.
  private void arrange(Widths.Width width) {
    boolean one = width == Widths.Width.NARROW;
    side.column().getChildren().remove(beside);
    main.column().getChildren().remove(beside);
    (one ? main : side).column().getChildren().add(beside);
    page.setRight(one ? null : side);
  }

  /** Offers the debrief as a form; what one says stands above everything until it is answered. */
  public DebriefPage offer(FormActs acts) {
    FormPlace place = new FormPlace(kit, editor, navigator, main, acts.store(), undo);
    top.getChildren().add(top.getChildren().size() - 1, acts.menu(editor, place::show));
    return this;
  }

  /** Offers the next step as calendar entries. */
  public DebriefPage offer(NextStepActs acts) {
    next.getChildren().add(acts.menu(editor));
    return this;
  }

  /**
   * Asks something besides, that is kept elsewhere.
   *
   * @param save saves the answer at once
   */
  public DebriefPage besides(Node asked, Runnable save) {
    beside.getChildren().addFirst(asked);
    saveBesides = save;
    return this;
  }

  private HBox top() {
    SavedMark saved = new SavedMark(words, kit.dates());
    editor.saving().onState(saved::show);
    Label second = Headings.caption(TopLine.of(kit, editor.plan().frame()));
    second.getStyleClass().add("muted");
    VBox lines = new VBox(Headings.section(title()), second);
    HBox.setHgrow(lines, Priority.ALWAYS);
    saved.setMinWidth(Label.USE_PREF_SIZE);
    Button close = Buttons.plain(words.get("debrief.close"));
    close.setOnAction(e -> navigator.back());
    HBox bar = new HBox(lines, saved, close);
    bar.getStyleClass().add("debrief-top");
    return bar;
  }

  private HBox bottom() {
    Button save = Buttons.plain(words.get("debrief.save"));
    save.setId("debrief-save");
    save.setOnAction(e -> save());
    onward.setId("debrief-plan-next");
    onward.setOnAction(e -> planNext());
    missing.setId("debrief-missing");
    missing.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(missing, Priority.ALWAYS);
    HBox bar = new HBox(save, missing, onward);
    bar.getStyleClass().add("debrief-bottom");
    return bar;
  }

  private void refresh() {
    boolean complete = editor.missing().isEmpty();
    boolean held = HeldPart.isHeld(editor.debrief());
    onward.setText(words.get(held ? "debrief.save-and-plan" : "debrief.save-and-again"));
    missing.setText(complete ? done(held) : said());
    missing.setGraphic(complete ? null : Icons.LOOK.node(16, "warning"));
  }

  private String done(boolean held) {
    return words.get(held ? "debrief.complete" : "debrief.complete-not-held");
  }

  private String said() {
    return editor.missing().stream().map(words::say).collect(Collectors.joining(" "));
  }

  private void save() {
    whenComplete(() -> kit.notices().tell(words.get("debrief.saved")));
  }

  private void planNext() {
    whenComplete(() -> navigator.planNext(editor.plan().id()));
  }

  // Whatever is typed is saved in any case; what is refused is to call it finished.
  private void whenComplete(Runnable then) {
    editor
        .saving()
        .flush(
            () -> {
              if (!editor.missing().isEmpty()) {
                kit.notices().warn(words.get("debrief.refused", said()));
                theirs.showMissing();
              } else if (editor.saving().state().kind() == SaveState.Kind.FAILED) {
                kit.notices().warn(words.say(editor.saving().state().problem()));
              } else {
                then.run();
              }
            });
  }

  private void focus(Commitment promise) {
    (promise.side() == Side.CLIENT ? theirs : ours).focus(promise.id());
  }

  @Override
  public String id() {
    return "debrief:" + editor.plan().id();
  }

  @Override
  public Place place() {
    return Place.CALLS;
  }

  @Override
  public String title() {
    String account = editor.plan().frame().accountName();
    return account.isBlank()
        ? words.get("debrief.title.bare")
        : words.get("debrief.title", account);
  }

  @Override
  public Node view() {
    return page;
  }

  @Override
  public void shown() {
    told.focus();
  }

  @Override
  public void hidden() {
    editor.saving().flush();
    saveBesides.run();
  }

  @Override
  public void left() {
    undo.forget(editor);
    editor.leave();
  }

  @Override
  public boolean wide() {
    return true;
  }

  @Override
  public List<Node> panes() {
    return page.getRight() == null ? List.of(main, bottom) : List.of(main, side, bottom);
  }
}
