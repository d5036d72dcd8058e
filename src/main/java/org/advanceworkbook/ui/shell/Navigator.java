package org.advanceworkbook.ui.shell;

import java.util.function.Supplier;

/** The ways between screens. */
public interface Navigator {
  /** Opens an entry of the navigation. */
  void open(Place place);

  /** Opens an entry by its id: "today", "history". */
  default void open(String id) {
    for (Place place : Place.values()) {
      if (place.id().equals(id)) {
        open(place);
      }
    }
  }

  /** Plans a call from nothing. */
  void planCall();

  /** Plans a call for an opportunity. */
  void planCallFor(String opportunityId);

  /** Plans a call with an account. */
  void planCallWith(String accountId);

  /** Plans a call that asks the client of an opportunity for this rung of the ladder. */
  void planRung(String opportunityId, String rungId);

  /** Plans the call that takes up what was agreed in another. */
  void planNext(String callId);

  /** Plans a call with the plan of another, without its day and its outcome. */
  void planCopy(String callId);

  /** Opens the plan of a call. */
  void openPlan(String callId);

  /** Opens the debrief of a call. */
  void debrief(String callId);

  /** Opens an opportunity. */
  void openOpportunity(String opportunityId);

  /** Opens an account. */
  void openAccount(String accountId);

  /** Opens a one-on-one. */
  default void openSession(String sessionId) {
    open(Place.COACHING);
  }

  /** Shows a page that no entry leads to; it is made anew whenever one comes back to it. */
  default void visit(Supplier<Page> page) {}

  /** Back to where one came from; Today where that is nowhere. */
  void back();

  /** The number beside an entry of the navigation; 0 for none. */
  void count(Place place, int number);
}
