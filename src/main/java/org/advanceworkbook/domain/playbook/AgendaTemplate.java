package org.advanceworkbook.domain.playbook;

import java.util.List;

/**
 * A ready agenda.
 *
 * @param id stable id
 * @param name shown in the list
 * @param items texts in order
 * @param shares share of the length for each item, in percent, same size as {@code items}
 */
public record AgendaTemplate(String id, String name, List<String> items, List<Integer> shares) {
  /** Guarantees: lists cannot be changed. */
  public AgendaTemplate {
    items = List.copyOf(items);
    shares = List.copyOf(shares);
  }
}
