package org.advanceworkbook.workbook;

import java.util.List;
import org.advanceworkbook.domain.account.PeopleNamed;
import org.advanceworkbook.domain.insight.Rate;

/**
 * How many promises were kept by the day first named, of those whose day has come. Not shown as a
 * rate where {@link Rate#isShown()} says no.
 *
 * @param name the contact, account or rep
 * @param rate kept of due
 */
public record KeptRow(String name, Rate rate) {
  /** Those that one person promised, whether by whole or by first name. */
  public static Rate of(String person, PeopleNamed people, List<KeptRow> rows) {
    return sum(rows.stream().filter(r -> people.means(r.name(), person)).toList());
  }

  /** All of them counted together. */
  public static Rate sum(List<KeptRow> rows) {
    return new Rate(
        rows.stream().mapToLong(r -> r.rate().hits()).sum(),
        rows.stream().mapToLong(r -> r.rate().n()).sum());
  }

  /** Whose promises are counted together. */
  public enum By {
    /** Who promised. */
    CONTACT,
    /** The account it was promised by or to. */
    ACCOUNT,
    /** The rep of the call; for what we promised by hand, who promised. */
    REP
  }
}
