package org.advanceworkbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.QualificationState;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.coaching.AuthorRole;
import org.advanceworkbook.domain.coaching.CallPart;
import org.advanceworkbook.domain.coaching.Comment;
import org.advanceworkbook.workbook.DebriefStage;
import org.advanceworkbook.workbook.PlanDraft;
import org.advanceworkbook.workbook.ShareSelection;
import org.advanceworkbook.workbook.merge.Version;
import org.advanceworkbook.workbook.share.Bundle;
import org.advanceworkbook.workbook.share.Conflict;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three workbooks in which people write, debrief, delete, decide and exchange at random. */
class ThreeWorkbooksTest {
  private static final List<String> CALLS = List.of("call-a", "call-b");

  @TempDir Path folder;
  private final List<Exchanging> books = new ArrayList<>();
  private final List<Bundle> sent = new ArrayList<>();
  private final Set<String> typed = new TreeSet<>();
  private final Set<String> writtenOver = new HashSet<>();
  private Random random;
  private int said;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void theyEndEqualAndNoWordsAreLost(long seed) {
    random = new Random(seed);
    for (String who : List.of("Mara", "Ben", "Jo")) {
      books.add(new Exchanging(folder, who));
    }
    Exchanging first = books.getFirst();
    CALLS.forEach(
        id -> first.store.savePlan(Calls.draft(Calls.plan(id, Calls.TODAY)), Calls.FACTS));
    books.forEach(b -> b.take(first.all()));
    for (int act = 0; act < 45; act++) {
      act(books.get(random.nextInt(3)));
    }
    meet();
    for (Exchanging book : books) {
      assertThat(book.standing()).isEqualTo(first.standing());
      assertThat(book.cells()).isEqualTo(first.cells());
      assertThat(book.store.check().problems()).isEmpty();
    }
    Set<String> missing = new TreeSet<>(typed);
    missing.removeAll(writtenOver);
    String kept =
        first.cells().stream()
            .flatMap(c -> c.versions().stream())
            .map(v -> String.valueOf(v.content()))
            .collect(Collectors.joining("\n"));
    missing.removeIf(kept::contains);
    assertThat(missing).isEmpty();
    for (Bundle old : sent) {
      assertThat(first.take(old).changesNothing()).isTrue();
    }
    books.forEach(Exchanging::close);
  }

  private void meet() {
    for (int round = 0; round < 3; round++) {
      for (int from = 0; from < 3; from++) {
        Bundle all = books.get(from).all();
        books.get((from + 1) % 3).take(all);
        books.get((from + 2) % 3).take(all);
      }
    }
  }

  private void act(Exchanging at) {
    String id = CALLS.get(random.nextInt(2));
    switch (random.nextInt(10)) {
      case 0, 1 -> write(at, id, false);
      case 2 -> write(at, id, true);
      case 3 -> debrief(at, id);
      case 4 -> deleteOrRestore(at, id);
      case 5 -> comment(at, id);
      case 6 -> account(at);
      case 7 -> decide(at);
      default -> send(at, id);
    }
  }

  private String word() {
    String word = "word-" + said++ + "-";
    typed.add(word);
    return word;
  }

  private void over(String words) {
    typed.stream().filter(words::contains).forEach(writtenOver::add);
  }

  private void write(Exchanging at, String id, boolean notes) {
    CallRecord call = at.store.call(id).orElse(null);
    if (call == null || call.plan().isFrozen()) {
      return;
    }
    CallPlan plan = call.plan();
    over(notes ? plan.discovery().notes() : plan.rapport().people());
    CallPlan after =
        notes
            ? plan.withDiscovery(plan.discovery().withNotes(word()))
            : plan.withRapport(plan.rapport().withPeople(word()));
    at.store.savePlan(PlanDraft.of(after), Calls.FACTS);
  }

  private void debrief(Exchanging at, String id) {
    CallRecord call = at.store.call(id).orElse(null);
    if (call == null || random.nextInt(3) > 0) {
      return;
    }
    if (call.debrief() != null) {
      over(call.debrief().lessons());
    }
    at.store.saveDebrief(
        id,
        Calls.debrief(Outcome.ADVANCE)
            .withLessons(word())
            .withPromises(List.of(Calls.promise("p-" + id + at.who, Calls.TODAY))),
        DebriefStage.FINISHED);
  }

  private void deleteOrRestore(Exchanging at, String id) {
    if (random.nextInt(3) > 0) {
      at.store.restoreCall(id);
    } else if (at.store.call(id).isPresent()) {
      at.store.deleteCall(id);
    }
  }

  private void comment(Exchanging at, String id) {
    List<Comment> all = at.store.comments().ofCall(id);
    if (!all.isEmpty() && random.nextBoolean()) {
      Comment one = all.get(random.nextInt(all.size()));
      over(one.text());
      if (random.nextBoolean()) {
        at.store.comments().remove(one.id());
      } else {
        at.store.comments().save(one.withText(word()));
      }
      return;
    }
    at.store
        .comments()
        .save(
            Comment.begin(
                    "comment-" + said, id, CallPart.WHOLE, at.who, AuthorRole.COACH, Calls.MORNING)
                .withText(word()));
  }

  private void account(Exchanging at) {
    Account account = at.store.account(Calls.BAKERY.id()).orElseThrow();
    over(account.notes());
    at.store.saveAccount(
        new Account(account.id(), account.name(), "", "", QualificationState.PROSPECT, word()));
  }

  private void decide(Exchanging at) {
    for (Conflict conflict : at.sharing.conflicts()) {
      Version chosen =
          conflict.late()
              ? conflict.versions().getFirst()
              : conflict.versions().get(random.nextInt(conflict.versions().size()));
      String stays = String.valueOf(chosen.content());
      conflict.versions().stream()
          .map(v -> String.valueOf(v.content()))
          .filter(c -> !c.equals(stays))
          .forEach(this::over);
      at.sharing.decide(conflict, chosen.id());
      assertThat(at.sharing.conflicts()).extracting(Conflict::key).doesNotContain(conflict.key());
    }
  }

  private void send(Exchanging at, String id) {
    ShareSelection what =
        random.nextBoolean() ? ShareSelection.ALL : ShareSelection.ofCalls(Set.of(id));
    Bundle bundle = at.sharing.share(what);
    sent.add(bundle);
    books.get(random.nextInt(3)).take(bundle);
  }
}
