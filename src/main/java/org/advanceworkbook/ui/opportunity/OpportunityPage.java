package org.advanceworkbook.ui.opportunity;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.Contact;
import org.advanceworkbook.domain.account.FieldByField;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.account.StageMove;
import org.advanceworkbook.domain.account.Stakeholder;
import org.advanceworkbook.domain.chain.ChainLink;
import org.advanceworkbook.ui.kit.Background;
import org.advanceworkbook.ui.kit.FocusInView;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.ScrollPage;
import org.advanceworkbook.ui.kit.Shortcut;
import org.advanceworkbook.ui.ledger.Ending;
import org.advanceworkbook.ui.ledger.Ledger;
import org.advanceworkbook.ui.ledger.PromiseActs;
import org.advanceworkbook.ui.ledger.Promises;
import org.advanceworkbook.ui.shell.Navigator;
import org.advanceworkbook.ui.shell.Page;
import org.advanceworkbook.ui.shell.Place;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.ChainView;
import org.advanceworkbook.workbook.Chains;
import org.advanceworkbook.workbook.CommitmentRow;
import org.advanceworkbook.workbook.Library;
import org.advanceworkbook.workbook.OpportunityRow;
import org.advanceworkbook.workbook.WorkbookStore;

/** One opportunity: what it should bring, how far it is, its chain, its people and promises. */
public final class OpportunityPage implements Page {
  private final Kit kit;
  private final Words words;
  private final OpportunityParts parts;
  private final Library library;
  private final String opportunityId;
  private final Background.Lane reading;
  private final PromiseActs acts;
  private final OpportunityHead head;
  private final StagePart stages;
  private final OpportunityForm form;
  private final ChainPart chain;
  private final NextCard next;
  private final RungCard rung;
  private final Stakeholders people;
  private final Promises promises;
  private final LowerPart lower;
  private final ScrollPage view;
  private String account = "";
  private Opportunity shown;
  private Runnable entitled = () -> {};

  /** The opportunity of this id. */
  public OpportunityPage(OpportunityParts parts, String opportunityId) {
    this.parts = parts;
    this.kit = parts.kit();
    this.words = kit.words();
    this.library = parts.library();
    this.opportunityId = opportunityId;
    this.reading = kit.background().lane();
    Navigator navigator = parts.navigator();
    acts = new PromiseActs(kit, library.store(), parts.undo(), this::reload);
    head = new OpportunityHead(kit, navigator, opportunityId);
    stages = new StagePart(kit, this::moveStage);
    form = new OpportunityForm(kit, library, this::save, this::move);
    chain = new ChainPart(kit, navigator);
    next = new NextCard(kit, navigator, opportunityId);
    rung = new RungCard(kit, r -> navigator.planRung(opportunityId, r.id()));
    people = new Stakeholders(kit, this::savePeople);
    promises = new Promises(kit, acts);
    lower = new LowerPart(words, next, rung, people);
    view = new ScrollPage(head, stages, form, chain, lower, promises);
    view.getStyleClass().add("opportunity-page");
    FocusInView.in(view, view);
  }

  /** Offers the page of the opportunity on paper. */
  public OpportunityPage offer(OpportunityPaper paper) {
    Runnable print = () -> onPaper(paper::print);
    Runnable export = () -> onPaper(paper::export);
    head.offer(print, () -> onPaper(paper::preview), export);
    Shortcut.PRINT.on(view, print);
    Shortcut.EXPORT_PDF.on(view, export);
    return this;
  }

  /** What is typed is saved first and read again, so that the paper says what the screen does. */
  private void onPaper(Consumer<ChainView> act) {
    form.commit();
    reading
        .run(() -> parts.chains().of(opportunityId, parts.ladder().get()))
        .then(act::accept)
        .otherwise(f -> warn(words.get("opportunity.failed"), this::reload));
  }

  /** Offers to send it. */
  public OpportunityPage sendBy(Runnable send) {
    head.sendBy(send);
    return this;
  }

  private void reload() {
    reading
        .run(
            () ->
                new Read(
                    parts.chains().of(opportunityId, parts.ladder().get()),
                    library.store().isReadOnly()))
        .then(this::show)
        .otherwise(f -> warn(words.get("opportunity.failed"), this::reload));
  }

  private void show(Read read) {
    ChainView it = read.view();
    account = it.opportunity().row().account();
    shown = it.opportunity().row().opportunity();
    form.show(shown, account, read.readOnly());
    head.show(shown, account);
    entitled.run();
    stages.show(it, read.readOnly());
    chain.show(it);
    CallRow coming = it.chain().next().map(link -> row(it, link)).orElse(null);
    head.next(coming);
    next.show(coming);
    rung.show(it.nextRung(), read.readOnly());
    people.show(it, read.readOnly());
    promises.show(ledger(it), read.readOnly());
  }

  private static Ledger ledger(ChainView view) {
    OpportunityRow row = view.opportunity().row();
    return new Ledger(
        view.opportunity().promises().stream().map(CommitmentRow::commitment).toList(),
        view.keptByAll(),
        row.opportunity().accountId(),
        row.account(),
        row.opportunity().id(),
        Map.of());
  }

  private static CallRow row(ChainView view, ChainLink link) {
    return Chains.row(view, link);
  }

  private void save(Opportunity changed) {
    save(shown, changed);
  }

  private void save(Opportunity before, Opportunity changed) {
    shown = changed;
    head.show(changed, account);
    entitled.run();
    kit.background()
        .run(
            () -> {
              write(library.store(), before, changed);
              return changed;
            })
        .otherwise(f -> warn(words.get("opportunity.not-saved"), () -> save(before, changed)));
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

  private void moveStage(StageMove move, Ending ending) {
    form.commit();
    WorkbookStore store = library.store();
    acts.act(
        () -> store.moveStage(opportunityId, move),
        () -> store.takeBackStageMove(opportunityId),
        Phrase.of("opportunity.act-stage", words.name(move.to())),
        ending);
  }

  private void savePeople(List<Stakeholder> now, Stakeholders.PersonChange person, Ending ending) {
    form.commit();
    Opportunity before = shown;
    Opportunity after = before.withStakeholders(now);
    WorkbookStore store = library.store();
    acts.act(
        () -> {
          person(store, before.accountId(), person.was(), person.now());
          write(store, before, after);
        },
        () -> {
          write(store, after, before);
          if (person.was() != null) {
            person(store, before.accountId(), person.now(), person.was());
          }
        },
        Phrase.of("opportunity.act-people"),
        ending);
  }

  /** Somebody new at the account, or what was changed about somebody there. */
  private static void person(WorkbookStore store, String accountId, Contact was, Contact now) {
    if (now == null || now.equals(was)) {
      return;
    }
    if (was == null) {
      store.saveContact(now.at(accountId));
      return;
    }
    store.contacts(accountId, "", Integer.MAX_VALUE).stream()
        .filter(c -> c.id().equals(now.id()))
        .findFirst()
        .ifPresent(stored -> store.saveContact(FieldByField.contact(stored, was, now)));
  }

  /** Only what was changed here: whatever else became of the opportunity meanwhile stays. */
  private void write(WorkbookStore store, Opportunity before, Opportunity after) {
    store.together(
        () -> {
          Opportunity stored =
              store.opportunity(opportunityId).map(OpportunityRow::opportunity).orElse(before);
          store.saveOpportunity(FieldByField.opportunity(stored, before, after));
        });
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
    return head.name().isEmpty() ? words.get("opportunity.title") : head.name();
  }

  @Override
  public void onTitle(Runnable changed) {
    entitled = changed;
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

  private record Read(ChainView view, boolean readOnly) {}
}
