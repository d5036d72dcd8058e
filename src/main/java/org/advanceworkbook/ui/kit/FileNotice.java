package org.advanceworkbook.ui.kit;

import java.util.function.BooleanSupplier;

/** Tells that a file was written, with the ways to see it. */
public final class FileNotice {
  private final Kit kit;

  /** Notices of this kit. */
  public FileNotice(Kit kit) {
    this.kit = kit;
  }

  /** Tells {@code text} of the file at {@code place}. */
  public void tell(String text, String place) {
    kit.notices()
        .tell(
            text,
            new Notices.Act(
                kit.words().get("kit.open"), () -> start(() -> kit.programs().open(place), place)),
            new Notices.Act(
                kit.words().get("kit.show-in-folder"),
                () -> start(() -> kit.programs().showInFolder(place), place)));
  }

  /**
   * Opens a link or a file; says so when no program takes it.
   *
   * @param opened runs once a program took it
   */
  public void open(String fileOrLink, String sorry, Runnable opened) {
    kit.background()
        .run(() -> kit.programs().open(fileOrLink))
        .then(
            done -> {
              if (done) {
                opened.run();
              } else {
                kit.notices().warn(sorry);
              }
            });
  }

  private void start(BooleanSupplier program, String place) {
    kit.background()
        .run(program::getAsBoolean)
        .then(
            done -> {
              if (!done) {
                kit.notices().warn(kit.words().get("kit.no-program", place));
              }
            });
  }
}
