package org.advanceworkbook.workbook;

import java.util.List;
import org.advanceworkbook.domain.account.Contact;

/**
 * One opportunity with its calls.
 *
 * @param row the opportunity
 * @param calls every call, oldest first, planned ones last
 * @param promises every promise made in them, newest first
 * @param people everybody known at the account
 */
public record OpportunityView(
    OpportunityRow row, List<CallRow> calls, List<CommitmentRow> promises, List<Contact> people) {}
