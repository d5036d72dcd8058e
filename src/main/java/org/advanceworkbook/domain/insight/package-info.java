/**
 * Counts and rates over calls: every share knows its count and its Wilson interval. Pure
 * arithmetic; the counting itself is done by the store.
 */
package org.advanceworkbook.domain.insight;
