package org.advanceworkbook.workbook.share;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.PlanStatus;
import org.advanceworkbook.workbook.CallState;
import org.advanceworkbook.workbook.PlanFacts;
import org.advanceworkbook.workbook.PlanState;
import org.advanceworkbook.workbook.document.CallParts;
import org.advanceworkbook.workbook.document.Documents;
import org.advanceworkbook.workbook.document.HeldPlan;
import org.advanceworkbook.workbook.document.ToldDebrief;
import org.advanceworkbook.workbook.document.UnreadableDocument;
import org.advanceworkbook.workbook.merge.Cell;
import org.advanceworkbook.workbook.merge.Kinds;
import org.advanceworkbook.workbook.merge.Version;

/** Makes a call of what stands in its cells. */
final class CallBuilder {
  private final Documents documents;
  private final CallParts parts;
  private final Function<CallPlan, PlanFacts> facts;

  /**
   * @param facts judges a plan that nobody has judged as it stands now
   */
  CallBuilder(Documents documents, Function<CallPlan, PlanFacts> facts) {
    this.documents = documents;
    this.parts = documents.travelling().callParts();
    this.facts = facts;
  }

  /** The call, null where too little of it is known to make one. */
  CallState of(String id, Collection<Cell> cells) {
    Map<String, Version> standing = new HashMap<>();
    for (Cell cell : cells) {
      if (cell.standing() != null) {
        standing.put(cell.key().part(), cell.standing());
      }
    }
    HeldPlan held = held(standing.get(Kinds.HELD));
    ToldDebrief told = told(standing.get(Kinds.DEBRIEF));
    Version deleted = standing.get(Kinds.DELETED);
    Instant gone = deleted != null && "true".equals(deleted.content()) ? deleted.at() : null;
    boolean frozen = told != null || (held != null && !held.released());
    if (frozen && held != null) {
      PlanStatus status = told == null ? PlanStatus.HELD : status(told.status());
      return new CallState(id, parts.text(held.plan()), facts(held), status, true, told, gone);
    }
    return standing.containsKey(Kinds.PLAN) ? open(id, standing, told, gone) : null;
  }

  private CallState open(String id, Map<String, Version> standing, ToldDebrief told, Instant gone) {
    Map<String, String> sections = new TreeMap<>();
    Instant last = Instant.EPOCH;
    for (Map.Entry<String, Version> part : standing.entrySet()) {
      if (CallParts.isOfPlan(part.getKey())) {
        sections.put(part.getKey(), part.getValue().content());
        last = last.isBefore(part.getValue().at()) ? part.getValue().at() : last;
      }
    }
    CallPlan plan = documents.plans().read(parts.join(sections, id, "DRAFT", last));
    requireId(id, plan);
    PlanFacts now = facts.apply(plan);
    PlanStatus status = now.missing().isEmpty() ? PlanStatus.READY : PlanStatus.DRAFT;
    String document = parts.join(sections, id, status.name(), last);
    PlanStatus stands = told == null ? status : status(told.status());
    return new CallState(id, document, now, stands, told != null, told, gone);
  }

  private HeldPlan held(Version version) {
    return version == null || version.isGone()
        ? null
        : documents.travelling().held().read(version.content());
  }

  private ToldDebrief told(Version version) {
    return version == null || version.isGone()
        ? null
        : documents.travelling().told().read(version.content());
  }

  private static PlanStatus status(String name) {
    return chosen(PlanStatus.class, name, PlanStatus.HELD);
  }

  private static PlanFacts facts(HeldPlan held) {
    return new PlanFacts(
        held.verdict(),
        held.energy(),
        held.testsPassed(),
        held.readiness(),
        chosen(PlanState.class, held.state(), PlanState.NOT_STARTED),
        held.missing(),
        held.rules());
  }

  private static <E extends Enum<E>> E chosen(Class<E> type, String name, E otherwise) {
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      return otherwise;
    }
  }

  /**
   * Reads what a version of a call's part says, for no other reason than to know that it can be.
   *
   * @throws UnreadableDocument when it cannot
   */
  void require(String id, String part, String content) {
    if (part.equals(Kinds.HELD)) {
      HeldPlan held = documents.travelling().held().read(content);
      requireId(id, documents.plans().read(parts.text(held.plan())));
    } else if (part.equals(Kinds.DEBRIEF)) {
      ToldDebrief told = documents.travelling().told().read(content);
      documents.debriefs().read(parts.text(told.debrief()));
      requireCounted(told);
    } else if (!part.equals(Kinds.DELETED)) {
      parts.tree(content);
    }
  }

  private static void requireId(String id, CallPlan plan) {
    if (!plan.id().equals(id)) {
      throw new UnreadableDocument(UnreadableDocument.Reason.NOT_SUCH_A_DOCUMENT, null);
    }
  }

  private static void requireCounted(ToldDebrief told) {
    try {
      if (!told.outcome().isEmpty()) {
        Outcome.valueOf(told.outcome());
      }
      if (!told.level().isEmpty()) {
        CommitmentLevel.valueOf(told.level());
      }
      if (!told.nextCallOn().isEmpty()) {
        LocalDate.parse(told.nextCallOn());
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new UnreadableDocument(UnreadableDocument.Reason.NOT_SUCH_A_DOCUMENT, e);
    }
  }
}
