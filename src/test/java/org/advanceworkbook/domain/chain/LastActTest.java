package org.advanceworkbook.domain.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.FollowThrough;
import org.advanceworkbook.domain.call.Side;
import org.junit.jupiter.api.Test;

/** Who did what last, from the ledger. */
class LastActTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 16);

  private static Commitment kept(String what, Side side, String who, LocalDate on) {
    return new Commitment(
        what, "", "", "", side, who, what, DAY, false, 3, "", FollowThrough.KEPT, on, null, 0);
  }

  private static String of(String name, List<String> people, Commitment... ledger) {
    return new LastAct(List.of(ledger), people).of(name).map(Commitment::what).orElse("nothing");
  }

  @Test
  void theOneSettledLastCounts() {
    List<String> people = List.of("Olga Berg");
    Commitment early = kept("early", Side.CLIENT, "Olga Berg", DAY.minusDays(9));
    Commitment late = kept("late", Side.CLIENT, " olga  berg ", DAY);
    Commitment undated = kept("undated", Side.CLIENT, "Olga Berg", null);
    assertThat(of("Olga Berg", people, late, early, undated)).isEqualTo("late");
    assertThat(of("Olga Berg", people, undated)).isEqualTo("undated");
  }

  @Test
  void aPromiseThatIsOpenOrOursIsNoAct() {
    List<String> people = List.of("Olga Berg");
    Commitment open = kept("open", Side.CLIENT, "Olga Berg", DAY).reopened();
    Commitment ours = kept("ours", Side.US, "Olga Berg", DAY);
    assertThat(of("Olga Berg", people, open, ours)).isEqualTo("nothing");
  }

  @Test
  void aFirstNameCountsOnlyWhereNobodyElseHasIt() {
    Commitment act = kept("act", Side.CLIENT, "Olga", DAY);
    assertThat(of("Olga Berg", List.of("Olga Berg", "Sam Holt"), act)).isEqualTo("act");
    assertThat(of("Olga Berg", List.of("Olga Berg", "Olga Roth"), act)).isEqualTo("nothing");
    assertThat(of("Sam Holt", List.of("Olga Berg", "Sam Holt"), act)).isEqualTo("nothing");
    assertThat(of("", List.of(""), act)).isEqualTo("nothing");
  }
}
