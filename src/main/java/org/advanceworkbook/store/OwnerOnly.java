package org.advanceworkbook.store;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Files and folders that only their owner may read: a workbook is full of what customers said.
 * Where the system knows no such rights (Windows), the user's own folder is private already.
 */
final class OwnerOnly {
  private OwnerOnly() {}

  /** Makes an empty file; fails where there is one. */
  static Path file(Path file) throws IOException {
    return Files.createFile(file, rights("rw-------"));
  }

  /** Makes the folder and those above it; leaves existing ones as they are. */
  static Path folder(Path folder) throws IOException {
    return Files.createDirectories(folder, rights("rwx------"));
  }

  private static FileAttribute<?>[] rights(String text) {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text))
        }
        : new FileAttribute<?>[0];
  }
}
