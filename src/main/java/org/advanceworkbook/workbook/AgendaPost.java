package org.advanceworkbook.workbook;

import java.util.List;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.NextStep;

/**
 * What goes from a plan to the client's mail box and calendar: only what {@link
 * org.advanceworkbook.domain.call.ClientSheet} holds. Nothing is sent from here, the rep's own mail
 * program does that. Pure and quick; may be called on any thread.
 */
public interface AgendaPost {
  /**
   * The meeting as a calendar file (RFC 5545). The same call always has the same id in it, and a
   * later change of the plan a higher number, so that a calendar replaces what it has.
   *
   * @throws IllegalArgumentException when the plan has no date
   */
  byte[] invitation(CallPlan plan);

  /**
   * What is to happen next as a calendar file, an entry of a whole day each. The same step always
   * has the same id in it, and a file made later a higher number.
   *
   * @param plan the call it comes from
   * @param steps at least one
   */
  byte[] nextSteps(CallPlan plan, List<NextStep> steps);

  /**
   * A mail to the client as a file that a mail program opens for sending.
   *
   * @param to addresses, may be empty
   * @param sheet the client sheet as a PDF, attached
   */
  byte[] letter(CallPlan plan, List<String> to, byte[] sheet);

  /**
   * A {@code mailto:} link with subject and agenda, never longer than mail programs take; an agenda
   * that is longer ends with a line that says so.
   */
  String link(CallPlan plan, List<String> to);
}
