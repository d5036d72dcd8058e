package org.advanceworkbook.cli;

import java.io.IOException;
import org.advanceworkbook.domain.account.StageMove;
import org.advanceworkbook.domain.chain.AdvanceChain;
import org.advanceworkbook.domain.chain.ChainLink;
import org.advanceworkbook.domain.chain.NextRung;
import org.advanceworkbook.domain.playbook.Rung;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.ChainView;
import org.advanceworkbook.workbook.Chains;

/** A chain for programs. */
final class ChainAsJson {
  private final JsonFields json;

  ChainAsJson(JsonFields json) {
    this.json = json;
  }

  void write(ChainView view) throws IOException {
    json.object(view, this::fields);
  }

  private void fields(ChainView view) throws IOException {
    AdvanceChain chain = view.chain();
    json.object("opportunity", view.opportunity().row(), row -> OpportunitiesVerb.write(json, row))
        .number("held", chain.held())
        .number("advances", chain.advances())
        .number("breaks", chain.breaks())
        .number("unbroken", chain.unbroken())
        .number("streak", chain.continuationStreak())
        .number("alarms", chain.alarms())
        .flag("alarm", chain.isAlarming())
        .list("links", chain.links(), link -> link(link, Chains.row(view, link)))
        .object("nextRung", view.nextRung(), this::rung)
        .list("stageMoves", view.moves(), this::move)
        .rate("kept", view.keptByAll());
  }

  private void link(ChainLink link, CallRow row) throws IOException {
    json.text("callId", row.id())
        .text("date", row.date())
        .text("kind", row.kind())
        .text("status", row.status())
        .text("outcome", row.outcome())
        .text("level", row.level())
        .text("link", link.state())
        .number("streak", link.streak())
        .flag("alarm", link.raisesAlarm())
        .text("mendedBy", link.isMended() ? link.mendedBy() : null)
        .text("mendedOn", link.mendedOn())
        .text("rung", link.call().reachedRung().isEmpty() ? null : link.call().reachedRung())
        .text("objective", row.objective())
        .text("agreedToDo", row.agreedToDo());
  }

  private void rung(NextRung next) throws IOException {
    Rung rung = next.rung();
    json.text("id", rung.id())
        .text("action", rung.action())
        .text("stage", rung.stage())
        .number("energy", rung.energy())
        .text("why", next.why())
        .list("missing", next.missing(), r -> json.text("id", r.id()).text("action", r.action()));
  }

  private void move(StageMove move) throws IOException {
    json.text("on", move.on())
        .text("from", move.from())
        .text("to", move.to())
        .text("evidence", move.evidence());
  }
}
