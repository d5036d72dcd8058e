package org.advanceworkbook.domain.coaching;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.advanceworkbook.domain.Lists;
import org.advanceworkbook.domain.Texts;

/**
 * A one-on-one of a rep and a coach. DOMAIN section 9.
 *
 * @param id stable id
 * @param rep whose calls are talked about
 * @param coach who asks
 * @param number its number in the series of the rep, from 1
 * @param day null while none is set
 * @param start null while none is set
 * @param minutes length, {@link #SHORT} or {@link #LONG}
 * @param own the rep's own review, which comes first
 * @param calls what is said about the calls picked
 * @param questions questions the coach means to ask
 * @param actions what the two will do
 * @param goal the one behaviour to try
 * @param notes for both
 * @param privateNotes of the coach alone; on no page of the rep and in no file that is sent
 * @param createdAt when it was begun
 */
public record CoachingSession(
    String id,
    String rep,
    String coach,
    int number,
    LocalDate day,
    LocalTime start,
    int minutes,
    OwnReview own,
    List<CallReview> calls,
    List<String> questions,
    List<AgreedAction> actions,
    BehaviourGoal goal,
    String notes,
    String privateNotes,
    SessionState state,
    Instant createdAt) {
  /** Minutes of a short session. */
  public static final int SHORT = 30;

  /** Minutes of a long session. */
  public static final int LONG = 45;

  /** Guarantees: days and times may be null, nothing else is; the number is 1 or more. */
  public CoachingSession {
    id = Texts.orEmpty(id);
    rep = Texts.orEmpty(rep);
    coach = Texts.orEmpty(coach);
    number = Math.max(1, number);
    minutes = minutes == LONG ? LONG : SHORT;
    own = own == null ? OwnReview.NONE : own;
    calls = Lists.copy(calls);
    questions = Lists.copy(questions);
    actions = Lists.copy(actions);
    goal = goal == null ? BehaviourGoal.NONE : goal;
    notes = Texts.orEmpty(notes);
    privateNotes = Texts.orEmpty(privateNotes);
    state = state == null ? SessionState.OPEN : state;
  }

  /** A session just begun. */
  public static CoachingSession begin(
      String id, String rep, String coach, int number, LocalDate day, Instant now) {
    return new CoachingSession(
        id, rep, coach, number, day, null, SHORT, null, null, null, null, null, "", "", null, now);
  }

  /** True while it can be changed. */
  public boolean isOpen() {
    return state == SessionState.OPEN;
  }

  /** What is said about one call. */
  public Optional<CallReview> call(String callId) {
    return calls.stream().filter(c -> c.callId().equals(callId)).findFirst();
  }

  /** The same with something else said about one call; nothing changes where it is not picked. */
  public CoachingSession withCall(String callId, UnaryOperator<CallReview> change) {
    return withCalls(
        calls.stream().map(c -> c.callId().equals(callId) ? change.apply(c) : c).toList());
  }

  /** The same with one agreed action changed. */
  public CoachingSession withAction(String actionId, UnaryOperator<AgreedAction> change) {
    return withActions(
        actions.stream().map(a -> a.id().equals(actionId) ? change.apply(a) : a).toList());
  }

  /** The same with another coach. */
  public CoachingSession withCoach(String value) {
    return with(c -> c.coach = value);
  }

  /** The same with another day. */
  public CoachingSession withDay(LocalDate value) {
    return with(c -> c.day = value);
  }

  /** The same with another start. */
  public CoachingSession withStart(LocalTime value) {
    return with(c -> c.start = value);
  }

  /** The same with another length. */
  public CoachingSession withMinutes(int value) {
    return with(c -> c.minutes = value);
  }

  /** The same with another review of the rep's own. */
  public CoachingSession withOwn(OwnReview value) {
    return with(c -> c.own = value);
  }

  /** The same with another calls to talk about. */
  public CoachingSession withCalls(List<CallReview> value) {
    return with(c -> c.calls = value);
  }

  /** The same with another questions picked. */
  public CoachingSession withQuestions(List<String> value) {
    return with(c -> c.questions = value);
  }

  /** The same with another agreed actions. */
  public CoachingSession withActions(List<AgreedAction> value) {
    return with(c -> c.actions = value);
  }

  /** The same with another behaviour to try. */
  public CoachingSession withGoal(BehaviourGoal value) {
    return with(c -> c.goal = value);
  }

  /** The same with another notes for both. */
  public CoachingSession withNotes(String value) {
    return with(c -> c.notes = value);
  }

  /** The same with another notes for the coach alone. */
  public CoachingSession withPrivateNotes(String value) {
    return with(c -> c.privateNotes = value);
  }

  /** The same with another state. */
  public CoachingSession withState(SessionState value) {
    return with(c -> c.state = value);
  }

  private CoachingSession with(Consumer<CoachingSessionChange> to) {
    CoachingSessionChange change = new CoachingSessionChange(this);
    to.accept(change);
    return change.done();
  }
}
