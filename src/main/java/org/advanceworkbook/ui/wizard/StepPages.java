package org.advanceworkbook.ui.wizard;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.advanceworkbook.domain.steps.StepId;

/** Makes the page of a step when it is first opened, and keeps it. */
final class StepPages {
  private static final Map<StepId, Function<WizardParts, StepPage>> MAKERS =
      Map.ofEntries(
          Map.entry(StepId.CALL, CallPage::new),
          Map.entry(StepId.OUTCOME, OutcomePage::new),
          Map.entry(StepId.CUSTOMER, CustomerPage::new),
          Map.entry(StepId.RAPPORT, RapportPage::new),
          Map.entry(StepId.DISCOVER, DiscoverPage::new),
          Map.entry(StepId.INFORM, InformPage::new),
          Map.entry(StepId.AGREEMENT, AgreementPage::new),
          Map.entry(StepId.AGENDA, AgendaPage::new),
          Map.entry(StepId.INFORMATION, InformationPage::new),
          Map.entry(StepId.QUALIFY, QualifyPage::new),
          Map.entry(StepId.APPOINTMENT, AppointmentPage::new),
          Map.entry(StepId.REVIEW, ReviewPage::new));

  private final WizardParts parts;
  private final Map<StepId, StepPage> made = new EnumMap<>(StepId.class);

  StepPages(WizardParts parts) {
    this.parts = parts;
  }

  StepPage page(StepId id) {
    return made.computeIfAbsent(id, i -> MAKERS.get(i).apply(parts));
  }
}
