package org.advanceworkbook.cli;

import java.io.IOException;
import java.time.LocalDate;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.workbook.CommitmentRow;

/** Promises of the ledger for programs. */
final class PromisesAsJson {
  private final JsonFields json;
  private final LocalDate today;

  PromisesAsJson(JsonFields json, LocalDate today) {
    this.json = json;
    this.today = today;
  }

  void write(CommitmentRow row) throws IOException {
    write(row.commitment());
    json.text("account", row.account());
  }

  void write(Commitment promise) throws IOException {
    json.text("id", promise.id())
        .text("side", promise.side())
        .text("who", promise.who())
        .text("what", promise.what())
        .text("due", promise.due())
        .text("firstDue", promise.firstDue())
        .number("slips", promise.slips())
        .flag("inTheCall", promise.inTheCall())
        .number("energy", promise.energy())
        .text("proof", promise.proof())
        .text("state", promise.state())
        .text("settledOn", promise.settledOn())
        .flag("overdue", promise.isOverdue(today))
        .flag("dueToday", promise.isDue(today))
        .text("callId", promise.callId())
        .text("accountId", promise.accountId())
        .text("opportunityId", promise.opportunityId());
  }
}
