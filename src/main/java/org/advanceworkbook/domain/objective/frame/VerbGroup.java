package org.advanceworkbook.domain.objective.frame;

/**
 * A verb with its helpers.
 *
 * @param from first word, "to" and helpers included
 * @param to word behind the last, particle included
 * @param at the verb itself
 * @param verb dictionary form, with its particle
 * @param form how it stands
 * @param tense when it happens
 * @param negated "not", "never"
 * @param passive "is signed", "gets booked"
 * @param perhaps "might", "could", "would"
 */
public record VerbGroup(
    int from,
    int to,
    int at,
    String verb,
    Form form,
    Tense tense,
    boolean negated,
    boolean passive,
    boolean perhaps) {
  /** How a verb stands. */
  public enum Form {
    /** "send": an imperative, or behind have and let. */
    BASE,
    /** "to send". */
    INFINITIVE,
    /** "sends", "will send", "is to send". */
    FINITE,
    /** "sent": a past or a participle. */
    DONE,
    /** "sending". */
    ING
  }

  /** When it happens. */
  public enum Tense {
    PRESENT,
    FUTURE,
    PAST
  }

  /** The verb without its particle. */
  public String bare() {
    int space = verb.indexOf(' ');
    return space < 0 ? verb : verb.substring(0, space);
  }
}
