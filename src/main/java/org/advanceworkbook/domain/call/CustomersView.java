package org.advanceworkbook.domain.call;

import org.advanceworkbook.domain.Texts;

/**
 * The third step: what the customer wants from this very call. R26, R29, R38, R40.
 *
 * @param objective their objective for the call
 * @param source whether they said so or we assume it
 * @param sourceNote who said it and when
 * @param reasonToMeet why they would meet us, in their terms
 * @param valueGiven what this very call gives them
 * @param expectation what they expect of us
 */
public record CustomersView(
    String objective,
    Source source,
    String sourceNote,
    String reasonToMeet,
    String valueGiven,
    String expectation) {
  /** Nothing written yet. */
  public static final CustomersView EMPTY = new CustomersView("", null, "", "", "", "");

  /** Guarantees: texts and lists are never null. */
  public CustomersView {
    objective = Texts.orEmpty(objective);
    sourceNote = Texts.orEmpty(sourceNote);
    reasonToMeet = Texts.orEmpty(reasonToMeet);
    valueGiven = Texts.orEmpty(valueGiven);
    expectation = Texts.orEmpty(expectation);
    source = source == null ? Source.ASSUMED : source;
  }

  /** The same with another objective. */
  public CustomersView withObjective(String value) {
    return new CustomersView(value, source, sourceNote, reasonToMeet, valueGiven, expectation);
  }

  /** The same with another source. */
  public CustomersView withSource(Source value) {
    return new CustomersView(objective, value, sourceNote, reasonToMeet, valueGiven, expectation);
  }

  /** The same with another sourceNote. */
  public CustomersView withSourceNote(String value) {
    return new CustomersView(objective, source, value, reasonToMeet, valueGiven, expectation);
  }

  /** The same with another reasonToMeet. */
  public CustomersView withReasonToMeet(String value) {
    return new CustomersView(objective, source, sourceNote, value, valueGiven, expectation);
  }

  /** The same with another valueGiven. */
  public CustomersView withValueGiven(String value) {
    return new CustomersView(objective, source, sourceNote, reasonToMeet, value, expectation);
  }

  /** The same with another expectation. */
  public CustomersView withExpectation(String value) {
    return new CustomersView(objective, source, sourceNote, reasonToMeet, valueGiven, value);
  }
}
