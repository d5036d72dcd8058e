package org.advanceworkbook.domain.objective.text;

import java.time.LocalDate;

/**
 * A day read from tokens.
 *
 * @param end token behind its last
 * @param day the day; of a period its last one
 */
record FoundDay(int end, LocalDate day) {}
