package org.advanceworkbook.workbook;

import java.util.List;
import java.util.Optional;
import org.advanceworkbook.domain.coaching.Comment;
import org.advanceworkbook.domain.coaching.LookRequest;

/**
 * What coach and rep say about calls, in one open workbook. Blocks and fails like {@link
 * WorkbookStore}. What is taken out here stays out when a file with it is received again.
 */
public interface CommentStore {
  /** Saves a comment; one written here needs no reading here. */
  void save(Comment comment);

  /** Takes a comment out. */
  void remove(String id);

  /** The comment of this id. */
  Optional<Comment> comment(String id);

  /** What is said about a call, oldest first; answers stand after what they answer, by time. */
  List<Comment> ofCall(String callId);

  /** Comments not resolved yet, newest first; answers excepted. */
  List<Comment> unresolved(int limit);

  /** Comments that came in a received file and that nobody here has seen, newest first. */
  List<Comment> unseen(int limit);

  /** From now on all comments of a call count as seen. */
  void seen(String callId);

  /** Saves a wish that somebody looks at a plan. */
  void save(LookRequest wish);

  /** Wishes about the plan of a call, newest first. */
  List<LookRequest> wishesOfCall(String callId);

  /** Wishes that wait, the earliest day first, those without a day last. */
  List<LookRequest> waitingWishes(int limit);
}
