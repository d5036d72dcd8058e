package org.advanceworkbook.ui.kit;

import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Asks where a file should lie, makes it away from the window, and offers to open it. FX thread.
 */
public final class FileToWrite {
  private final Kit kit;
  private final BiConsumer<byte[], String> writer;

  /**
   * @param writer writes bytes to a place, whole or not at all
   */
  public FileToWrite(Kit kit, BiConsumer<byte[], String> writer) {
    this.kit = kit;
    this.writer = writer;
  }

  /**
   * Writes a file.
   *
   * @param title of the question where
   * @param name proposed
   * @param kind of file, with its ending
   * @param bytes made away from the window
   * @param written key of the sentence that says where it lies
   */
  public void save(
      String title, String name, Dialogs.FileKind kind, Supplier<byte[]> bytes, String written) {
    save(title, name, kind, bytes, written, () -> {});
  }

  /**
   * The same.
   *
   * @param then runs once it lies there
   */
  public void save(
      String title,
      String name,
      Dialogs.FileKind kind,
      Supplier<byte[]> bytes,
      String written,
      Runnable then) {
    kit.dialogs()
        .fileToSave(title, name, kind)
        .ifPresent(place -> write(place, bytes, written, then));
  }

  private void write(String place, Supplier<byte[]> bytes, String written, Runnable then) {
    kit.background()
        .run(
            () -> {
              writer.accept(bytes.get(), place);
              return place;
            })
        .then(
            done -> {
              new FileNotice(kit).tell(kit.words().get(written, done), done);
              then.run();
            });
  }
}
