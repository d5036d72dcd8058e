package org.advanceworkbook.print;

/**
 * A field of a form: where it is on the page is known once the page is laid out.
 *
 * @param spoken what a screen reader says of it
 * @param value what it is filled in with; of a box {@code on} or nothing
 */
record FormField(String name, Kind kind, String spoken, String value) {
  enum Kind {
    LINE,
    AREA,
    BOX
  }
}
