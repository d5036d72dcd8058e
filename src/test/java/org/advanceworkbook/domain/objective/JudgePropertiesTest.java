package org.advanceworkbook.domain.objective;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.advanceworkbook.domain.account.CycleLength;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.CallKind;
import org.junit.jupiter.api.Test;

/** What must hold for every text, tried on many made at random from a fixed seed. */
class JudgePropertiesTest {
  private static final String LETTERS =
      "abcdefghijklmnopqrstuvwxyz   ABCDEZ 0123456789 .,;:!?-/'\"()[]&%+@#\n\t\u00e9\u00df\u2019\u2014"
          + "\u201c\u2026\u05d0\u0627\u4e2d\u0301\u200f\ud83d\ude00";
  private static final List<String> WORDS =
      List.of(
          ("the to get have let Dana she they we I our not if before and , . ; : - ( ) by Friday 12 March sign signs signed"
                  + " send sends present demo order PO budget meeting date w/ CFO team agrees maybe will would"
                  + " explain trust next week 3/4 5pm who that so because who's don't pilot trial is was been")
              .split(" "));
  private static final String CLIENT_ACT = "Ms Tahir signs the test plan on the call";
  private static final String REP_TASK = "I send the brochure by Friday";

  @Test
  void neverAnExceptionAndEverySpanLiesInTheText() {
    Random random = new Random(7);
    for (int i = 0; i < 50_000; i++) {
      check(letters(random));
      check(sentence(random));
    }
  }

  @Test
  void anyCharacterOfAnyScriptIsRead() {
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(60);
      for (int n = 0; n < length; n++) {
        int kind = random.nextInt(6);
        if (kind == 0) {
          text.append((char) random.nextInt(Character.MAX_VALUE + 1));
        } else if (kind == 1) {
          text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        } else {
          text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
      }
      check(text.toString());
    }
  }

  @Test
  void theSameTextGetsTheSameAnswer() {
    Random random = new Random(11);
    ObjectiveJudge other = ObjectiveRules.load().judge();
    for (int i = 0; i < 300; i++) {
      String text = sentence(random);
      ObjectiveContext context = Judging.at(Stage.SOLUTION);
      assertThat(other.judge(text, context)).isEqualTo(Judging.JUDGE.judge(text, context));
    }
  }

  @Test
  void addingANamedClientActNeverLowersAVerdict() {
    Random random = new Random(13);
    for (int i = 0; i < 2_000; i++) {
      String text = sentence(random);
      assertThat(Judging.verdict(text + ". " + CLIENT_ACT)).as(text).isEqualTo(Verdict.ADVANCE);
    }
  }

  @Test
  void addingATaskOfOursNeverRaisesAVerdict() {
    Random random = new Random(17);
    for (int i = 0; i < 2_000; i++) {
      String text = sentence(random);
      Verdict before = Judging.verdict(text);
      if (before != Verdict.ADVANCE) {
        assertThat(Judging.verdict(text + ". " + REP_TASK)).as(text).isNotEqualTo(Verdict.ADVANCE);
      }
    }
  }

  @Test
  void everyRewritePassesAtEveryStage() {
    String[] texts = {
      "Present the module", "touch base", "get them interested", "She thinks about it"
    };
    List<String> nobody = List.of();
    for (Stage stage : Stage.values()) {
      for (CycleLength cycle : CycleLength.values()) {
        for (CallKind kind : CallKind.values()) {
          for (List<String> people :
              List.of(nobody, List.of("Priya Nair"), List.of("the board", "X"), List.of("???"))) {
            ObjectiveContext context =
                ObjectiveContext.of(kind, stage, cycle, Judging.TODAY).withPeople(people, nobody);
            for (String text : texts) {
              rewritesPass(text, context);
            }
          }
        }
      }
    }
  }

  @Test
  void aBookIsJudgedInAWink() {
    String book = "Get Dana to send the figures and present the plan. ".repeat(3_000);
    long start = System.nanoTime();
    Judging.judge(book);
    Judging.ending(book);
    assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
  }

  private static void rewritesPass(String text, ObjectiveContext context) {
    for (Finding finding : Judging.JUDGE.judge(text, context).findings()) {
      if (finding.status() != Status.PASS) {
        Judgement again = Judging.JUDGE.judge(finding.rewrite(), context);
        assertThat(again.verdict()).as(finding.rewrite()).isEqualTo(Verdict.ADVANCE);
        assertThat(again.pitfalls()).as(finding.rewrite()).isEmpty();
        assertThat(again.parts().who()).as(finding.rewrite()).isNotBlank();
      }
    }
  }

  private static void check(String text) {
    Judgement judgement = Judging.judge(text);
    int behind = 0;
    for (Mark mark : judgement.marks()) {
      assertThat(mark.span().start()).as(text).isGreaterThanOrEqualTo(behind);
      behind = mark.span().end();
    }
    assertThat(behind).isLessThanOrEqualTo(text.length());
    for (Finding finding : judgement.findings()) {
      finding.quoted().ifPresent(s -> assertThat(s.end()).isLessThanOrEqualTo(text.length()));
    }
    for (ProposalFinding finding : Judging.ending(text).findings()) {
      assertThat(finding.span().end()).isLessThanOrEqualTo(text.length());
    }
  }

  private static String letters(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(40);
    for (int i = 0; i < length; i++) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  private static String sentence(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(9);
    for (int i = 0; i < length; i++) {
      text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
    }
    return text.toString();
  }
}
