package org.advanceworkbook.workbook;

import java.util.List;
import java.util.Optional;
import org.advanceworkbook.domain.coaching.CoachingSession;
import org.advanceworkbook.domain.coaching.PracticeAnswer;

/** One-on-ones and what is practised, in one open workbook. Blocks like {@link WorkbookStore}. */
public interface CoachingStore {
  /** Saves a session. */
  void save(CoachingSession session);

  /** Takes a session out; saving it again brings it back. */
  void remove(String id);

  /** The session of this id. */
  Optional<CoachingSession> session(String id);

  /**
   * Sessions, newest first.
   *
   * @param rep empty for all
   */
  List<CoachingSession> sessions(String rep, int limit);

  /** Ids of sessions whose id begins so; at most ten. */
  List<String> ids(String beginning);

  /** The session before this one in the series of its rep. */
  Optional<CoachingSession> before(CoachingSession session);

  /** The highest number in the series of a rep, 0 where there is none. */
  int lastNumber(String rep);

  /** The latest session whose behaviour is to be tried in this call. */
  Optional<CoachingSession> toTryIn(String callId);

  /** Remembers an answer to a card. */
  void answered(PracticeAnswer answer);

  /**
   * The answers to the cards of a deck, oldest first.
   *
   * @param who empty for all
   */
  List<PracticeAnswer> answers(String deck, String who);
}
