package org.advanceworkbook.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was changed here is put onto what was changed elsewhere meanwhile. */
class FieldByFieldTest {
  private static final Stakeholder OLGA =
      new Stakeholder("olga", BuyingRole.USES, Attitude.FOR, "");
  private static final Stakeholder SAM = new Stakeholder("sam", null, Attitude.UNKNOWN, "");
  private static final Stakeholder INES = new Stakeholder("ines", null, Attitude.AGAINST, "");
  private static final Opportunity BEFORE =
      Opportunity.named("o", "a", "Seals").withStakeholders(List.of(OLGA, SAM));

  @Test
  void onlyTheFieldsTouchedHereAreWritten() {
    Opportunity stored =
        BEFORE
            .withStage(Stage.PROPOSAL)
            .withState(OpportunityState.WON)
            .withValue(BigDecimal.TEN, "EUR", LocalDate.of(2026, 9, 30));
    Opportunity here = BEFORE.withAims("Signs by June", "");
    assertThat(FieldByField.opportunity(stored, BEFORE, here))
        .isEqualTo(stored.withAims("Signs by June", ""));
    assertThat(FieldByField.opportunity(stored, here, BEFORE)).isEqualTo(stored);
  }

  @Test
  void whatWasChangedOnBothSidesIsAsItIsHere() {
    assertThat(
            FieldByField.opportunity(BEFORE.withName("Theirs"), BEFORE, BEFORE.withName("Mine"))
                .name())
        .isEqualTo("Mine");
  }

  @Test
  void peopleAreMergedOneByOne() {
    Stakeholder won = new Stakeholder("olga", BuyingRole.USES, Attitude.AGAINST, "");
    Opportunity stored = BEFORE.withStakeholders(List.of(won, SAM, INES));
    Stakeholder here = new Stakeholder("olga", BuyingRole.DECIDES_MONEY, Attitude.FOR, "");
    Opportunity after = BEFORE.withStakeholders(List.of(here));
    assertThat(FieldByField.opportunity(stored, BEFORE, after).stakeholders())
        .containsExactly(
            new Stakeholder("olga", BuyingRole.DECIDES_MONEY, Attitude.AGAINST, ""), INES);
  }

  @Test
  void somebodyTakenOffElsewhereDoesNotComeBackUnlessTouchedHere() {
    Opportunity stored = BEFORE.withStakeholders(List.of(OLGA));
    Opportunity after = BEFORE.withStakeholders(List.of(OLGA, SAM, INES));
    assertThat(FieldByField.opportunity(stored, BEFORE, after).stakeholders())
        .containsExactly(OLGA, INES);
  }

  @Test
  void anAddressHasAnAtAndNoBlanks() {
    assertThat(List.of("dana@example.com", "d.r+x@büro.example")).allMatch(Contact::isAddress);
    assertThat(List.of("", "dana", "dana@", "a@b, c@d", "a b@c", "<a@b>"))
        .noneMatch(Contact::isAddress);
  }
}
