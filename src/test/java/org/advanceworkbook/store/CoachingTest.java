package org.advanceworkbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.advanceworkbook.domain.coaching.AgreedAction;
import org.advanceworkbook.domain.coaching.BehaviourGoal;
import org.advanceworkbook.domain.coaching.CallPick;
import org.advanceworkbook.domain.coaching.CallReview;
import org.advanceworkbook.domain.coaching.CoachingSession;
import org.advanceworkbook.domain.coaching.GoalState;
import org.advanceworkbook.domain.coaching.OwnReview;
import org.advanceworkbook.domain.coaching.PickReason;
import org.advanceworkbook.domain.coaching.PracticeAnswer;
import org.advanceworkbook.domain.coaching.SessionState;
import org.advanceworkbook.workbook.CoachingStore;
import org.advanceworkbook.workbook.WorkbookStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One-on-ones and what is practised are kept as they were written. */
class CoachingTest {
  @TempDir Path folder;
  private WorkbookStore store;
  private CoachingStore coaching;

  @BeforeEach
  void open() {
    store =
        new SqliteShelf(folder, Clock.fixed(Calls.MORNING, ZoneOffset.UTC))
            .open(folder.resolve("book.advancebook").toString());
    coaching = store.coaching();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static CoachingSession session(String id, String rep, int number) {
    return CoachingSession.begin(
        id, rep, "Graham", number, Calls.TODAY.plusDays(number), Calls.MORNING);
  }

  @Test
  void aSessionComesBackWhole() {
    CoachingSession whole =
        session("whole", "Mara", 3)
            .withStart(LocalTime.of(16, 0))
            .withMinutes(CoachingSession.LONG)
            .withOwn(new OwnReview("Olga baked at once", "ask before noon", true))
            .withCalls(
                List.of(
                    CallReview.of(new CallPick("call", Set.of(PickReason.HIGH_MOOD)))
                        .withAccomplished("No")
                        .withMore("Yes, her brother was next door")
                        .withAligned("Half")
                        .withTakesAway("Put the ask in the agenda")
                        .withCoachSees("You talked for six minutes")))
            .withQuestions(List.of("What would she have said?"))
            .withActions(
                List.of(
                    AgreedAction.begin("a", "Sit in on Thursday", "Graham")
                        .withDoneOn(Calls.TODAY)))
            .withGoal(
                new BehaviourGoal(
                    "asks ten minutes before the end",
                    "call",
                    Calls.TODAY.plusDays(9),
                    GoalState.TRIED,
                    "She agreed"))
            .withNotes("Both")
            .withPrivateNotes("Mine")
            .withState(SessionState.FINISHED);
    coaching.save(whole);
    close();
    open();
    assertThat(coaching.session("whole")).contains(whole);
    assertThat(coaching.toTryIn("call")).contains(whole);
    assertThat(coaching.toTryIn("")).isEmpty();
  }

  @Test
  void aSeriesIsThatOfItsRep() {
    coaching.save(session("m1", "Mara", 1));
    coaching.save(session("m2", "Mara", 2));
    coaching.save(session("j9", "Jonas", 9));
    assertThat(coaching.lastNumber("Mara")).isEqualTo(2);
    assertThat(coaching.lastNumber("Nobody")).isZero();
    assertThat(coaching.before(session("m3", "Mara", 3)).map(CoachingSession::id)).contains("m2");
    assertThat(coaching.before(session("j9", "Jonas", 9))).isEmpty();
    assertThat(coaching.sessions("", 9))
        .extracting(CoachingSession::id)
        .containsExactly("j9", "m2", "m1");
    assertThat(coaching.sessions("Mara", 1)).extracting(CoachingSession::id).containsExactly("m2");
    assertThat(coaching.ids("m")).containsExactly("m1", "m2");
  }

  @Test
  void aSessionTakenOutComesBackWhenItIsSavedAgain() {
    coaching.save(session("m1", "Mara", 1));
    coaching.remove("m1");
    assertThat(coaching.session("m1")).isEmpty();
    coaching.save(session("m1", "Mara", 1));
    assertThat(coaching.session("m1")).isPresent();
  }

  @Test
  void answersStandInTheOrderInWhichTheyWereGiven() {
    PracticeAnswer wrong = new PracticeAnswer("drill", "card", "Mara", Calls.MORNING, false);
    PracticeAnswer right =
        new PracticeAnswer("drill", "card", "Mara", Calls.MORNING.minusSeconds(1), true);
    PracticeAnswer other = new PracticeAnswer("drill", "card", "Jonas", Calls.MORNING, true);
    List.of(wrong, right, other).forEach(coaching::answered);
    assertThat(coaching.answers("drill", "Mara")).containsExactly(wrong, right);
    assertThat(coaching.answers("drill", "")).containsExactly(wrong, right, other);
    assertThat(coaching.answers("huddle", "")).isEmpty();
  }
}
