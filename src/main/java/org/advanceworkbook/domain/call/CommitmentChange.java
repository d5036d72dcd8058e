package org.advanceworkbook.domain.call;

import java.time.LocalDate;

/**
 * Carries a {@link Commitment} through the change of one part; its parts are too many to repeat.
 */
final class CommitmentChange {
  String id;
  String callId;
  String accountId;
  String opportunityId;
  Side side;
  String who;
  String what;
  LocalDate due;
  boolean inTheCall;
  int energy;
  String proof;
  FollowThrough state;
  LocalDate settledOn;
  LocalDate firstDue;
  int slips;

  CommitmentChange(Commitment from) {
    id = from.id();
    callId = from.callId();
    accountId = from.accountId();
    opportunityId = from.opportunityId();
    side = from.side();
    who = from.who();
    what = from.what();
    due = from.due();
    inTheCall = from.inTheCall();
    energy = from.energy();
    proof = from.proof();
    state = from.state();
    settledOn = from.settledOn();
    firstDue = from.firstDue();
    slips = from.slips();
  }

  Commitment done() {
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
        settledOn,
        firstDue,
        slips);
  }
}
