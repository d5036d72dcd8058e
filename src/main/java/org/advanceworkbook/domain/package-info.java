/**
 * The trade's nouns and judgements. Knows nothing but the Java library: no window, no database, no
 * file.
 */
package org.advanceworkbook.domain;
