package org.advanceworkbook.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.advanceworkbook.domain.coaching.CoachingSession;
import org.advanceworkbook.domain.coaching.PracticeAnswer;
import org.advanceworkbook.workbook.CoachingStore;
import org.advanceworkbook.workbook.document.Documents;

/** One-on-ones and practice, in the file of the workbook. Any thread may call. */
final class SqliteCoaching implements CoachingStore {
  private final OpenFile file;
  private final SessionTable sessions;
  private final PracticeTable practice = new PracticeTable();

  SqliteCoaching(OpenFile file, Supplier<Documents> documents) {
    this.file = file;
    this.sessions = new SessionTable(documents);
  }

  @Override
  public void save(CoachingSession session) {
    file.change(sql -> sessions.save(sql, session));
  }

  @Override
  public void remove(String id) {
    file.change(sql -> sessions.remove(sql, id));
  }

  @Override
  public Optional<CoachingSession> session(String id) {
    return file.read(sql -> sessions.get(sql, id));
  }

  @Override
  public List<CoachingSession> sessions(String rep, int limit) {
    return file.read(sql -> sessions.list(sql, rep, limit));
  }

  @Override
  public List<String> ids(String beginning) {
    return file.read(sql -> sessions.ids(sql, beginning));
  }

  @Override
  public Optional<CoachingSession> before(CoachingSession session) {
    return file.read(sql -> sessions.before(sql, session));
  }

  @Override
  public int lastNumber(String rep) {
    return file.read(sql -> sessions.lastNumber(sql, rep));
  }

  @Override
  public Optional<CoachingSession> toTryIn(String callId) {
    return file.read(sql -> sessions.toTryIn(sql, callId));
  }

  @Override
  public void answered(PracticeAnswer answer) {
    file.change(sql -> practice.add(sql, answer));
  }

  @Override
  public List<PracticeAnswer> answers(String deck, String who) {
    return file.read(sql -> practice.of(sql, deck, who));
  }
}
