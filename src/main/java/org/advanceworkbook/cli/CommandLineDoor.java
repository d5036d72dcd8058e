package org.advanceworkbook.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.workbook.WorkbookFailure;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Reads the arguments, runs the command they name, and answers with an exit code. Data goes to
 * {@code out}; help that was not asked for, and every sentence about a fault, to {@code err}.
 */
public final class CommandLineDoor {
  private static final String WORKBOOK = "--workbook";

  private final List<Verb> verbs;
  private final Function<Phrase, String> words;
  private final PrintStream out;
  private final PrintStream err;

  /**
   * @param verbs the commands, in the order of the help
   * @param words says a phrase
   */
  public CommandLineDoor(
      List<Verb> verbs, Function<Phrase, String> words, PrintStream out, PrintStream err) {
    this.verbs = List.copyOf(verbs);
    this.words = words;
    this.out = out;
    this.err = err;
  }

  /** Runs what the arguments say. Never throws. */
  public int run(String... args) {
    try {
      return answer(commandLine().parseArgs(args));
    } catch (ParameterException e) {
      err.println(e.getMessage());
      err.println(say("cli.see-help", e.getCommandLine().getCommandSpec().qualifiedName()));
      return ExitCode.WRONG_USAGE;
    } catch (Refusal e) {
      return refused(e.sentence());
    } catch (WorkbookFailure e) {
      return refused(e.sentence());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return refused(Phrase.of("cli.unexpected", e.getClass().getName()));
    } finally {
      out.flush();
      err.flush();
    }
  }

  private int answer(ParseResult parsed) {
    ParseResult last = innermost(parsed);
    CommandLine line = last.commandSpec().commandLine();
    if (last.isUsageHelpRequested()) {
      line.usage(out, Ansi.OFF);
      return ExitCode.DONE;
    }
    if (last.isVersionHelpRequested()) {
      line.printVersionHelp(out, Ansi.OFF);
      return ExitCode.DONE;
    }
    if (!line.getSubcommands().isEmpty()) {
      err.println(say("cli.which-command"));
      line.usage(err, Ansi.OFF);
      return ExitCode.WRONG_USAGE;
    }
    return verbNamed(parsed.subcommand().commandSpec().name())
        .run(new Request(workbook(parsed), last, out, err));
  }

  private Verb verbNamed(String name) {
    return verbs.stream().filter(v -> v.name().equals(name)).findFirst().orElseThrow();
  }

  private int refused(Phrase sentence) {
    err.println(words.apply(sentence));
    return ExitCode.REFUSED;
  }

  private CommandLine commandLine() {
    CommandSpec root = CommandSpec.create().name("advance");
    root.usageMessage().width(VerbSpec.WIDTH).description(VerbSpec.escaped(say("cli.about")));
    root.version(say("cli.version", version()));
    root.addOption(
        OptionSpec.builder(WORKBOOK)
            .paramLabel("FILE")
            .type(String.class)
            .scopeType(CommandLine.ScopeType.INHERIT)
            .description(VerbSpec.escaped(say("cli.workbook")))
            .build());
    root.addOption(
        OptionSpec.builder("--help").usageHelp(true).description(say("cli.help")).build());
    root.addOption(
        OptionSpec.builder("--version")
            .versionHelp(true)
            .description(say("cli.version-option"))
            .build());
    CommandLine line = new CommandLine(root);
    verbs.forEach(verb -> line.addSubcommand(verb.name(), verb.spec()));
    return line;
  }

  private static ParseResult innermost(ParseResult parsed) {
    ParseResult at = parsed;
    while (at.hasSubcommand()) {
      at = at.subcommand();
    }
    return at;
  }

  private static String workbook(ParseResult parsed) {
    String file = "";
    for (ParseResult at = parsed; at != null; at = at.subcommand()) {
      file = at.matchedOptionValue(WORKBOOK, file);
    }
    return file;
  }

  private static String version() {
    String version = CommandLineDoor.class.getPackage().getImplementationVersion();
    return version == null ? "0" : version;
  }

  private String say(String key, Object... args) {
    return words.apply(Phrase.of(key, args));
  }
}
