package org.advanceworkbook.domain.insight;

/** How long a call was planned to take, in minutes. */
public enum LengthBand implements Band {
  NOT_SET(0, 0),
  UP_TO_15(1, 15),
  UP_TO_30(16, 30),
  UP_TO_45(31, 45),
  UP_TO_60(46, 60),
  LONGER(61, Integer.MAX_VALUE);

  private final int from;
  private final int to;

  LengthBand(int from, int to) {
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
