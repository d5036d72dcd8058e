package org.advanceworkbook.store;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Where the database's native part is unpacked: the data folder, since a system's temporary folder
 * may forbid running what lies in it. Left alone where the start script says where it lies
 * unpacked.
 */
final class NativeLibrary {
  private static final String UNPACKED = "org.sqlite.lib.path";
  private static final String UNPACK_TO = "org.sqlite.tmpdir";

  private final Path dataFolder;

  NativeLibrary(Path dataFolder) {
    this.dataFolder = dataFolder;
  }

  /** To be called before the first connection; later calls change nothing. */
  void prepare() {
    if (System.getProperty(UNPACKED) == null && System.getProperty(UNPACK_TO) == null) {
      try {
        System.setProperty(UNPACK_TO, OwnerOnly.folder(dataFolder).toString());
      } catch (IOException e) {
        // The data folder cannot be made; the temporary folder is still worth trying.
        return;
      }
    }
  }
}
