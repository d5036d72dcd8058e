package org.advanceworkbook.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** How each page is made. The navigation shows an entry only where its page is given here. */
public final class Pages {
  private final Map<Place, Function<Navigator, Page>> places = new EnumMap<>(Place.class);
  private BiFunction<Navigator, NewCall, Page> newCall;
  private BiFunction<Navigator, String, Page> plan;
  private BiFunction<Navigator, String, Page> debrief;
  private BiFunction<Navigator, String, Page> opportunity;
  private BiFunction<Navigator, String, Page> account;
  private BiFunction<Navigator, String, Page> session;

  /** No pages yet. */
  public Pages() {}

  /** The page of an entry; made once, when it is first opened. */
  public Pages at(Place place, Function<Navigator, Page> make) {
    places.put(place, make);
    return this;
  }

  /** The wizard with a new call. */
  public Pages newCall(BiFunction<Navigator, NewCall, Page> make) {
    newCall = make;
    return this;
  }

  /** The wizard with the call of an id; made anew each time. */
  public Pages plan(BiFunction<Navigator, String, Page> make) {
    plan = make;
    return this;
  }

  /** The debrief of a call; made anew each time. */
  public Pages debrief(BiFunction<Navigator, String, Page> make) {
    debrief = make;
    return this;
  }

  /** One opportunity; made anew each time. */
  public Pages opportunity(BiFunction<Navigator, String, Page> make) {
    opportunity = make;
    return this;
  }

  /** One account; made anew each time. */
  public Pages account(BiFunction<Navigator, String, Page> make) {
    account = make;
    return this;
  }

  /** One one-on-one; made anew each time. */
  public Pages session(BiFunction<Navigator, String, Page> make) {
    session = make;
    return this;
  }

  boolean has(Place place) {
    return places.containsKey(place);
  }

  Page make(Navigator navigator, Place place) {
    return places.get(place).apply(navigator);
  }

  Page newCall(Navigator navigator, NewCall with) {
    return newCall.apply(navigator, with);
  }

  Page plan(Navigator navigator, String id) {
    return plan.apply(navigator, id);
  }

  Page debrief(Navigator navigator, String id) {
    return debrief.apply(navigator, id);
  }

  Page opportunity(Navigator navigator, String id) {
    return opportunity.apply(navigator, id);
  }

  Page session(Navigator navigator, String id) {
    return session.apply(navigator, id);
  }

  Page account(Navigator navigator, String id) {
    return account.apply(navigator, id);
  }
}
