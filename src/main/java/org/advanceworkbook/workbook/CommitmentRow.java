package org.advanceworkbook.workbook;

import org.advanceworkbook.domain.call.Commitment;

/** A promise as lists show it, with the name of its account. */
public record CommitmentRow(Commitment commitment, String account) {}
