package org.advanceworkbook.ui.account;

import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.FieldByField;
import org.advanceworkbook.ui.kit.Background;
import org.advanceworkbook.ui.kit.FocusInView;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.ScrollPage;
import org.advanceworkbook.ui.ledger.Ledger;
import org.advanceworkbook.ui.ledger.PromiseActs;
import org.advanceworkbook.ui.ledger.Promises;
import org.advanceworkbook.ui.shell.Page;
import org.advanceworkbook.ui.shell.Place;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.AccountView;
import org.advanceworkbook.workbook.CommitmentRow;
import org.advanceworkbook.workbook.WorkbookStore;

/** One account: what is sold there, who is there, what both sides promised, the calls. */
public final class AccountPage implements Page {
  private final AccountParts parts;
  private final Kit kit;
  private final Words words;
  private final String accountId;
  private final Background.Lane reading;
  private final AccountHead head;
  private final AccountForm form;
  private final AccountSales sales;
  private final AccountPeople people;
  private final Promises promises;
  private final AccountCalls calls;
  private final ScrollPage view;
  private Runnable entitled = () -> {};

  /** The account of this id. */
  public AccountPage(AccountParts parts, String accountId) {
    this.parts = parts;
    this.kit = parts.kit();
    this.words = kit.words();
    this.accountId = accountId;
    this.reading = kit.background().lane();
    PromiseActs acts = new PromiseActs(kit, parts.store(), parts.undo(), this::reload);
    head = new AccountHead(kit, parts.navigator(), accountId);
    form = new AccountForm(kit, this::save);
    sales = new AccountSales(kit, parts.navigator());
    people = new AccountPeople(kit, parts.store(), acts);
    promises = new Promises(kit, acts);
    calls =
        new AccountCalls(
            kit,
            parts.navigator(),
            from -> parts.accounts().calls(accountId, AccountCalls.MORE, from));
    view = new ScrollPage(head, form, sales, people, promises, calls);
    view.getStyleClass().add("opportunity-page");
    FocusInView.in(view, view);
  }

  private record Read(AccountView view, boolean readOnly) {}

  private void reload() {
    reading
        .run(
            () ->
                new Read(
                    parts.accounts().of(accountId, AccountCalls.FIRST), parts.store().isReadOnly()))
        .then(this::show)
        .otherwise(
            f ->
                kit.notices()
                    .warn(
                        words.get("opportunity.failed"),
                        words.get("opportunity.again"),
                        this::reload));
  }

  private void show(Read read) {
    AccountView it = read.view();
    form.commit();
    form.show(it.account(), read.readOnly());
    head.show(it.account());
    entitled.run();
    sales.show(it.opportunities());
    people.show(it, read.readOnly());
    promises.show(ledger(it), read.readOnly());
    calls.show(it.calls(), it.callCount());
  }

  private static Ledger ledger(AccountView view) {
    Map<String, String> sales =
        view.opportunities().stream()
            .map(row -> row.opportunity())
            .collect(Collectors.toMap(o -> o.id(), o -> o.name()));
    return new Ledger(
        view.promises().stream().map(CommitmentRow::commitment).toList(),
        view.keptByAll(),
        view.account().id(),
        view.account().name(),
        "",
        sales);
  }

  private void save(Account before, Account now) {
    head.show(now);
    entitled.run();
    WorkbookStore store = parts.store();
    kit.background()
        .run(
            () -> {
              store.together(
                  () ->
                      store.saveAccount(
                          FieldByField.account(
                              store.account(accountId).orElse(before), before, now)));
              return now;
            })
        .otherwise(
            f ->
                kit.notices()
                    .warn(
                        words.get("opportunity.not-saved"),
                        words.get("opportunity.again"),
                        () -> save(before, now)));
  }

  @Override
  public String id() {
    return "account:" + accountId;
  }

  @Override
  public Place place() {
    return Place.OPPORTUNITIES;
  }

  @Override
  public String title() {
    return head.name().isEmpty() ? words.get("account.title") : head.name();
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
}
