package org.advanceworkbook.domain.account;

import org.advanceworkbook.domain.Texts;

/**
 * A company or body we sell to.
 *
 * @param id stable id, never shown
 * @param name as the rep writes it; may be long, in any script
 * @param industry free text
 * @param place town or site, free text
 * @param qualification whether it is worth a meeting (R04)
 * @param notes free text
 */
public record Account(
    String id,
    String name,
    String industry,
    String place,
    QualificationState qualification,
    String notes) {
  /** Guarantees: no component is null; a missing qualification is {@code SUSPECT}. */
  public Account {
    name = Texts.orEmpty(name);
    industry = Texts.orEmpty(industry);
    place = Texts.orEmpty(place);
    qualification = qualification == null ? QualificationState.SUSPECT : qualification;
    notes = Texts.orEmpty(notes);
  }

  /** An account of which only the name is known. */
  public static Account named(String id, String name) {
    return new Account(id, name, "", "", QualificationState.SUSPECT, "");
  }

  /** The same account in another state of qualification. */
  public Account withQualification(QualificationState state) {
    return new Account(id, name, industry, place, state, notes);
  }
}
