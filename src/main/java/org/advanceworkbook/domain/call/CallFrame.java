package org.advanceworkbook.domain.call;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.advanceworkbook.domain.Lists;
import org.advanceworkbook.domain.Texts;
import org.advanceworkbook.domain.account.CycleLength;
import org.advanceworkbook.domain.account.Stage;

/**
 * The first step: who, when, where, what for. DOMAIN section 3, "The call".
 *
 * @param kind sales call or prospecting call
 * @param accountId empty until an account is chosen; {@code accountName} keeps what was typed
 * @param opportunityId empty when there is none yet
 * @param stage of the opportunity on the day of planning
 * @param minutes planned length in minutes, 0 when not set
 * @param zone IANA time zone id of the appointment, empty for this computer's
 * @param purposes what the call is for; those of the other kind are kept when the kind is switched
 * @param primary the main purpose of a prospecting call, null when not chosen
 * @param whyNow why them, and why now
 */
public record CallFrame(
    CallKind kind,
    String accountId,
    String accountName,
    String opportunityId,
    String opportunityName,
    Stage stage,
    CycleLength cycle,
    List<Attendee> theirs,
    List<OurAttendee> ours,
    LocalDate date,
    LocalTime start,
    int minutes,
    String zone,
    Channel channel,
    String place,
    Set<Purpose> purposes,
    Purpose primary,
    String whyNow) {
  /** Guarantees: only date, start, channel and primary may be null. */
  public CallFrame {
    kind = kind == null ? CallKind.SALES_CALL : kind;
    accountId = Texts.orEmpty(accountId);
    accountName = Texts.orEmpty(accountName);
    opportunityId = Texts.orEmpty(opportunityId);
    opportunityName = Texts.orEmpty(opportunityName);
    stage = stage == null ? Stage.PROSPECTING : stage;
    cycle = cycle == null ? CycleLength.LONG : cycle;
    theirs = Lists.copy(theirs);
    ours = Lists.copy(ours);
    zone = Texts.orEmpty(zone);
    place = Texts.orEmpty(place);
    purposes = Lists.copy(purposes);
    whyNow = Texts.orEmpty(whyNow);
  }

  /** An empty first step for a call of this kind. */
  public static CallFrame empty(CallKind kind) {
    return new CallFrame(
        kind, "", "", "", "", null, null, List.of(), List.of(), null, null, 0, "", null, "",
        Set.of(), null, "");
  }

  /** A builder that starts from this step: {@code frame.change().date(d).start(t).done()}. */
  public CallFrameChange change() {
    return new CallFrameChange(this);
  }

  /** The purposes that belong to the present kind, in the order of the method. */
  public List<Purpose> livePurposes() {
    return Purpose.of(kind).stream().filter(purposes::contains).toList();
  }
}
