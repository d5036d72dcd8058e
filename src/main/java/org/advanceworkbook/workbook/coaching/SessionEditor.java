package org.advanceworkbook.workbook.coaching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.advanceworkbook.domain.Lists;
import org.advanceworkbook.domain.coaching.CallPick;
import org.advanceworkbook.domain.coaching.CallReview;
import org.advanceworkbook.domain.coaching.CoachingSession;
import org.advanceworkbook.workbook.Autosave;

/**
 * A one-on-one being written; it saves by itself.
 *
 * <p>Guarantees: what was written about a call that is no longer picked comes back when it is
 * picked again, as long as the session is open here. Confined to the thread of the window.
 */
public final class SessionEditor {
  private final Autosave<CoachingSession> autosave;
  private final List<Runnable> listeners = new ArrayList<>();
  private final List<CallReview> dropped = new ArrayList<>();
  private CoachingSession session;

  /** An editor over a session. */
  public SessionEditor(CoachingSession session, Autosave<CoachingSession> autosave) {
    this.session = session;
    this.autosave = autosave;
  }

  /** The session as it stands. */
  public CoachingSession session() {
    return session;
  }

  /** Where the state of saving is told. */
  public Autosave<CoachingSession> saving() {
    return autosave;
  }

  /** Who is told after every change. */
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  /** Changes the session and saves it soon. */
  public void edit(UnaryOperator<CoachingSession> change) {
    CoachingSession changed = change.apply(session);
    if (!changed.equals(session)) {
      session = changed;
      autosave.changed(session);
      List.copyOf(listeners).forEach(Runnable::run);
    }
  }

  /** Talks about a call, too. */
  public void pick(String callId) {
    if (session.call(callId).isEmpty()) {
      CallReview review =
          dropped.stream()
              .filter(c -> c.callId().equals(callId))
              .findFirst()
              .orElse(CallReview.of(new CallPick(callId, Set.of())));
      edit(s -> s.withCalls(Lists.plus(s.calls(), review)));
    }
  }

  /** Does not talk about a call after all. */
  public void drop(String callId) {
    session
        .call(callId)
        .ifPresent(
            review -> {
              dropped.removeIf(c -> c.callId().equals(callId));
              dropped.add(review);
              edit(
                  s ->
                      s.withCalls(
                          s.calls().stream().filter(c -> !c.callId().equals(callId)).toList()));
            });
  }
}
