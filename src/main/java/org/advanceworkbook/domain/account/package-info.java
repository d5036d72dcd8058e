/** Who we sell to: accounts, contacts, opportunities with their stage. */
package org.advanceworkbook.domain.account;
