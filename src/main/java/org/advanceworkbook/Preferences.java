package org.advanceworkbook;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.advanceworkbook.workbook.Settings;
import org.advanceworkbook.workbook.SettingsKeeper;

/** The settings as they are now; every change is kept on the disk a little later. Any thread. */
final class Preferences {
  private final SettingsKeeper keeper;
  private final Executor saving;
  private final Consumer<RuntimeException> failed;
  private final AtomicReference<Settings> now;

  Preferences(SettingsKeeper keeper, Executor saving, Consumer<RuntimeException> failed) {
    this.keeper = keeper;
    this.saving = saving;
    this.failed = failed;
    this.now = new AtomicReference<>(keeper.load());
  }

  Settings now() {
    return now.get();
  }

  void change(UnaryOperator<Settings> change) {
    Settings before = now.get();
    Settings after = now.updateAndGet(change);
    if (!after.equals(before)) {
      saving.execute(() -> keep(after));
    }
  }

  private void keep(Settings settings) {
    try {
      keeper.keep(settings);
    } catch (RuntimeException e) {
      failed.accept(e);
    }
  }
}
