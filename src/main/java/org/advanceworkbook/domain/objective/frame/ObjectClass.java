package org.advanceworkbook.domain.objective.frame;

/** What an act is about, with the energy a client spends on it. DOMAIN section 2. */
public enum ObjectClass {
  ORDER(5),
  STAND(4),
  WORK(3),
  TIME(2),
  /** A piece of information, what a prospecting call may be for. */
  FACT(1),
  SMALL(1),
  MIND(0),
  OURS(0);

  private final int energy;

  ObjectClass(int energy) {
    this.energy = energy;
  }

  /** 0 to 5. */
  public int energy() {
    return energy;
  }
}
