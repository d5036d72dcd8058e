package org.advanceworkbook.print;

import java.util.List;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.chain.AdvanceChain;
import org.advanceworkbook.domain.chain.ChainLink;
import org.advanceworkbook.domain.chain.LinkState;
import org.advanceworkbook.domain.chain.NextRung;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.ChainView;
import org.advanceworkbook.workbook.Chains;
import org.advanceworkbook.workbook.CommitmentRow;
import org.advanceworkbook.workbook.OpportunityRow;

/**
 * An opportunity: where it stands, the chain its calls make, what is promised, what to ask next.
 */
final class OpportunitySheet {
  private final PageWords words;

  OpportunitySheet(PageWords words) {
    this.words = words;
  }

  void add(Part sheet, ChainView view) {
    head(sheet, view.opportunity().row());
    new SaleLine(words).add(sheet, view.opportunity().row().opportunity());
    chain(sheet.box("section first"), view);
    view.proposal().ifPresent(next -> next(sheet.box("section together"), next));
    List<Commitment> promises =
        view.opportunity().promises().stream().map(CommitmentRow::commitment).toList();
    if (!promises.isEmpty()) {
      Part part = sheet.box("section");
      part.heading(2, "", words.text("chain.promises"));
      new Ledger(words).add(part, promises, 0);
    }
  }

  private void head(Part sheet, OpportunityRow row) {
    Opportunity opportunity = row.opportunity();
    Part head = sheet.row("head");
    Part left = head.cell("");
    left.box("kind").picture("mark", words.text("mark")).words(words.text("chain"));
    left.child("h1", "").attribute("dir", "auto").words(opportunity.name());
    left.prose("quiet", row.account());
    Part right = head.cell("head-when");
    right.line("head-day", words.word("stage", opportunity.stage()));
    right.line("quiet", words.word("cycle", opportunity.cycle()));
    if (opportunity.closeDate() != null) {
      right.line("quiet", words.text("chain.close", words.day(opportunity.closeDate())));
    }
  }

  private void chain(Part part, ChainView view) {
    AdvanceChain chain = view.chain();
    part.heading(2, "", words.text("chain.calls"));
    part.line(
        "small",
        words.text("chain.sum", chain.held(), chain.advances(), chain.breaks(), chain.unbroken()));
    if (chain.isAlarming()) {
      part.line("strong", words.text("chain.alarm", chain.continuationStreak()));
    }
    if (chain.links().isEmpty()) {
      part.line("", words.text("chain.none"));
      return;
    }
    Part table = part.child("table", "plain list");
    Part head = table.child("thead", "").child("tr", "");
    column(head, "list-client", "chain.day");
    column(head, "list-state", "chain.state");
    column(head, "", "chain.said");
    Part body = table.child("tbody", "");
    chain.links().forEach(link -> link(body.child("tr", ""), link, Chains.row(view, link)));
  }

  private void link(Part row, ChainLink link, CallRow call) {
    row.child("td", "list-client")
        .words(call.date() == null ? words.text("no-day") : words.day(call.date()));
    Part state = row.child("td", "list-state").child("p", "");
    if (link.state() == LinkState.BROKEN) {
      state.span("strong", words.word("chain.link", link.state()));
    } else {
      state.words(words.word("chain.link", link.state()));
    }
    Part said = row.child("td", "");
    said.prose("", call.agreedToDo().isBlank() ? call.objective() : call.agreedToDo());
    if (link.state() == LinkState.BROKEN) {
      said.line("small", broken(link));
    }
  }

  private String broken(ChainLink link) {
    if (!link.isMended()) {
      return words.text("chain.open");
    }
    return link.mendedOn() == null
        ? words.text("chain.mended")
        : words.text("chain.mended-on", words.day(link.mendedOn()));
  }

  private void next(Part part, NextRung next) {
    part.heading(2, "ruled", words.text("chain.next"));
    part.line("", words.text("chain.rung", next.rung().action()));
    next.missing().forEach(rung -> part.line("small", words.text("chain.missing", rung.action())));
  }

  private void column(Part row, String style, String key) {
    row.child("th", style).attribute("scope", "col").words(words.text(key));
  }
}
