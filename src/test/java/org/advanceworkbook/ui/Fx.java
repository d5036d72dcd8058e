package org.advanceworkbook.ui;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The thread of the window, for tests. */
public final class Fx {
  private Fx() {}

  /** What {@code work} gives on the thread of the window, which is started if need be. */
  public static <T> T get(Supplier<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    try {
      FxToolkit.registerPrimaryStage();
      javafx.application.Platform.runLater(() -> complete(work, result));
      T value = result.get(60, TimeUnit.SECONDS);
      WaitForAsyncUtils.waitForFxEvents(1);
      return value;
    } catch (Exception e) {
      throw new AssertionError(e.getCause() == null ? e : e.getCause());
    }
  }

  /** Runs on the thread of the window. */
  public static void run(Runnable work) {
    get(
        () -> {
          work.run();
          return null;
        });
  }

  private static <T> void complete(Supplier<T> work, CompletableFuture<T> result) {
    try {
      result.complete(work.get());
    } catch (Throwable e) {
      result.completeExceptionally(e);
    }
  }
}
