package org.advanceworkbook.cli;

/**
 * How a day in numbers is read: 3/4 is the third of April or March the fourth. Days come first
 * where nobody says, whatever the machine's language, so that the same line has the same answer
 * everywhere.
 */
enum DateOrder {
  DAY_FIRST,
  MONTH_FIRST
}
