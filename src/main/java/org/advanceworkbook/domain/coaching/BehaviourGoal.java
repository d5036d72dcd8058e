package org.advanceworkbook.domain.coaching;

import java.time.LocalDate;
import org.advanceworkbook.domain.Texts;

/**
 * What a one-on-one ends with: one behaviour that can be observed, the call in which it is tried,
 * and a day. DOMAIN section 9.
 *
 * @param behaviour what the rep will do, in words somebody beside could confirm
 * @param callId the call in which it is tried, empty while none was named
 * @param by when the two look at it again, null when open
 * @param whatHappened what came of it, told in the debrief of the call or in the next session
 */
public record BehaviourGoal(
    String behaviour, String callId, LocalDate by, GoalState state, String whatHappened) {
  /** Nothing agreed. */
  public static final BehaviourGoal NONE = new BehaviourGoal("", "", null, GoalState.OPEN, "");

  /** Guarantees: only the day may be null. */
  public BehaviourGoal {
    behaviour = Texts.orEmpty(behaviour);
    callId = Texts.orEmpty(callId);
    state = state == null ? GoalState.OPEN : state;
    whatHappened = Texts.orEmpty(whatHappened);
  }

  /** True where a behaviour is named. */
  public boolean isGiven() {
    return Texts.given(behaviour);
  }

  /** True where it has all three: the behaviour, the call and the day. */
  public boolean isComplete() {
    return isGiven() && Texts.given(callId) && by != null;
  }

  /** The same with another behaviour. */
  public BehaviourGoal withBehaviour(String value) {
    return new BehaviourGoal(value, callId, by, state, whatHappened);
  }

  /** The same, to be tried in another call. */
  public BehaviourGoal withCallId(String value) {
    return new BehaviourGoal(behaviour, value, by, state, whatHappened);
  }

  /** The same with another day. */
  public BehaviourGoal withBy(LocalDate value) {
    return new BehaviourGoal(behaviour, callId, value, state, whatHappened);
  }

  /** The same with what became of it. */
  public BehaviourGoal withState(GoalState value) {
    return new BehaviourGoal(behaviour, callId, by, value, whatHappened);
  }

  /** The same with other words about what came of it. */
  public BehaviourGoal withWhatHappened(String value) {
    return new BehaviourGoal(behaviour, callId, by, state, value);
  }
}
