package org.advanceworkbook.workbook;

import java.util.List;
import java.util.Set;

/**
 * What is known about a call from the rest of the workbook while it is planned.
 *
 * @param clashes accounts of other calls at the same time
 * @param recentObjectives objectives of the last calls with this client, newest first
 * @param reachedRungs rungs of the ladder the client has climbed already
 */
public record Surroundings(
    List<String> clashes, List<String> recentObjectives, Set<String> reachedRungs) {
  /** Nothing known. */
  public static final Surroundings NONE = new Surroundings(List.of(), List.of(), Set.of());

  /** Guarantees: the lists cannot be changed. */
  public Surroundings {
    clashes = List.copyOf(clashes);
    recentObjectives = List.copyOf(recentObjectives);
    reachedRungs = Set.copyOf(reachedRungs);
  }
}
