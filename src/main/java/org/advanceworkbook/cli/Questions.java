package org.advanceworkbook.cli;

import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.advanceworkbook.domain.Phrase;

/** The texts that a command is asked about: its arguments, or lines of JSON on stdin. */
final class Questions {
  private final Request request;
  private final Supplier<InputStream> in;
  private final Function<Phrase, String> words;

  Questions(Request request, Supplier<InputStream> in, Function<Phrase, String> words) {
    this.request = request;
    this.in = in;
    this.words = words;
  }

  /**
   * Answers them all, for programs with {@code --json}, else for the eye.
   *
   * @return exit code
   */
  int all(Question usual, JsonLines lines, Consumer<Question> say) {
    List<String> texts = request.texts();
    if (texts.isEmpty() && !request.has("--json")) {
      request.err().println(words.apply(Phrase.of("cli.lines.no-question")));
      return ExitCode.WRONG_USAGE;
    }
    if (texts.isEmpty()) {
      return ended(lines.all(in.get(), usual));
    }
    for (int i = 0; i < texts.size(); i++) {
      Question question = usual.asking(String.valueOf(i + 1), texts.get(i));
      if (request.has("--json")) {
        lines.answer(question);
      } else {
        say.accept(question);
      }
    }
    return ExitCode.DONE;
  }

  private int ended(int wrong) {
    if (wrong > 0) {
      request.err().println(words.apply(Phrase.of("cli.lines.wrong", wrong)));
    }
    return wrong > 0 ? ExitCode.REFUSED : ExitCode.DONE;
  }
}
