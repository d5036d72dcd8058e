package org.advanceworkbook.ui.opportunity;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.PlanStatus;
import org.advanceworkbook.ui.kit.Background;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.ScrollPage;
import org.advanceworkbook.ui.shell.Navigator;
import org.advanceworkbook.ui.shell.Page;
import org.advanceworkbook.ui.shell.Place;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.Library;
import org.advanceworkbook.workbook.OpportunityView;

/** One opportunity: what it should bring, how far it is, its calls and its promises. */
public final class OpportunityPage implements Page {
  private final Kit kit;
  private final Words words;
  private final Library library;
  private final Navigator navigator;
  private final String opportunityId;
  private final Background.Lane reading;
  private final Label name = Headings.page("");
  private final Label facts = Headings.lead("");
  private final StageBar stages;
  private final OpportunityForm form;
  private final Label summary = new Label();
  private final Chain chain;
  private final NextCard next;
  private final Promises promises;
  private final ScrollPage view;
  private String account = "";
  private Opportunity shown;

  /** The opportunity of this id. */
  public OpportunityPage(Kit kit, Library library, Navigator navigator, String opportunityId) {
    this.kit = kit;
    this.words = kit.words();
    this.library = library;
    this.navigator = navigator;
    this.opportunityId = opportunityId;
    this.reading = kit.background().lane();
    stages = new StageBar(words);
    form = new OpportunityForm(kit, library, this::save, this::move);
    chain = new Chain(kit, navigator);
    next = new NextCard(kit, navigator, opportunityId);
    promises = new Promises(kit, this::tick);
    view = new ScrollPage(head(), stages, form, chainPart(), lower());
    view.getStyleClass().add("opportunity-page");
  }

  private Node head() {
    Button all = Buttons.link(words.get("opportunity.all"), Icons.CHEVRON_LEFT);
    all.getStyleClass().add("small");
    all.setOnAction(e -> navigator.open(Place.OPPORTUNITIES));
    VBox titles = new VBox(all, name, facts);
    titles.getStyleClass().add("opportunity-titles");
    HBox.setHgrow(titles, Priority.ALWAYS);
    titles.setMinWidth(0);
    Button plan = Buttons.primary(words.get("opportunity.plan"), Icons.PLUS);
    plan.setOnAction(e -> navigator.planCallFor(opportunityId));
    HBox head = new HBox(titles, plan);
    head.getStyleClass().add("opportunity-head");
    return head;
  }

  private Node chainPart() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    summary.setMinWidth(Region.USE_PREF_SIZE);
    HBox title = new HBox(Headings.section(words.get("opportunity.chain")), gap, summary);
    title.getStyleClass().add("opportunity-chain-title");
    VBox part = new VBox(title, chain);
    part.getStyleClass().add("opportunity-part");
    return part;
  }

  private Node lower() {
    VBox left = new VBox(Headings.section(words.get("opportunity.next")), next);
    VBox right = new VBox(Headings.section(words.get("opportunity.promises")), promises);
    for (VBox side : List.of(left, right)) {
      side.getStyleClass().add("opportunity-part");
      side.setPrefWidth(100);
      side.setMinWidth(0);
      HBox.setHgrow(side, Priority.ALWAYS);
    }
    HBox both = new HBox(left, right);
    both.getStyleClass().add("opportunity-lower");
    return both;
  }

  private void reload() {
    reading
        .run(() -> new Read(library.opportunity(opportunityId), library.store().isReadOnly()))
        .then(this::show)
        .otherwise(f -> warn(words.get("opportunity.failed"), this::reload));
  }

  private void show(Read read) {
    OpportunityView it = read.view();
    account = it.row().account();
    shown = it.row().opportunity();
    form.show(shown, account, read.readOnly());
    showHead(it.row().opportunity());
    CallRow coming = coming(it.calls());
    chain.show(it.calls(), coming);
    showSummary(it.calls());
    next.show(coming);
    promises.show(it.promises(), read.readOnly());
  }

  private void showHead(Opportunity it) {
    name.setText(it.name());
    Stream<String> parts =
        Stream.of(
            account,
            it.amount() == null ? "" : Money.with(it.currency(), it.amount()),
            it.closeDate() == null ? "" : words.get("opportunity.decision-by", it.closeDate()));
    facts.setText(String.join("  ·  ", parts.filter(p -> !p.isBlank()).toList()));
    stages.show(it.stage());
  }

  private void showSummary(List<CallRow> calls) {
    long advances = calls.stream().filter(c -> moved(c.outcome())).count();
    long broken = calls.stream().filter(c -> c.outcome() == Outcome.CONTINUATION).count();
    String text =
        words.count("opportunity.calls", calls.size())
            + ", "
            + words.count("opportunity.advances", advances);
    summary.setText(
        broken == 0 ? text : text + "  ·  " + words.count("opportunity.broken", broken));
    summary.getStyleClass().setAll("label", broken == 0 ? "muted" : "warning");
    summary.setGraphic(broken == 0 ? null : Icons.CHAIN_BROKEN.node(16));
  }

  private static boolean moved(Outcome outcome) {
    return outcome == Outcome.ADVANCE || outcome == Outcome.ORDER;
  }

  /** The first call that is still to come. */
  private CallRow coming(List<CallRow> calls) {
    return calls.stream()
        .filter(c -> c.status() == PlanStatus.DRAFT || c.status() == PlanStatus.READY)
        .filter(c -> c.outcome() == null)
        .filter(c -> c.date() == null || !kit.dates().late(c.date()))
        .findFirst()
        .orElse(null);
  }

  private void save(Opportunity changed) {
    shown = changed;
    showHead(changed);
    kit.background()
        .run(
            () -> {
              library.store().saveOpportunity(changed);
              return changed;
            })
        .otherwise(f -> warn(words.get("opportunity.not-saved"), () -> save(changed)));
  }

  private void move(Account to) {
    form.commit();
    Opportunity moved = shown.withAccountId(to.id());
    kit.background()
        .run(
            () -> {
              library.move(moved, to);
              return moved;
            })
        .then(done -> reload())
        .otherwise(
            f -> {
              reload();
              warn(words.get("opportunity.not-saved"), () -> move(to));
            });
  }

  private void tick(Commitment promise, boolean kept) {
    kit.background()
        .run(() -> library.tick(promise, kept))
        .then(done -> reload())
        .otherwise(f -> warn(words.get("opportunity.not-saved"), () -> tick(promise, kept)));
  }

  private void warn(String text, Runnable again) {
    kit.notices().warn(text, words.get("opportunity.again"), again);
  }

  @Override
  public String id() {
    return "opportunity:" + opportunityId;
  }

  @Override
  public Place place() {
    return Place.OPPORTUNITIES;
  }

  @Override
  public String title() {
    return name.getText().isEmpty() ? words.get("opportunity.title") : name.getText();
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void shown() {
    reload();
  }

  @Override
  public void hidden() {
    form.commit();
  }

  private record Read(OpportunityView view, boolean readOnly) {}
}
