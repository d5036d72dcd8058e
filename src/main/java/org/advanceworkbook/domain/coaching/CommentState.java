package org.advanceworkbook.domain.coaching;

/** How far a comment is: nobody answered yet, somebody did, or it is settled. */
public enum CommentState {
  OPEN,
  ANSWERED,
  RESOLVED
}
