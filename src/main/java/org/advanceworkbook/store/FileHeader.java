package org.advanceworkbook.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The first bytes of a file, read before the database may touch it. Only for files that this
 * process has not open as a database: closing a file drops the locks SQLite holds on it.
 */
record FileHeader(byte[] bytes, long fileSize) {
  /** Marks a file as a workbook: "AdWb" in the field that SQLite keeps for this. */
  static final int APPLICATION_ID = 0x41645762;

  private static final String MAGIC = "SQLite format 3\0";
  private static final int LENGTH = 100;

  static FileHeader of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new FileHeader(in.readNBytes(LENGTH), Files.size(file));
    }
  }

  boolean isDatabase() {
    return new String(bytes, StandardCharsets.ISO_8859_1).startsWith(MAGIC);
  }

  /** False for a file that ends before its own first page does. */
  boolean hasFirstPage() {
    return bytes.length == LENGTH && fileSize >= pageSize();
  }

  /**
   * False for a file that lost its end, or part of its last page, which SQLite would fill with
   * zeros. Says nothing while there is a log beside the file, for then the end may stand in that.
   */
  boolean hasLastPage() {
    long pages = ByteBuffer.wrap(bytes).getInt(28) & 0xffffffffL;
    return fileSize % pageSize() == 0 && fileSize >= pages * pageSize();
  }

  boolean isWorkbook() {
    return bytes.length == LENGTH && ByteBuffer.wrap(bytes).getInt(68) == APPLICATION_ID;
  }

  private int pageSize() {
    int size = ByteBuffer.wrap(bytes).getShort(16) & 0xffff;
    return size == 1 ? 65536 : size;
  }
}
