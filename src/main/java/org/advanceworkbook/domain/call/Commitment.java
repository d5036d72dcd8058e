package org.advanceworkbook.domain.call;

import java.time.LocalDate;
import org.advanceworkbook.domain.Texts;

/**
 * A promise in the ledger: who will do what by when. DOMAIN section 6.
 *
 * @param callId the call it was made in, empty when entered by hand
 * @param side the client or us
 * @param due the day it stands for now, null when open or in the call
 * @param inTheCall true when it was done before the call ended
 * @param energy 0 to 5, DOMAIN section 2
 * @param proof what shows that it was done
 * @param settledOn when it was kept, broken or withdrawn; null while open
 * @param firstDue the day it was first promised for; null while it never slipped, and where nobody
 *     remembers: none was named, or it slipped before that was kept
 * @param slips how often it was put off to another day
 */
public record Commitment(
    String id,
    String callId,
    String accountId,
    String opportunityId,
    Side side,
    String who,
    String what,
    LocalDate due,
    boolean inTheCall,
    int energy,
    String proof,
    FollowThrough state,
    LocalDate settledOn,
    LocalDate firstDue,
    int slips) {
  /** The least energy of an act of the client that makes an advance. DOMAIN section 2. */
  public static final int ADVANCE_ENERGY = 2;

  /** Guarantees: texts are never null; what is slipped has slipped at least once. */
  public Commitment {
    id = Texts.orEmpty(id);
    callId = Texts.orEmpty(callId);
    accountId = Texts.orEmpty(accountId);
    opportunityId = Texts.orEmpty(opportunityId);
    who = Texts.orEmpty(who);
    what = Texts.orEmpty(what);
    proof = Texts.orEmpty(proof);
    state = state == null ? FollowThrough.OPEN : state;
    slips = Math.max(state == FollowThrough.SLIPPED ? 1 : 0, slips);
  }

  /** The same with another callId. */
  public Commitment withCallId(String value) {
    CommitmentChange change = new CommitmentChange(this);
    change.callId = value;
    return change.done();
  }

  /** The same with another accountId. */
  public Commitment withAccountId(String value) {
    CommitmentChange change = new CommitmentChange(this);
    change.accountId = value;
    return change.done();
  }

  /** The same with another opportunityId. */
  public Commitment withOpportunityId(String value) {
    CommitmentChange change = new CommitmentChange(this);
    change.opportunityId = value;
    return change.done();
  }

  /** The same with another side. */
  public Commitment withSide(Side value) {
    CommitmentChange change = new CommitmentChange(this);
    change.side = value;
    return change.done();
  }

  /** The same with another who. */
  public Commitment withWho(String value) {
    CommitmentChange change = new CommitmentChange(this);
    change.who = value;
    return change.done();
  }

  /** The same with another what. */
  public Commitment withWhat(String value) {
    CommitmentChange change = new CommitmentChange(this);
    change.what = value;
    return change.done();
  }

  /** The same with another due. */
  public Commitment withDue(LocalDate value) {
    CommitmentChange change = new CommitmentChange(this);
    change.due = value;
    return change.done();
  }

  /** The same with another inTheCall. */
  public Commitment withInTheCall(boolean value) {
    CommitmentChange change = new CommitmentChange(this);
    change.inTheCall = value;
    return change.done();
  }

  /** The same with another energy. */
  public Commitment withEnergy(int value) {
    CommitmentChange change = new CommitmentChange(this);
    change.energy = value;
    return change.done();
  }

  /** The same with another proof. */
  public Commitment withProof(String value) {
    CommitmentChange change = new CommitmentChange(this);
    change.proof = value;
    return change.done();
  }

  /** The same with another state. */
  public Commitment withState(FollowThrough value) {
    CommitmentChange change = new CommitmentChange(this);
    change.state = value;
    return change.done();
  }

  /** The same with another settledOn. */
  public Commitment withSettledOn(LocalDate value) {
    CommitmentChange change = new CommitmentChange(this);
    change.settledOn = value;
    return change.done();
  }

  /**
   * Kept on this day.
   *
   * @param shownBy what shows it; empty leaves what was expected as proof
   */
  public Commitment kept(LocalDate on, String shownBy) {
    Commitment shown = Texts.given(shownBy) ? withProof(shownBy) : this;
    return shown.withState(FollowThrough.KEPT).withSettledOn(on);
  }

  /** Put off to another day; remembers the day first promised, where that is known, and counts. */
  public Commitment slippedTo(LocalDate day) {
    CommitmentChange change = new CommitmentChange(this);
    change.firstDue = slips > 0 ? firstDue : due;
    change.due = day;
    change.slips = slips + 1;
    change.state = FollowThrough.SLIPPED;
    change.settledOn = null;
    return change.done();
  }

  /** Not kept, and not expected any more. */
  public Commitment broken(LocalDate on) {
    return withState(FollowThrough.BROKEN).withSettledOn(on);
  }

  /** Taken back by those who made it, or not needed any more; in no rate. */
  public Commitment withdrawn(LocalDate on) {
    return withState(FollowThrough.WITHDRAWN).withSettledOn(on);
  }

  /** Open again, as it was before it was settled. */
  public Commitment reopened() {
    return withState(slips > 0 ? FollowThrough.SLIPPED : FollowThrough.OPEN).withSettledOn(null);
  }

  /** The earliest day known that it was promised for, null when none was named. */
  public LocalDate promisedFor() {
    return firstDue == null ? due : firstDue;
  }

  /**
   * True where it says who does what, and when or in the call. An advance needs one such promise of
   * the client.
   */
  public boolean isComplete() {
    return Texts.given(who) && Texts.given(what) && (due != null || inTheCall);
  }

  /** True while it is neither kept nor broken nor withdrawn. */
  public boolean isOpen() {
    return state == FollowThrough.OPEN || state == FollowThrough.SLIPPED;
  }

  /** True for an open promise whose day has passed. */
  public boolean isOverdue(LocalDate today) {
    return isOpen() && due != null && due.isBefore(today);
  }

  /** True for an open promise whose day is today. */
  public boolean isDue(LocalDate today) {
    return isOpen() && today.equals(due);
  }

  /**
   * True where it counts in a kept rate: it had a day and was not withdrawn, and that day has
   * passed or it is settled. What was done in the call was no promise. DOMAIN section 7.
   */
  public boolean hasCome(LocalDate today) {
    LocalDate day = promisedFor();
    if (day == null || state == FollowThrough.WITHDRAWN) {
      return false;
    }
    return state == FollowThrough.KEPT || state == FollowThrough.BROKEN || day.isBefore(today);
  }

  /** True where it was kept by the day first promised. */
  public boolean isKeptInTime() {
    LocalDate day = promisedFor();
    boolean late = settledOn != null && day != null && settledOn.isAfter(day);
    return state == FollowThrough.KEPT && !late;
  }
}
