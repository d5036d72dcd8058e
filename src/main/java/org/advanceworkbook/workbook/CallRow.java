package org.advanceworkbook.workbook;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.Channel;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.PlanStatus;
import org.advanceworkbook.domain.call.Purpose;

/**
 * A call as lists show it.
 *
 * @param people names and roles of the client's attendees, joined by commas
 * @param objective the target as a sentence, empty while there is none
 * @param minimum the minimum as a sentence
 * @param date null while no date is set; such calls come last among the coming ones
 * @param planned purposes planned, of the present kind
 * @param met purposes met according to the debrief
 * @param outcome null before the debrief
 * @param level planned level reached, null when none
 * @param agreedToDo what the client agreed to do, or the evidence; empty before the debrief
 * @param nextStep from the debrief
 * @param agenda how and when the agenda was agreed, empty when not agreed
 */
public record CallRow(
    String id,
    String rep,
    CallKind kind,
    PlanStatus status,
    String accountId,
    String account,
    String opportunityId,
    String opportunity,
    Stage stage,
    String people,
    LocalDate date,
    LocalTime start,
    int minutes,
    String zone,
    Channel channel,
    String place,
    Set<Purpose> planned,
    Set<Purpose> met,
    String objective,
    String minimum,
    PlanFacts facts,
    Outcome outcome,
    CommitmentLevel level,
    String agreedToDo,
    String nextStep,
    LocalDate nextCallOn,
    int mood,
    String agenda) {}
