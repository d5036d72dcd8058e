package org.advanceworkbook.workbook.document;

import org.advanceworkbook.domain.call.Commitment;

/**
 * A promise of the ledger.
 *
 * @param promise null only in a damaged document
 * @param fromDebrief true where a debrief names it
 */
public record TravellingPromise(Commitment promise, boolean fromDebrief) {}
