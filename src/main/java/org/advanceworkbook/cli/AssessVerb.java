package org.advanceworkbook.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.account.CycleLength;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.objective.Finding;
import org.advanceworkbook.domain.objective.Judgement;
import org.advanceworkbook.domain.objective.ObjectiveJudge;
import org.advanceworkbook.domain.objective.Pitfall;
import org.advanceworkbook.domain.objective.Span;
import org.advanceworkbook.domain.objective.Status;
import picocli.CommandLine.Model.CommandSpec;

/** {@code assess}: judges objectives, one by one in the arguments or by lines of JSON. */
public final class AssessVerb implements Verb {
  private final Supplier<ObjectiveJudge> judge;
  private final Supplier<InputStream> in;
  private final Clock clock;
  private final Function<Phrase, String> words;

  /**
   * @param judge made when something is to be judged: help must not pay for a dictionary
   * @param in where lines of JSON come from
   */
  public AssessVerb(
      Supplier<ObjectiveJudge> judge,
      Supplier<InputStream> in,
      Clock clock,
      Function<Phrase, String> words) {
    this.judge = judge;
    this.in = in;
    this.clock = clock;
    this.words = words;
  }

  @Override
  public String name() {
    return "assess";
  }

  @Override
  public CommandSpec spec() {
    return new VerbSpec(words, name())
        .texts("TEXT")
        .choice("--kind", CallKind.class)
        .choice("--stage", Stage.class)
        .choice("--cycle", CycleLength.class)
        .day("--today")
        .choice("--dates", DateOrder.class)
        .flag("--json")
        .done();
  }

  @Override
  public int run(Request request) {
    ObjectiveJudge ready = judge.get();
    Question usual = Question.of(request, LocalDate.now(clock));
    JsonLines lines =
        new JsonLines(
            words,
            request.out(),
            (json, q) -> write(json, q.id(), ready.judge(q.text(), q.objective())));
    return new Questions(request, in, words)
        .all(usual, lines, q -> say(request, ready.judge(q.text(), q.objective())));
  }

  private void write(JsonGenerator json, String id, Judgement judgement) throws IOException {
    json.writeStringField("id", id);
    json.writeStringField("verdict", judgement.verdict().name());
    json.writeBooleanField("specific", judgement.specific());
    json.writeArrayFieldStart("pitfalls");
    for (Pitfall pitfall : judgement.pitfalls()) {
      json.writeString(pitfall.name());
    }
    json.writeEndArray();
    json.writeStringField("actor", judgement.actor().name());
    json.writeNumberField("energy", judgement.energy());
    json.writeArrayFieldStart("findings");
    for (Finding finding : judgement.findings()) {
      write(json, judgement.text(), finding);
    }
    json.writeEndArray();
  }

  private void write(JsonGenerator json, String text, Finding finding) throws IOException {
    Span quote = finding.quote();
    json.writeStartObject();
    json.writeStringField("test", finding.heading().name());
    json.writeStringField("status", finding.status().name());
    json.writeStringField("quote", quote == null ? "" : quote.of(text));
    json.writeNumberField("start", quote == null ? 0 : quote.start());
    json.writeNumberField("end", quote == null ? 0 : quote.end());
    json.writeStringField("reason", words.apply(finding.reason()));
    json.writeStringField("rewrite", finding.rewrite());
    json.writeEndObject();
  }

  private void say(Request request, Judgement judgement) {
    request.out().println(judgement.text().strip());
    request.out().println(said("cli.assess.verdict." + judgement.verdict().name()));
    for (Finding finding : judgement.findings()) {
      String heading = said("cli.assess.test." + finding.heading().name());
      String word = words.apply(finding.verdictWord());
      request.out().println("  " + heading + ": " + word + ". " + words.apply(finding.reason()));
      if (finding.status() != Status.PASS && !finding.rewrite().isEmpty()) {
        request.out().println("    -> " + finding.rewrite());
      }
    }
  }

  private String said(String key) {
    return words.apply(Phrase.of(key));
  }
}
