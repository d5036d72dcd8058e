package org.advanceworkbook.workbook.form;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Met;
import org.advanceworkbook.domain.call.NotHeldReason;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.domain.call.Side;

/** What the fields of a debrief form are called. A form made today is read in years: keep them. */
public final class FormNames {
  /** The value of a ticked box. */
  public static final String TICKED = "on";

  /** What happened, in the rep's words. */
  public static final String WHAT_HAPPENED = "what-happened";

  /** The client's words. */
  public static final String EVIDENCE = "evidence";

  /** Could we have accomplished more. */
  public static final String MORE = "more";

  /** Our next step. */
  public static final String NEXT_STEP = "next-step";

  /** The day of the next call, as typed. */
  public static final String NEXT_CALL = "next-call";

  /** What to remember. */
  public static final String LESSONS = "lessons";

  /** What the coach says about the call. */
  public static final String COACH = "coach";

  private FormNames() {}

  /** The box of an outcome. */
  public static String outcome(Outcome outcome) {
    return "outcome/" + outcome;
  }

  /** The box of a reason why the call did not take place. */
  public static String notHeld(NotHeldReason reason) {
    return "not-held/" + reason;
  }

  /** The box of a planned level. */
  public static String level(CommitmentLevel level) {
    return "level/" + level;
  }

  /** The box of an answer to: did the customer get what they wanted. */
  public static String met(Met met) {
    return "met/" + met;
  }

  /** The box of a purpose that was met. */
  public static String purpose(Purpose purpose) {
    return "purpose/" + purpose;
  }

  /** The answer to a question of the plan. */
  public static String answer(String questionId) {
    return "answer/" + questionId;
  }

  /** The id of the comment that the coach wrote into the form of a call. */
  public static String coachComment(String callId) {
    byte[] seed = (callId + "/" + COACH).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(seed).toString();
  }

  /** A part of a promise: {@code who}, {@code what} or {@code when}. */
  public static String promise(Side side, String promiseId, String part) {
    return prefix(side) + promiseId + "/" + part;
  }

  /** How the fields of all promises of a side begin. */
  static String prefix(Side side) {
    return side == Side.CLIENT ? "client/" : "us/";
  }

  /** The id of a promise that is to be written into an empty row: the same for every copy. */
  public static String emptyRow(String callId, Side side, int row) {
    String seed = callId + "/" + side + "/" + row;
    return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /**
   * The ids of all rows that are free, in their order: a promise that is stored keeps the row it
   * was written into.
   */
  public static Stream<String> emptyRows(String callId, Side side, List<Commitment> stored) {
    Set<String> known = stored.stream().map(Commitment::id).collect(Collectors.toSet());
    return IntStream.iterate(0, i -> i + 1)
        .mapToObj(i -> emptyRow(callId, side, i))
        .filter(id -> !known.contains(id));
  }
}
