package org.advanceworkbook.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.advanceworkbook.ui.shell.Navigator;
import org.advanceworkbook.ui.shell.Page;
import org.advanceworkbook.ui.shell.Place;

/** Remembers where a page wanted to go. */
public final class HeardNavigator implements Navigator {
  private final List<String> heard = new ArrayList<>();
  private int calls;
  private Page visited;

  /** Ways taken so far, such as "plan 42". */
  public List<String> heard() {
    return heard;
  }

  /** The page that was last visited without an entry of its own. */
  public Page visited() {
    return visited;
  }

  @Override
  public void visit(Supplier<Page> page) {
    heard.add("visit");
    visited = page.get();
    visited.shown();
  }

  /** The last number set beside Calls. */
  public int calls() {
    return calls;
  }

  @Override
  public void open(Place place) {
    heard.add("open " + place.id());
  }

  @Override
  public void planCall() {
    heard.add("new");
  }

  @Override
  public void planCallFor(String opportunityId) {
    heard.add("new for " + opportunityId);
  }

  @Override
  public void planCallWith(String accountId) {
    heard.add("new with " + accountId);
  }

  @Override
  public void openAccount(String accountId) {
    heard.add("account " + accountId);
  }

  @Override
  public void planRung(String opportunityId, String rungId) {
    heard.add("rung " + rungId + " for " + opportunityId);
  }

  @Override
  public void planNext(String callId) {
    heard.add("next " + callId);
  }

  @Override
  public void planCopy(String callId) {
    heard.add("copy " + callId);
  }

  @Override
  public void openPlan(String callId) {
    heard.add("plan " + callId);
  }

  @Override
  public void debrief(String callId) {
    heard.add("debrief " + callId);
  }

  @Override
  public void openOpportunity(String opportunityId) {
    heard.add("opportunity " + opportunityId);
  }

  @Override
  public void back() {
    heard.add("back");
  }

  @Override
  public void count(Place place, int number) {
    if (place == Place.CALLS) {
      calls = number;
    }
  }
}
