package org.advanceworkbook.ui.shell;

/** Goes nowhere and remembers where one wanted to go. */
public final class TracedWays implements Navigator {
  private String last = "";

  /** The last way, as "plan 42". */
  public String last() {
    return last;
  }

  @Override
  public void open(Place place) {
    last = "open " + place.id();
  }

  @Override
  public void planCall() {
    last = "new";
  }

  @Override
  public void planCallFor(String opportunityId) {
    last = "new for " + opportunityId;
  }

  @Override
  public void planCallWith(String accountId) {}

  @Override
  public void openAccount(String accountId) {}

  @Override
  public void planRung(String opportunityId, String rungId) {
    last = "rung " + rungId + " for " + opportunityId;
  }

  @Override
  public void planNext(String callId) {
    last = "new after " + callId;
  }

  @Override
  public void planCopy(String callId) {
    last = "copy of " + callId;
  }

  @Override
  public void openPlan(String callId) {
    last = "plan " + callId;
  }

  @Override
  public void debrief(String callId) {
    last = "debrief " + callId;
  }

  @Override
  public void openOpportunity(String opportunityId) {
    last = "opportunity " + opportunityId;
  }

  @Override
  public void back() {
    last = "back";
  }

  @Override
  public void count(Place place, int number) {
    // a number is no way
  }
}
