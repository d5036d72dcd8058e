package org.advanceworkbook.exchange;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.ClientSheet;
import org.advanceworkbook.workbook.AgendaPost;

/** The agenda as mail and as calendar file, in the words of the product. */
public final class ClientPost implements AgendaPost {
  private final Function<Phrase, String> say;
  private final PlainAgenda words;
  private final ZoneId here;

  /**
   * @param say says a phrase
   * @param here the zone of this computer
   */
  public ClientPost(Function<Phrase, String> say, ZoneId here) {
    this.say = say;
    this.words = new PlainAgenda(say);
    this.here = here;
  }

  @Override
  public byte[] invitation(CallPlan plan) {
    return new CalendarFile(words, here).of(plan);
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
