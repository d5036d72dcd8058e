package org.advanceworkbook.print;

import java.util.Locale;

/**
 * How closely a sheet is set. Every step gives up something that is missed less than a second page:
 *
 * <ol>
 *   <li>TIGHT: air between the parts, and half a step of the text;
 *   <li>CLOSE: another half step of the text, the size of the outcome and of the name, the free
 *       lines for a pen;
 *   <li>CLOSEST: text of 8.5 points, the least that is read at arm's length.
 * </ol>
 *
 * Never given up: a text, the line under a question, the box of the outcome, 8.5 points.
 */
enum Density {
  ROOMY,
  TIGHT,
  CLOSE,
  CLOSEST;

  String style() {
    return name().toLowerCase(Locale.ROOT);
  }
}
