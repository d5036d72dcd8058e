package org.advanceworkbook.domain.coaching;

import java.time.Instant;
import org.advanceworkbook.domain.Texts;

/**
 * What somebody says about a part of a plan or a debrief. DOMAIN section 9.
 *
 * @param id stable id, the same in every workbook it travels to
 * @param callId the call it is about
 * @param part key of a {@link CallPart}, empty for the call as a whole
 * @param quote the words of the plan or debrief it is about, empty when about the whole part
 * @param author name of who wrote it
 * @param privateToCoach a note of the coach that never leaves the workbook it was written in
 * @param answerTo id of the comment this one answers, empty when it answers none
 */
public record Comment(
    String id,
    String callId,
    String part,
    String quote,
    String text,
    String author,
    AuthorRole role,
    Instant writtenAt,
    boolean privateToCoach,
    CommentState state,
    String answerTo) {
  /** Guarantees: nothing but the time is ever null; who says nothing about the role is a rep. */
  public Comment {
    id = Texts.orEmpty(id);
    callId = Texts.orEmpty(callId);
    part = Texts.orEmpty(part);
    quote = Texts.orEmpty(quote);
    text = Texts.orEmpty(text);
    author = Texts.orEmpty(author);
    role = role == null ? AuthorRole.REP : role;
    state = state == null ? CommentState.OPEN : state;
    answerTo = Texts.orEmpty(answerTo);
  }

  /** A comment just begun, open, that everybody may read. */
  public static Comment begin(
      String id, String callId, CallPart part, String author, AuthorRole role, Instant now) {
    return new Comment(
        id, callId, part.key(), "", "", author, role, now, false, CommentState.OPEN, "");
  }

  /** What it is about. */
  public CallPart about() {
    return CallPart.read(part);
  }

  /** True where it answers another one. */
  public boolean isAnswer() {
    return Texts.given(answerTo);
  }

  /** The same with another text. */
  public Comment withText(String value) {
    return new Comment(
        id, callId, part, quote, value, author, role, writtenAt, privateToCoach, state, answerTo);
  }

  /** The same about these words. */
  public Comment withQuote(String value) {
    return new Comment(
        id, callId, part, value, text, author, role, writtenAt, privateToCoach, state, answerTo);
  }

  /** The same in another state. */
  public Comment withState(CommentState value) {
    return new Comment(
        id, callId, part, quote, text, author, role, writtenAt, privateToCoach, value, answerTo);
  }

  /** The same, to be read by the coach alone or by everybody. */
  public Comment withPrivateToCoach(boolean value) {
    return new Comment(
        id, callId, part, quote, text, author, role, writtenAt, value, state, answerTo);
  }

  /** The same as an answer to another one. */
  public Comment withAnswerTo(String value) {
    return new Comment(
        id, callId, part, quote, text, author, role, writtenAt, privateToCoach, state, value);
  }
}
