package org.advanceworkbook.workbook.sample;

import java.util.List;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.Contact;
import org.advanceworkbook.domain.account.Opportunity;

/** An opportunity as it stands on the day of the sample, with all its calls in order. */
record Story(
    Account account, List<Contact> contacts, Opportunity opportunity, List<ToldCall> calls) {}
