package org.advanceworkbook.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.objective.FoundCommitment;
import org.advanceworkbook.domain.objective.OutcomeProposer;
import org.advanceworkbook.domain.objective.Proposal;
import org.advanceworkbook.domain.objective.ProposalFinding;
import picocli.CommandLine.Model.CommandSpec;

/** {@code outcome}: proposes how a call ended, from sentences of a debrief. */
public final class OutcomeVerb implements Verb {
  private final Supplier<OutcomeProposer> proposer;
  private final Supplier<InputStream> in;
  private final Clock clock;
  private final Function<Phrase, String> words;

  /**
   * @param proposer made when something is to be proposed: help must not pay for a dictionary
   * @param in where lines of JSON come from
   */
  public OutcomeVerb(
      Supplier<OutcomeProposer> proposer,
      Supplier<InputStream> in,
      Clock clock,
      Function<Phrase, String> words) {
    this.proposer = proposer;
    this.in = in;
    this.clock = clock;
    this.words = words;
  }

  @Override
  public String name() {
    return "outcome";
  }

  @Override
  public CommandSpec spec() {
    return new VerbSpec(words, name())
        .texts("TEXT")
        .choice("--kind", CallKind.class)
        .choice("--stage", Stage.class)
        .day("--today")
        .choice("--dates", DateOrder.class)
        .flag("--json")
        .done();
  }

  @Override
  public int run(Request request) {
    OutcomeProposer ready = proposer.get();
    Question usual = Question.of(request, LocalDate.now(clock));
    JsonLines lines =
        new JsonLines(
            words,
            request.out(),
            (json, q) -> write(json, q, ready.propose(q.text(), q.outcome())));
    return new Questions(request, in, words)
        .all(usual, lines, q -> say(request, q.text(), ready.propose(q.text(), q.outcome())));
  }

  private void write(JsonGenerator json, Question question, Proposal proposal) throws IOException {
    json.writeStringField("id", question.id());
    json.writeStringField("outcome", proposal.outcome().name());
    json.writeArrayFieldStart("commitments");
    for (FoundCommitment commitment : proposal.commitments()) {
      json.writeStartObject();
      json.writeStringField("side", commitment.clientSide() ? "CLIENT" : "US");
      json.writeStringField("who", commitment.who());
      json.writeStringField("what", commitment.what());
      json.writeStringField("due", commitment.due() == null ? null : commitment.due().toString());
      json.writeNumberField("energy", commitment.energy());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("findings");
    for (ProposalFinding finding : proposal.findings()) {
      write(json, question.text(), finding);
    }
    json.writeEndArray();
  }

  private void write(JsonGenerator json, String text, ProposalFinding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", finding.kind().name());
    json.writeStringField("quote", finding.span().of(text));
    json.writeNumberField("start", finding.span().start());
    json.writeNumberField("end", finding.span().end());
    json.writeStringField("reason", words.apply(finding.reason()));
    json.writeEndObject();
  }

  private void say(Request request, String text, Proposal proposal) {
    request.out().println(text.strip());
    request.out().println(words.apply(Phrase.of("cli.outcome." + proposal.outcome().name())));
    for (FoundCommitment found : proposal.commitments()) {
      String who = found.who().isEmpty() ? words.apply(Phrase.of("cli.lines.client")) : found.who();
      String due = found.due() == null ? "" : ", " + found.due();
      request.out().println("  " + who + ": " + found.what() + due);
    }
    for (ProposalFinding found : proposal.findings()) {
      String quote = found.span().of(text);
      request.out().println("  \u201c" + quote + "\u201d " + words.apply(found.reason()));
    }
  }
}
