package org.advanceworkbook.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps a second program from opening the same workbook for writing. The lock lies on a file beside
 * it, which stays behind: taking it away would let two programs lock two different files. The
 * system lets go of it when the process ends, however it ends.
 */
final class PlaceLock implements AutoCloseable {
  private final FileChannel channel;

  private PlaceLock(FileChannel channel) {
    this.channel = channel;
  }

  /** The lock, or nothing when somebody else has it. */
  static Optional<PlaceLock> take(Path workbook) throws IOException {
    Path beside = workbook.resolveSibling(workbook.getFileName() + ".lock");
    if (!Files.exists(beside)) {
      OwnerOnly.file(beside);
    }
    FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return Optional.of(new PlaceLock(channel));
      }
    } catch (OverlappingFileLockException e) {
      channel.close();
      return Optional.empty();
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
