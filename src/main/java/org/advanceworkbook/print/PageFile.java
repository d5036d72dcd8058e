package org.advanceworkbook.print;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.WholeFiles;
import org.advanceworkbook.workbook.WorkbookFailure;

/**
 * Writes a file whole or not at all: first beside its place under another name, then moved there in
 * one step. What stood there before stays until the new file is complete.
 */
public final class PageFile implements WholeFiles {
  void write(byte[] bytes, String place) {
    write(out -> out.write(bytes), place);
  }

  @Override
  public void write(Content content, String place) {
    try {
      Path target = Path.of(place).toAbsolutePath();
      Path part = Files.createTempFile(target.getParent(), ".advance-", ".part");
      try {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
          content.to(out);
        }
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
    String said = String.valueOf(e.getMessage());
    if (e instanceof NoSuchFileException || e instanceof NotDirectoryException) {
      return Problem.FOLDER_GONE;
    }
    if (said.contains("No space left") || said.contains("not enough space")) {
      return Problem.NO_SPACE_FOR_FILE;
    }
    if (said.contains("used by another process")) {
      return Problem.FILE_OPEN;
    }
    return e instanceof AccessDeniedException ? Problem.NOT_WRITABLE : Problem.UNEXPECTED;
  }
}
