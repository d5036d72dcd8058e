package org.advanceworkbook.exchange;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.Texts;
import org.advanceworkbook.domain.call.AgendaItem;
import org.advanceworkbook.domain.call.ClientSheet;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.NextStep;

/** The agenda in plain lines, for a mail and for the description of an appointment. */
final class PlainAgenda {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Function<Phrase, String> say;

  PlainAgenda(Function<Phrase, String> say) {
    this.say = say;
  }

  String subject(ClientSheet client) {
    return client.date() == null ? text("post.subject") : text("post.subject-on", client.date());
  }

  String summary(String account) {
    return Texts.given(account)
        ? text("post.summary", account.strip())
        : text("post.summary.nobody");
  }

  String summary(NextStep step) {
    return step.kind() == NextStep.Kind.CALL
        ? summary(step.account())
        : promise(step.who(), step.what());
  }

  /** The agenda, and the zone its times are meant in: a calendar shows the reader's own. */
  List<String> description(ClientSheet client) {
    List<String> lines = agenda(client);
    if (client.start() != null && Texts.given(client.zone())) {
      lines.add("");
      lines.add(text("post.zone", client.zone().strip()));
    }
    return lines;
  }

  /** When it was agreed, and for a call what both sides do until then. */
  List<String> description(NextStep step) {
    List<String> lines = new ArrayList<>();
    lines.add(step.saidOn() == null ? text("post.agreed") : text("post.agreed-on", step.saidOn()));
    if (step.kind() == NextStep.Kind.PROMISE && Texts.given(step.account())) {
      lines.add(step.account().strip());
    }
    for (Commitment promise : step.agreed()) {
      String said = promise(promise.who(), promise.what());
      lines.add(promise.due() == null ? said : text("post.until", said, promise.due()));
    }
    return lines;
  }

  private String promise(String who, String what) {
    return Texts.given(who) ? text("post.promise", who.strip(), what.strip()) : what.strip();
  }

  /** A mail's text: greeting, when and where, then the agenda. */
  List<String> letter(ClientSheet client) {
    List<String> lines = new ArrayList<>();
    lines.add(text("post.hello"));
    lines.add("");
    lines.add(when(client));
    lines.addAll(agenda(client));
    lines.add("");
    lines.add(text("post.agree"));
    return lines;
  }

  /** Why we meet, the items with their times, and what to have ready. */
  List<String> agenda(ClientSheet client) {
    List<String> lines = new ArrayList<>();
    part(lines, "post.purpose", client.purpose());
    part(lines, "post.value", client.value());
    if (!client.agenda().isEmpty()) {
      lines.add("");
      lines.add(text("post.agenda"));
      client.agenda().forEach(timed -> lines.add(line(timed.item(), timed.start())));
    }
    part(lines, "post.prepares", client.prepares());
    return lines;
  }

  private void part(List<String> lines, String key, String written) {
    if (Texts.given(written)) {
      lines.add("");
      lines.add(text(key, written.strip()));
    }
  }

  private String line(AgendaItem item, LocalTime at) {
    String start = at == null ? "-" : at.format(CLOCK);
    String length = item.minutes() > 0 ? ", " + text("post.minutes", item.minutes()) : "";
    String owner = Texts.given(item.owner()) ? " (" + item.owner().strip() + ")" : "";
    return start + " " + item.text().strip() + owner + length;
  }

  private String when(ClientSheet client) {
    if (client.date() == null) {
      return text("post.no-day");
    }
    String place = Texts.given(client.place()) ? ", " + client.place().strip() : "";
    return client.start() == null
        ? text("post.day", client.date()) + place
        : text("post.when", client.date(), client.start()) + zone(client) + place;
  }

  private static String zone(ClientSheet client) {
    return Texts.given(client.zone()) ? " (" + client.zone().strip() + ")" : "";
  }

  private String text(String key, Object... args) {
    return say.apply(Phrase.of(key, args));
  }
}
