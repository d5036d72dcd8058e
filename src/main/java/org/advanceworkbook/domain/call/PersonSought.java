package org.advanceworkbook.domain.call;

import org.advanceworkbook.domain.Texts;

/**
 * Somebody we must speak to, and the way there. R03.
 *
 * @param name empty while not known
 * @param role what the person is responsible for
 * @param route how to reach them
 * @param gatekeeper who stands in between
 */
public record PersonSought(String id, String name, String role, String route, String gatekeeper) {
  /** Guarantees: texts and lists are never null. */
  public PersonSought {
    id = Texts.orEmpty(id);
    name = Texts.orEmpty(name);
    role = Texts.orEmpty(role);
    route = Texts.orEmpty(route);
    gatekeeper = Texts.orEmpty(gatekeeper);
  }

  /** The same with another name. */
  public PersonSought withName(String value) {
    return new PersonSought(id, value, role, route, gatekeeper);
  }

  /** The same with another role. */
  public PersonSought withRole(String value) {
    return new PersonSought(id, name, value, route, gatekeeper);
  }

  /** The same with another route. */
  public PersonSought withRoute(String value) {
    return new PersonSought(id, name, role, value, gatekeeper);
  }

  /** The same with another gatekeeper. */
  public PersonSought withGatekeeper(String value) {
    return new PersonSought(id, name, role, route, value);
  }
}
