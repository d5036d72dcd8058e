package org.advanceworkbook.workbook.share;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.advanceworkbook.domain.Texts;
import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.workbook.CallState;
import org.advanceworkbook.workbook.document.Documents;
import org.advanceworkbook.workbook.document.TravellingDocuments;
import org.advanceworkbook.workbook.document.UnreadableDocument;
import org.advanceworkbook.workbook.merge.Cell;
import org.advanceworkbook.workbook.merge.Kinds;
import org.advanceworkbook.workbook.merge.Version;

/** What entries are called on screen. */
final class EntryNames {
  private final Documents documents;

  EntryNames(Documents documents) {
    this.documents = documents;
  }

  /** Account and day of a call; empty where it cannot be told. */
  String of(CallState call) {
    if (call == null) {
      return "";
    }
    CallPlan plan = documents.plans().read(call.plan());
    CallFrame frame = plan.frame();
    String day = frame.date() == null ? "" : frame.date().toString();
    return (frame.accountName() + " " + day).strip();
  }

  /** What an entry that is no call says of itself; of one taken out, what it said before. */
  String of(Cell now, Cell before) {
    Version version = now.standing();
    if (version == null || version.isGone()) {
      version = before == null ? null : before.standing();
    }
    if (version == null || version.isGone()) {
      return "";
    }
    try {
      return named(now.key().kind(), version.content());
    } catch (UnreadableDocument e) {
      return "";
    }
  }

  private String named(String kind, String content) {
    TravellingDocuments of = documents.travelling();
    return switch (kind) {
      case Kinds.ACCOUNT -> of.accounts().read(content).name();
      case Kinds.CONTACT -> of.contacts().read(content).name();
      case Kinds.OPPORTUNITY -> of.opportunities().read(content).name();
      case Kinds.MOVE -> of.moves().read(content).move().evidence();
      case Kinds.PROMISE -> promise(of.promises().read(content).promise());
      case Kinds.COMMENT -> of.comments().read(content).text();
      case Kinds.WISH -> of.wishes().read(content).note();
      default -> "";
    };
  }

  private static String promise(Commitment it) {
    return Texts.given(it.who()) ? it.who() + " " + it.what() : it.what();
  }

  /** Cells of one kind by the entry they belong to. */
  static Map<String, Map<String, Cell>> byEntry(Collection<Cell> cells, String kind) {
    Map<String, Map<String, Cell>> result = new TreeMap<>();
    for (Cell cell : cells) {
      if (cell.key().kind().equals(kind)) {
        result.computeIfAbsent(cell.key().id(), id -> new TreeMap<>()).put(cell.key().part(), cell);
      }
    }
    return result;
  }
}
