package org.advanceworkbook.store;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What this user may do with a file or folder. Asked here only, so that tests can deny it to root.
 */
interface Rights {
  boolean mayRead(Path path);

  boolean mayWrite(Path path);

  /** What the system says. */
  static Rights ofSystem() {
    return new Rights() {
      @Override
      public boolean mayRead(Path path) {
        return Files.isReadable(path);
      }

      @Override
      public boolean mayWrite(Path path) {
        return Files.isWritable(path);
      }
    };
  }
}
