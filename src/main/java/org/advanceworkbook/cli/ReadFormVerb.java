package org.advanceworkbook.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.words.DateStyle;
import org.advanceworkbook.words.TypedDate;
import org.advanceworkbook.workbook.Settings;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.form.DebriefForms;
import org.advanceworkbook.workbook.form.FilledForm;
import org.advanceworkbook.workbook.form.FormReading;
import org.advanceworkbook.workbook.form.FormTaking;
import picocli.CommandLine.Model.CommandSpec;

/** {@code read-form}: shows what a filled debrief form says, and takes it over after a yes. */
public final class ReadFormVerb implements Verb {
  private final Reader reader;
  private final Supplier<DebriefForms> forms;
  private final Supplier<Settings> settings;
  private final Clock clock;
  private final Function<Phrase, String> words;

  /**
   * A command over the workbooks that {@code reader} opens.
   *
   * @param forms made only when a form is read
   * @param settings say how a day in numbers is written
   */
  public ReadFormVerb(
      Reader reader,
      Supplier<DebriefForms> forms,
      Supplier<Settings> settings,
      Clock clock,
      Function<Phrase, String> words) {
    this.reader = reader;
    this.forms = forms;
    this.settings = settings;
    this.clock = clock;
    this.words = words;
  }

  @Override
  public String name() {
    return "read-form";
  }

  @Override
  public CommandSpec spec() {
    return new VerbSpec(words, name()).argument(0, "FILE").flag("--yes").done();
  }

  @Override
  public int run(Request request) {
    String file = request.argument(0);
    boolean yes = request.has("--yes");
    FilledForm form = forms.get().read(file);
    try (WorkbookStore store = yes ? reader.change(request) : reader.open(request)) {
      FormTaking taking = new FormTaking(store, dates()::read);
      CallRecord call = taking.call(form, file);
      FormReading reading = taking.compare(call, form);
      show(request, call, reading);
      if (!reading.unclear().isEmpty()) {
        String why = reading.unclear().stream().map(words).collect(Collectors.joining(" "));
        throw new Refusal(Phrase.of("cli.read-form.unclear", why));
      }
      if (reading.found().isEmpty()) {
        request.out().println(say("cli.read-form.same"));
      } else if (yes) {
        taking.take(call, reading, clock);
        request.out().println(say("cli.read-form.taken", reading.found().size()));
      } else {
        request.err().println(say("cli.read-form.not-yet"));
      }
      return ExitCode.DONE;
    }
  }

  private TypedDate dates() {
    DateStyle style = DateStyle.valueOf(settings.get().dates().name());
    return new TypedDate(LocalDate.now(clock), style);
  }

  private void show(Request request, CallRecord call, FormReading reading) {
    request.out().println(say("cli.read-form.call", call.plan().frame().accountName()));
    reading
        .found()
        .forEach(
            line -> {
              request.out().println(words.apply(line.what()));
              request.out().println(say("cli.read-form.stored", words.apply(line.stored())));
              request.out().println(say("cli.read-form.found", words.apply(line.found())));
            });
  }

  private String say(String key, Object... args) {
    return words.apply(Phrase.of(key, args));
  }
}
