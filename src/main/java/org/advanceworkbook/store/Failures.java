package org.advanceworkbook.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.advanceworkbook.workbook.document.UnreadableDocument;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What an error of the database or the file system means for the user of one file. */
final class Failures {
  private static final long NEXT_TO_NOTHING = 256 * 1024;

  private final Path file;

  Failures(Path file) {
    this.file = file;
  }

  WorkbookFailure of(Problem problem) {
    return new WorkbookFailure(problem, subject(), null);
  }

  WorkbookFailure of(Problem problem, Throwable cause) {
    return new WorkbookFailure(problem, subject(), cause);
  }

  WorkbookFailure of(SQLException e) {
    return of(problem(e), e);
  }

  WorkbookFailure of(IOException e) {
    return of(problem(e), e);
  }

  WorkbookFailure of(UnreadableDocument e) {
    boolean newer = e.reason() == UnreadableDocument.Reason.NEWER_VERSION;
    return of(newer ? Problem.NEWER_VERSION : Problem.DAMAGED, e);
  }

  private Problem problem(SQLException e) {
    SQLiteErrorCode code =
        e instanceof SQLiteException known
            ? known.getResultCode()
            : SQLiteErrorCode.getErrorCode(e.getErrorCode());
    return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
      case SQLITE_FULL -> Problem.DISK_FULL;
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> notWritable();
      case SQLITE_CORRUPT -> Problem.DAMAGED;
      case SQLITE_NOTADB -> Problem.NOT_A_WORKBOOK;
      case SQLITE_BUSY, SQLITE_LOCKED -> Problem.IN_USE;
      case SQLITE_IOERR -> afterInputOutputError();
      case SQLITE_CONSTRAINT -> constraint(code);
      default -> Problem.UNEXPECTED;
    };
  }

  private static Problem constraint(SQLiteErrorCode code) {
    return switch (code) {
      case SQLITE_CONSTRAINT_TRIGGER -> Problem.FROZEN;
      case SQLITE_CONSTRAINT_FOREIGNKEY -> Problem.NO_SUCH_ENTRY;
      default -> Problem.UNEXPECTED;
    };
  }

  private Problem notWritable() {
    return Files.exists(file) ? Problem.NOT_WRITABLE : Problem.NOT_THERE;
  }

  private Problem afterInputOutputError() {
    if (!Files.exists(file)) {
      return Problem.NOT_THERE;
    }
    return isFull() ? Problem.DISK_FULL : Problem.UNEXPECTED;
  }

  private Problem problem(IOException e) {
    if (e instanceof NoSuchFileException) {
      return Problem.NOT_THERE;
    }
    if (e instanceof FileAlreadyExistsException) {
      return Problem.ALREADY_THERE;
    }
    if (e instanceof AccessDeniedException || isReadOnlyPlace(e)) {
      return Problem.NOT_WRITABLE;
    }
    return isFull() ? Problem.DISK_FULL : Problem.UNEXPECTED;
  }

  // Java has no exception of its own for a read-only file system; the system's word is all there
  // is.
  private static boolean isReadOnlyPlace(IOException e) {
    return String.valueOf(e.getMessage()).contains("Read-only");
  }

  private boolean isFull() {
    try {
      Path folder = file.toAbsolutePath().getParent();
      return folder != null && Files.getFileStore(folder).getUsableSpace() < NEXT_TO_NOTHING;
    } catch (IOException e) {
      return false;
    }
  }

  private String subject() {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }
}
