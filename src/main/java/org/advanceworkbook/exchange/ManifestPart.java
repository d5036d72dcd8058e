package org.advanceworkbook.exchange;

/**
 * All entries of one kind.
 *
 * @param kind what they are, such as {@code call}
 * @param records how many lines
 * @param size how many bytes
 * @param sha256 of these bytes, in hexadecimal
 */
record ManifestPart(String kind, int records, long size, String sha256) {}
