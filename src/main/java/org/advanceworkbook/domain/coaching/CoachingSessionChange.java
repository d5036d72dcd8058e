package org.advanceworkbook.domain.coaching;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Collects what is other in a session, for its {@code with} methods. */
final class CoachingSessionChange {
  String id;
  String rep;
  String coach;
  int number;
  LocalDate day;
  LocalTime start;
  int minutes;
  OwnReview own;
  List<CallReview> calls;
  List<String> questions;
  List<AgreedAction> actions;
  BehaviourGoal goal;
  String notes;
  String privateNotes;
  SessionState state;
  Instant createdAt;

  CoachingSessionChange(CoachingSession from) {
    id = from.id();
    rep = from.rep();
    coach = from.coach();
    number = from.number();
    day = from.day();
    start = from.start();
    minutes = from.minutes();
    own = from.own();
    calls = from.calls();
    questions = from.questions();
    actions = from.actions();
    goal = from.goal();
    notes = from.notes();
    privateNotes = from.privateNotes();
    state = from.state();
    createdAt = from.createdAt();
  }

  CoachingSession done() {
    return new CoachingSession(
        id,
        rep,
        coach,
        number,
        day,
        start,
        minutes,
        own,
        calls,
        questions,
        actions,
        goal,
        notes,
        privateNotes,
        state,
        createdAt);
  }
}
