package org.advanceworkbook.ui.wizard;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.advanceworkbook.domain.objective.Heading;
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
  private final Consumer<StepId> open;
  private final Runnable shorten;
  private final Consumer<Heading> coach;
  private QuickPage three;
  private final Map<StepId, StepPage> made = new EnumMap<>(StepId.class);

  /**
   * Pages over a plan.
   *
   * @param open opens the step that needs work, from the review
   * @param shorten leaves three questions of all steps, from the first page
   * @param coach opens the coach at a heading
   */
  StepPages(WizardParts parts, Consumer<StepId> open, Runnable shorten, Consumer<Heading> coach) {
    this.parts = parts;
    this.open = open;
    this.shorten = shorten;
    this.coach = coach;
  }

  StepPage page(StepId id) {
    return made.computeIfAbsent(id, this::make);
  }

  /** The quick plan in place of all pages. */
  StepPage three() {
    if (three == null) {
      three = new QuickPage(parts);
      three.onFinding(coach);
    }
    return three;
  }

  private StepPage make(StepId id) {
    StepPage page = MAKERS.get(id).apply(parts);
    page.onFinding(coach);
    if (page instanceof ReviewPage review) {
      review.onOpen(open);
    } else if (page instanceof CallPage call) {
      call.onShorten(shorten);
    }
    return page;
  }
}
