package houserules.bad;

/** Deliberately bad: known by rooms that must not know the front door. */
public final class FrontDoor {
  private FrontDoor() {}

  public static String name() {
    return "front";
  }
}
