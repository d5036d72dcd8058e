package org.advanceworkbook.domain.objective;

/** Judges what a rep typed as the objective of a call. DOMAIN section 2. */
public interface ObjectiveJudge {
  /**
   * The judgement of one text. Deterministic; never throws, whatever the text; far below a frame
   * for a text of ordinary length.
   */
  Judgement judge(String text, ObjectiveContext context);

  /** Version of rules and data, stored beside a verdict so that the past is not rewritten. */
  String rulesVersion();
}
