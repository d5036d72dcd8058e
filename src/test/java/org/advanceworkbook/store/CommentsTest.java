package org.advanceworkbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.advanceworkbook.domain.call.DebriefPart;
import org.advanceworkbook.domain.coaching.AuthorRole;
import org.advanceworkbook.domain.coaching.CallPart;
import org.advanceworkbook.domain.coaching.Comment;
import org.advanceworkbook.domain.coaching.CommentState;
import org.advanceworkbook.domain.coaching.LookRequest;
import org.advanceworkbook.domain.steps.StepId;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CommentStore;
import org.advanceworkbook.workbook.WorkbookStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments and wishes are kept as they were written. */
class CommentsTest {
  private static final CallPart OUTCOME = CallPart.of(StepId.OUTCOME);

  @TempDir Path folder;
  private WorkbookStore store;
  private CommentStore comments;

  @BeforeEach
  void open() {
    reopen();
    store.savePlan(Calls.draft(Calls.plan("call", Calls.TODAY)), Calls.FACTS);
    store.savePlan(Calls.draft(Calls.plan("other", Calls.TODAY)), Calls.FACTS);
  }

  private void reopen() {
    store =
        new SqliteShelf(folder, Clock.fixed(Calls.MORNING, ZoneOffset.UTC))
            .open(folder.resolve("book.advancebook").toString());
    comments = store.comments();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static Comment said(String id, int minute) {
    return Comment.begin(
            id, "call", OUTCOME, "Ben", AuthorRole.COACH, Calls.MORNING.plusSeconds(60L * minute))
        .withText("Who signs, if Olga bakes?");
  }

  @Test
  void aCommentComesBackWhole() {
    Comment whole =
        said("whole", 0)
            .withQuote("bakes a test batch")
            .withPrivateToCoach(true)
            .withState(CommentState.ANSWERED);
    Comment answer =
        Comment.begin(
                "answer",
                "call",
                CallPart.of(DebriefPart.LESSONS),
                "Mara",
                AuthorRole.REP,
                Calls.MORNING.plusSeconds(5))
            .withText("Her brother does.")
            .withAnswerTo("whole");
    comments.save(answer);
    comments.save(whole);
    close();
    reopen();
    assertThat(comments.ofCall("call")).containsExactly(whole, answer);
    assertThat(comments.comment("whole")).contains(whole);
    assertThat(answer.about()).isEqualTo(CallPart.of(DebriefPart.LESSONS));
  }

  @Test
  void whatIsResolvedOrOfADeletedCallIsNotListedAsOpen() {
    comments.save(said("first", 0));
    comments.save(said("second", 1));
    comments.save(said("settled", 2).withState(CommentState.RESOLVED));
    comments.save(said("answer", 3).withAnswerTo("first"));
    assertThat(comments.unresolved(9)).extracting(Comment::id).containsExactly("second", "first");
    assertThat(comments.unresolved(1)).extracting(Comment::id).containsExactly("second");
    store.deleteCall("call");
    assertThat(comments.unresolved(9)).isEmpty();
    store.restoreCall("call");
    comments.remove("second");
    assertThat(comments.unresolved(9)).extracting(Comment::id).containsExactly("first");
  }

  @Test
  void whatIsWrittenHereNeedsNoReadingHereAndNoSearchFindsIt() {
    comments.save(said("first", 0));
    assertThat(comments.unseen(9)).isEmpty();
    assertThat(store.count(CallFilter.ALL.withSearch("signs"))).isZero();
  }

  @Test
  void aWishWaitsUntilSomebodyLooked() {
    LocalDate thursday = Calls.TODAY.plusDays(3);
    LookRequest late = LookRequest.ask("a", "call", null, "", "Mara", Calls.MORNING);
    LookRequest wish =
        LookRequest.ask("b", "call", thursday, "the minimum, please", "Mara", Calls.MORNING);
    LookRequest soon =
        LookRequest.ask("c", "other", thursday.minusDays(1), "", "Mara", Calls.MORNING);
    comments.save(late);
    comments.save(wish);
    comments.save(soon);
    assertThat(comments.waitingWishes(9)).containsExactly(soon, wish, late);
    LookRequest looked = wish.looked("Ben", Calls.MORNING.plusSeconds(60));
    comments.save(looked);
    comments.save(late.withdrawn());
    assertThat(comments.waitingWishes(9)).containsExactly(soon);
    assertThat(comments.wishesOfCall("call")).containsExactly(late.withdrawn(), looked);
  }
}
