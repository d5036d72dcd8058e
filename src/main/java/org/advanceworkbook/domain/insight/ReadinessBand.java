package org.advanceworkbook.domain.insight;

/** How ready a plan was, of 100 points. DOMAIN section 8. */
public enum ReadinessBand implements Band {
  UNDER_40(0, 39),
  FROM_40(40, 59),
  FROM_60(60, 79),
  FROM_80(80, 100);

  private final int from;
  private final int to;

  ReadinessBand(int from, int to) {
    this.from = from;
    this.to = to;
  }

  @Override
  public int from() {
    return from;
  }

  @Override
  public int to() {
    return to;
  }
}
