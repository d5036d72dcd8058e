package org.advanceworkbook.domain.call;

import java.time.LocalDate;
import org.advanceworkbook.domain.Texts;

/**
 * A promise in the ledger: who will do what by when. DOMAIN section 6.
 *
 * @param callId the call it was made in
 * @param side the client or us
 * @param due null when open or in the call
 * @param inTheCall true when it was done before the call ended
 * @param energy 0 to 5, DOMAIN section 2
 * @param settledOn when it was kept, broken or withdrawn; null while open
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
    LocalDate settledOn) {
  /** Guarantees: texts and lists are never null. */
  public Commitment {
    id = Texts.orEmpty(id);
    callId = Texts.orEmpty(callId);
    accountId = Texts.orEmpty(accountId);
    opportunityId = Texts.orEmpty(opportunityId);
    who = Texts.orEmpty(who);
    what = Texts.orEmpty(what);
    proof = Texts.orEmpty(proof);
    state = state == null ? FollowThrough.OPEN : state;
  }

  /** The same with another callId. */
  public Commitment withCallId(String value) {
    return new Commitment(
        id,
        value,
        accountId,
        opportunityId,
        side,
        who,
        what,
        due,
        inTheCall,
        energy,
        proof,
        state,
        settledOn);
  }

  /** The same with another accountId. */
  public Commitment withAccountId(String value) {
    return new Commitment(
        id,
        callId,
        value,
        opportunityId,
        side,
        who,
        what,
        due,
        inTheCall,
        energy,
        proof,
        state,
        settledOn);
  }

  /** The same with another opportunityId. */
  public Commitment withOpportunityId(String value) {
    return new Commitment(
        id, callId, accountId, value, side, who, what, due, inTheCall, energy, proof, state,
        settledOn);
  }

  /** The same with another side. */
  public Commitment withSide(Side value) {
    return new Commitment(
        id,
        callId,
        accountId,
        opportunityId,
        value,
        who,
        what,
        due,
        inTheCall,
        energy,
        proof,
        state,
        settledOn);
  }

  /** The same with another who. */
  public Commitment withWho(String value) {
    return new Commitment(
        id,
        callId,
        accountId,
        opportunityId,
        side,
        value,
        what,
        due,
        inTheCall,
        energy,
        proof,
        state,
        settledOn);
  }

  /** The same with another what. */
  public Commitment withWhat(String value) {
    return new Commitment(
        id,
        callId,
        accountId,
        opportunityId,
        side,
        who,
        value,
        due,
        inTheCall,
        energy,
        proof,
        state,
        settledOn);
  }

  /** The same with another due. */
  public Commitment withDue(LocalDate value) {
    return new Commitment(
        id,
        callId,
        accountId,
        opportunityId,
        side,
        who,
        what,
        value,
        inTheCall,
        energy,
        proof,
        state,
        settledOn);
  }

  /** The same with another inTheCall. */
  public Commitment withInTheCall(boolean value) {
    return new Commitment(
        id,
        callId,
        accountId,
        opportunityId,
        side,
        who,
        what,
        due,
        value,
        energy,
        proof,
        state,
        settledOn);
  }

  /** The same with another energy. */
  public Commitment withEnergy(int value) {
    return new Commitment(
        id,
        callId,
        accountId,
        opportunityId,
        side,
        who,
        what,
        due,
        inTheCall,
        value,
        proof,
        state,
        settledOn);
  }

  /** The same with another proof. */
  public Commitment withProof(String value) {
    return new Commitment(
        id,
        callId,
        accountId,
        opportunityId,
        side,
        who,
        what,
        due,
        inTheCall,
        energy,
        value,
        state,
        settledOn);
  }

  /** The same with another state. */
  public Commitment withState(FollowThrough value) {
    return new Commitment(
        id,
        callId,
        accountId,
        opportunityId,
        side,
        who,
        what,
        due,
        inTheCall,
        energy,
        proof,
        value,
        settledOn);
  }

  /** The same with another settledOn. */
  public Commitment withSettledOn(LocalDate value) {
    return new Commitment(
        id,
        callId,
        accountId,
        opportunityId,
        side,
        who,
        what,
        due,
        inTheCall,
        energy,
        proof,
        state,
        value);
  }

  /**
   * True where it says who does what, and when or in the call. An advance needs one such promise of
   * the client.
   */
  public boolean isComplete() {
    return Texts.given(who) && Texts.given(what) && (due != null || inTheCall);
  }

  /** True for an open promise whose day has passed. */
  public boolean isOverdue(LocalDate today) {
    boolean open = state == FollowThrough.OPEN || state == FollowThrough.SLIPPED;
    return open && due != null && due.isBefore(today);
  }
}
