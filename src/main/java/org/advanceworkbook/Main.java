package org.advanceworkbook;

/** The front door. */
public final class Main {
  private Main() {}

  /** Starts the window, or runs the command named in the arguments. */
  public static void main(String[] args) {
    System.out.println(Runtime.version());
  }
}
