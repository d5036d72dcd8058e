package org.advanceworkbook.print;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.WorkbookFailure;

/**
 * Writes a file whole or not at all: first beside its place under another name, then moved there in
 * one step. What stood there before stays until the new file is complete.
 */
final class PageFile {
  void write(byte[] bytes, String place) {
    try {
      Path target = Path.of(place).toAbsolutePath();
      Path part = Files.createTempFile(target.getParent(), ".advance-", ".part");
      try {
        Files.write(part, bytes);
        move(part, target);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException | InvalidPathException e) {
      throw new WorkbookFailure(problem(e), place, e);
    }
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Problem problem(Exception e) {
    if (e instanceof NoSuchFileException || e instanceof NotDirectoryException) {
      return Problem.NOT_THERE;
    }
    boolean full = String.valueOf(e.getMessage()).contains("No space left");
    if (full) {
      return Problem.DISK_FULL;
    }
    return e instanceof AccessDeniedException ? Problem.NOT_WRITABLE : Problem.UNEXPECTED;
  }
}
