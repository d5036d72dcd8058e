package org.advanceworkbook.exchange;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.ClientSheet;
import org.advanceworkbook.domain.call.NextStep;
import org.advanceworkbook.workbook.AgendaPost;

/** The agenda as mail and as calendar file, in the words of the product. */
public final class ClientPost implements AgendaPost {
  private final Function<Phrase, String> say;
  private final PlainAgenda words;
  private final Clock clock;

  /**
   * @param say says a phrase
   * @param clock with the zone of this computer
   */
  public ClientPost(Function<Phrase, String> say, Clock clock) {
    this.say = say;
    this.words = new PlainAgenda(say);
    this.clock = clock;
  }

  @Override
  public byte[] invitation(CallPlan plan) {
    return new CalendarFile(words, clock).of(plan);
  }

  @Override
  public byte[] nextSteps(CallPlan plan, List<NextStep> steps) {
    return new CalendarFile(words, clock).of(plan, steps);
  }

  @Override
  public byte[] letter(CallPlan plan, List<String> to, byte[] sheet) {
    ClientSheet client = ClientSheet.of(plan);
    String name = say.apply(Phrase.of("post.attached"));
    return Letter.of(to, words.subject(client), words.letter(client), name, sheet);
  }

  @Override
  public String link(CallPlan plan, List<String> to) {
    ClientSheet client = ClientSheet.of(plan);
    String more = say.apply(Phrase.of("post.more"));
    return MailLink.of(to, words.subject(client), words.letter(client), more);
  }
}
