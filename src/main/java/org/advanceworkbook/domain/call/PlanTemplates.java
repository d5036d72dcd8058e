package org.advanceworkbook.domain.call;

import java.util.List;
import java.util.stream.Stream;
import org.advanceworkbook.domain.Lists;

/** All templates of a workbook, by name; kept as one document. */
public record PlanTemplates(List<PlanTemplate> all) {
  /** None yet. */
  public static final PlanTemplates NONE = new PlanTemplates(null);

  /** Guarantees: the list is never null; a template without a plan is left out. */
  public PlanTemplates {
    all = Lists.copy(all).stream().filter(t -> t.plan() != null).toList();
  }

  /** With one more, in its place by name; one of the same id is replaced. */
  public PlanTemplates with(PlanTemplate template) {
    return new PlanTemplates(
        Stream.concat(without(template.id()).all().stream(), Stream.of(template))
            .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
            .toList());
  }

  /** Without the one of this id. */
  public PlanTemplates without(String id) {
    return new PlanTemplates(all.stream().filter(t -> !t.id().equals(id)).toList());
  }
}
