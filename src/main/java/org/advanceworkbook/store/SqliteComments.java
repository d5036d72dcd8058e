package org.advanceworkbook.store;

import java.util.List;
import java.util.Optional;
import org.advanceworkbook.domain.coaching.Comment;
import org.advanceworkbook.domain.coaching.LookRequest;
import org.advanceworkbook.workbook.CommentStore;

/** What is said about calls, in the file of the workbook. Any thread may call. */
final class SqliteComments implements CommentStore {
  private final OpenFile file;
  private final CommentTable comments = new CommentTable();
  private final LookTable wishes = new LookTable();

  SqliteComments(OpenFile file) {
    this.file = file;
  }

  @Override
  public void save(Comment comment) {
    file.change(sql -> comments.save(sql, comment, true));
  }

  @Override
  public void remove(String id) {
    file.change(sql -> comments.remove(sql, id));
  }

  @Override
  public Optional<Comment> comment(String id) {
    return file.read(sql -> comments.get(sql, id));
  }

  @Override
  public List<Comment> ofCall(String callId) {
    return file.read(sql -> comments.ofCall(sql, callId));
  }

  @Override
  public List<Comment> unresolved(int limit) {
    return file.read(sql -> comments.unresolved(sql, limit));
  }

  @Override
  public List<Comment> unseen(int limit) {
    return file.read(sql -> comments.unseen(sql, limit));
  }

  @Override
  public void seen(String callId) {
    file.change(sql -> comments.seen(sql, callId));
  }

  @Override
  public void save(LookRequest wish) {
    file.change(sql -> wishes.save(sql, wish));
  }

  @Override
  public List<LookRequest> wishesOfCall(String callId) {
    return file.read(sql -> wishes.ofCall(sql, callId));
  }

  @Override
  public List<LookRequest> waitingWishes(int limit) {
    return file.read(sql -> wishes.waiting(sql, limit));
  }
}
