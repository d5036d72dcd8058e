package org.advanceworkbook.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.advanceworkbook.domain.Phrase;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/**
 * Describes a command. The help of the command is the phrase {@code cli.NAME}, that of an option
 * {@code cli.NAME.OPTION}.
 */
final class VerbSpec {
  static final int WIDTH = 100;

  private final Function<Phrase, String> words;
  private final String name;
  private final CommandSpec spec;

  VerbSpec(Function<Phrase, String> words, String name) {
    this.words = words;
    this.name = name;
    this.spec = CommandSpec.create().name(name.substring(name.lastIndexOf(' ') + 1));
    spec.usageMessage().width(WIDTH).description(said(""));
    spec.addOption(
        OptionSpec.builder("--help")
            .usageHelp(true)
            .description(escaped(words.apply(Phrase.of("cli.help"))))
            .build());
  }

  VerbSpec text(String option, String label) {
    spec.addOption(option(option, label).type(String.class).build());
    return this;
  }

  VerbSpec number(String option, String label) {
    spec.addOption(option(option, label).type(Integer.class).build());
    return this;
  }

  VerbSpec day(String option) {
    spec.addOption(option(option, "DATE").type(LocalDate.class).converters(dayConverter()).build());
    return this;
  }

  VerbSpec flag(String option) {
    spec.addOption(OptionSpec.builder(option).description(said("." + bare(option))).build());
    return this;
  }

  /** An option that takes one value of an enum; written in lower case, hyphens for underscores. */
  <E extends Enum<E>> VerbSpec choice(String option, Class<E> values) {
    spec.addOption(
        option(option, labels(values)).type(values).converters(enumConverter(values)).build());
    return this;
  }

  /** The same for several values, separated by commas or given by repeating the option. */
  <E extends Enum<E>> VerbSpec choices(String option, Class<E> values) {
    spec.addOption(
        option(option, labels(values))
            .type(List.class)
            .auxiliaryTypes(values)
            .converters(enumConverter(values))
            .splitRegex(",")
            .build());
    return this;
  }

  /** A required argument. */
  VerbSpec argument(int index, String label) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .index(String.valueOf(index))
            .arity("1")
            .type(String.class)
            .paramLabel(label)
            .required(true)
            .description(said("." + label.toLowerCase(Locale.ROOT)))
            .build());
    return this;
  }

  /** Any number of texts. */
  VerbSpec texts(String label) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0..*")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel(label)
            .description(said("." + label.toLowerCase(Locale.ROOT)))
            .build());
    return this;
  }

  VerbSpec required(String option, String label) {
    spec.addOption(option(option, label).type(String.class).required(true).build());
    return this;
  }

  CommandSpec done() {
    return spec;
  }

  private OptionSpec.Builder option(String option, String label) {
    return OptionSpec.builder(option).paramLabel(label).description(said("." + bare(option)));
  }

  private String said(String suffix) {
    return escaped(words.apply(Phrase.of("cli." + name.replace(' ', '.') + suffix)));
  }

  /** picocli reads descriptions as formats. */
  static String escaped(String text) {
    return text.replace("%", "%%");
  }

  private static String bare(String option) {
    return option.substring(2);
  }

  private static <E extends Enum<E>> String labels(Class<E> values) {
    return Stream.of(values.getEnumConstants())
        .map(VerbSpec::label)
        .collect(Collectors.joining("|"));
  }

  static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private <E extends Enum<E>> ITypeConverter<E> enumConverter(Class<E> values) {
    return text ->
        Stream.of(values.getEnumConstants())
            .filter(e -> label(e).equals(text.strip().toLowerCase(Locale.ROOT).replace('_', '-')))
            .findFirst()
            .orElseThrow(() -> wrong("cli.not-one-of", text, labels(values).replace("|", ", ")));
  }

  private ITypeConverter<LocalDate> dayConverter() {
    return text -> {
      try {
        return LocalDate.parse(text);
      } catch (java.time.format.DateTimeParseException e) {
        throw wrong("cli.not-a-date", text);
      }
    };
  }

  private TypeConversionException wrong(String key, Object... args) {
    return new TypeConversionException(words.apply(Phrase.of(key, args)));
  }
}
