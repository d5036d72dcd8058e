/**
 * One account: its sales, its people, what both sides promised, its calls.
 *
 * <p>Knows {@code ui.kit}, {@code ui.shell}, the ledger, and how calls and opportunities are shown
 * in lists. Confined to the thread of the window; reads and saves run behind it. The decision that
 * shaped it: who sells to a company asks about the company, whatever the sales are called.
 */
package org.advanceworkbook.ui.account;
