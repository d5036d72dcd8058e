package org.advanceworkbook.domain.call;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.advanceworkbook.domain.account.CycleLength;
import org.advanceworkbook.domain.account.Stage;

/** Builds a changed {@link CallFrame}, since a record of eighteen parts has no kind constructor. */
public final class CallFrameChange {
  private CallKind kind;
  private String accountId;
  private String accountName;
  private String opportunityId;
  private String opportunityName;
  private Stage stage;
  private CycleLength cycle;
  private List<Attendee> theirs;
  private List<OurAttendee> ours;
  private LocalDate date;
  private LocalTime start;
  private int minutes;
  private String zone;
  private Channel channel;
  private String place;
  private Set<Purpose> purposes;
  private Purpose primary;
  private String whyNow;

  CallFrameChange(CallFrame from) {
    kind = from.kind();
    accountId = from.accountId();
    accountName = from.accountName();
    opportunityId = from.opportunityId();
    opportunityName = from.opportunityName();
    stage = from.stage();
    cycle = from.cycle();
    theirs = from.theirs();
    ours = from.ours();
    date = from.date();
    start = from.start();
    minutes = from.minutes();
    zone = from.zone();
    channel = from.channel();
    place = from.place();
    purposes = from.purposes();
    primary = from.primary();
    whyNow = from.whyNow();
  }

  /** Sets the part of that name. */
  public CallFrameChange kind(CallKind value) {
    kind = value;
    return this;
  }

  /** Sets the part of that name. */
  public CallFrameChange place(String value) {
    place = value;
    return this;
  }

  /** Sets the part of that name. */
  public CallFrameChange stage(Stage value) {
    stage = value;
    return this;
  }

  /** Sets the part of that name. */
  public CallFrameChange cycle(CycleLength value) {
    cycle = value;
    return this;
  }

  /** Sets the part of that name. */
  public CallFrameChange theirs(List<Attendee> value) {
    theirs = value;
    return this;
  }

  /** Sets the part of that name. */
  public CallFrameChange ours(List<OurAttendee> value) {
    ours = value;
    return this;
  }

  /** Sets the part of that name. */
  public CallFrameChange date(LocalDate value) {
    date = value;
    return this;
  }

  /** Sets the part of that name. */
  public CallFrameChange start(LocalTime value) {
    start = value;
    return this;
  }

  /** Sets the part of that name. */
  public CallFrameChange minutes(int value) {
    minutes = value;
    return this;
  }

  /** Sets the part of that name. */
  public CallFrameChange zone(String value) {
    zone = value;
    return this;
  }

  /** Sets the part of that name. */
  public CallFrameChange channel(Channel value) {
    channel = value;
    return this;
  }

  /** Sets the part of that name. */
  public CallFrameChange purposes(Set<Purpose> value) {
    purposes = value;
    return this;
  }

  /** Sets the part of that name. */
  public CallFrameChange primary(Purpose value) {
    primary = value;
    return this;
  }

  /** Sets the part of that name. */
  public CallFrameChange whyNow(String value) {
    whyNow = value;
    return this;
  }

  /** Sets the account; the name is kept even where there is no account of that name yet. */
  public CallFrameChange account(String id, String name) {
    accountId = id;
    accountName = name;
    return this;
  }

  /** Sets the opportunity; the name is kept even where there is none of that name yet. */
  public CallFrameChange opportunity(String id, String name) {
    opportunityId = id;
    opportunityName = name;
    return this;
  }

  /** The changed step. */
  public CallFrame done() {
    return new CallFrame(
        kind,
        accountId,
        accountName,
        opportunityId,
        opportunityName,
        stage,
        cycle,
        theirs,
        ours,
        date,
        start,
        minutes,
        zone,
        channel,
        place,
        purposes,
        primary,
        whyNow);
  }
}
