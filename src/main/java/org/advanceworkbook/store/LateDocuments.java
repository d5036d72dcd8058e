package org.advanceworkbook.store;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.workbook.document.Documents;

/**
 * The codecs, built when they are first needed or behind the user's back before that: building them
 * takes a third of a second, and lists can be shown without them. Any thread may ask.
 */
final class LateDocuments implements Supplier<Documents> {
  private final FutureTask<Documents> building = new FutureTask<>(LateDocuments::build);

  /** Builds them on a thread of their own, for who will need them soon. */
  void prepareBehind() {
    Thread thread = new Thread(building, "workbook-documents");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.start();
  }

  @Override
  public Documents get() {
    building.run(); // does nothing where it was done or is being done
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return building.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw new IllegalStateException("the codecs cannot be built", e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Uses each of them once, which is when the mapper works out how. */
  private static Documents build() {
    Documents documents = new Documents();
    CallPlan plan = CallPlan.begin("", "", CallKind.SALES_CALL, null);
    documents.plans().read(documents.plans().write(plan));
    documents.debriefs().read(documents.debriefs().write(Debrief.EMPTY));
    return documents;
  }
}
