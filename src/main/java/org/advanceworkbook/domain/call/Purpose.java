package org.advanceworkbook.domain.call;

import java.util.Arrays;
import java.util.List;

/**
 * What a call is for. Three belong to prospecting, four to a sales call. DOMAIN section 1, R02,
 * R06.
 */
public enum Purpose {
  GET_INFORMATION(CallKind.PROSPECTING),
  QUALIFY(CallKind.PROSPECTING),
  SET_APPOINTMENT(CallKind.PROSPECTING),
  RAPPORT(CallKind.SALES_CALL),
  DISCOVER(CallKind.SALES_CALL),
  INFORM(CallKind.SALES_CALL),
  GAIN_AGREEMENT(CallKind.SALES_CALL);

  private final CallKind kind;

  Purpose(CallKind kind) {
    this.kind = kind;
  }

  /** The kind of call this purpose belongs to. */
  public CallKind kind() {
    return kind;
  }

  /** The purposes of one kind, in the order of the method. */
  public static List<Purpose> of(CallKind kind) {
    return Arrays.stream(values()).filter(p -> p.kind == kind).toList();
  }
}
