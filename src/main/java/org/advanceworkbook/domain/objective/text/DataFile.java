package org.advanceworkbook.domain.objective.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A list of words beside the rules: lines of a heading, a colon and its entries, separated by
 * commas. A line that starts with white space goes on with the heading above; {@code #} begins a
 * comment.
 */
public final class DataFile {
  private static final String FOLDER = "/org/advanceworkbook/domain/objective/";

  private DataFile() {}

  /**
   * One heading with its entries.
   *
   * @param heading what stands before the colon
   * @param entries what follows, in order
   */
  public record Section(String heading, List<String> entries) {
    /** Guarantees: the list cannot be changed. */
    public Section {
      entries = List.copyOf(entries);
    }

    /** The words of the heading. */
    public String[] head() {
      return heading.split(" ");
    }
  }

  /** The sections of a file, in order. */
  public static List<Section> read(String name) {
    List<Section> sections = new ArrayList<>();
    String heading = "";
    List<String> entries = new ArrayList<>();
    for (String raw : lines(name)) {
      int hash = raw.indexOf('#');
      String line = hash < 0 ? raw : raw.substring(0, hash);
      int colon = line.indexOf(':');
      boolean goesOn = !line.isEmpty() && Character.isWhitespace(line.charAt(0));
      if (!goesOn && colon > 0) {
        add(sections, heading, entries);
        heading = line.substring(0, colon).strip();
        entries = new ArrayList<>();
        line = line.substring(colon + 1);
      }
      addEntries(entries, line);
    }
    add(sections, heading, entries);
    return sections;
  }

  private static void addEntries(List<String> entries, String line) {
    int from = 0;
    while (from <= line.length()) {
      int comma = line.indexOf(',', from);
      int to = comma < 0 ? line.length() : comma;
      String entry = line.substring(from, to).strip();
      if (!entry.isEmpty()) {
        entries.add(entry);
      }
      from = to + 1;
    }
  }

  private static void add(List<Section> sections, String heading, List<String> entries) {
    if (!heading.isEmpty()) {
      sections.add(new Section(heading, entries));
    }
  }

  private static List<String> lines(String name) {
    try (InputStream in = DataFile.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("missing data file " + name);
      }
      return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read data file " + name, e);
    }
  }
}
