package org.advanceworkbook;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.advanceworkbook.print.PlanPages;
import org.advanceworkbook.workbook.PlanPrinter;

/**
 * The pages of a command: begun beside the reading of the workbook, because both take long the
 * first time, and a machine of two cores does them together. A command that needs none pays
 * nothing.
 */
final class LatePages implements Supplier<PlanPrinter> {
  private final Supplier<PlanPages> make;
  private final AtomicReference<CompletableFuture<PlanPages>> begun = new AtomicReference<>();

  LatePages(Supplier<PlanPages> make) {
    this.make = make;
  }

  /** Begins; what fails here is tried again when it is needed, and told then. */
  void begin() {
    begun.set(
        CompletableFuture.supplyAsync(
                () -> {
                  PlanPages pages = make.get();
                  pages.prepare();
                  return pages;
                })
            .exceptionally(failure -> make.get()));
  }

  @Override
  public PlanPrinter get() {
    CompletableFuture<PlanPages> made = begun.get();
    return made == null ? make.get() : made.join();
  }
}
