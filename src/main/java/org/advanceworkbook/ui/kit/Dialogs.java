package org.advanceworkbook.ui.kit;

import java.util.Optional;
import javafx.scene.Node;

/** What the window asks and tells in front of everything. A screen's tests answer by hand. */
public interface Dialogs {
  /** Kinds of file, with their ending. */
  enum FileKind {
    WORKBOOK("advancebook"),
    PDF("pdf"),
    CSV("csv"),
    JSON("json"),
    CALENDAR("ics"),
    MAIL("eml"),
    EXCHANGE("advance");

    private final String ending;

    FileKind(String ending) {
      this.ending = ending;
    }

    /** The ending without its dot. */
    public String ending() {
      return ending;
    }
  }

  /**
   * Asks a question that is answered with a verb.
   *
   * @param title the question
   * @param text what follows from it; may be empty
   * @param yes the verb that does it
   * @param no the verb that leaves all as it is
   * @return true for {@code yes}
   */
  boolean ask(String title, String text, String yes, String no);

  /**
   * Asks about something that cannot be taken back: Enter and Escape both leave all as it is.
   *
   * @return true for {@code yes}
   */
  boolean askToRisk(String title, String text, String yes, String no);

  /** Tells what ends or changes the session. */
  void tell(String title, String text);

  /** Shows something to read, with a button to close it. */
  void show(String title, Node content);

  /** The path of a file to open, if one was chosen. */
  Optional<String> fileToOpen(String title, FileKind kind);

  /** The path of a folder, if one was chosen. */
  default Optional<String> folder(String title) {
    return Optional.empty();
  }

  /** The path of a file to write, if one was chosen; {@code name} is proposed. */
  Optional<String> fileToSave(String title, String name, FileKind kind);
}
