package org.advanceworkbook.workbook.merge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.TreeSet;

/**
 * What somebody wrote into a cell.
 *
 * @param id made from all the rest and from what it was written over: the same writing has the same
 *     id wherever it is noted
 * @param author name of who wrote it, empty when not known
 * @param at when, to the millisecond
 * @param content a document, null when the entry was taken out
 */
public record Version(String id, String author, Instant at, String content) {
  private static final int ID_BYTES = 16;

  /** A version written over others. */
  public static Version written(
      CellKey key, String author, Instant at, String content, Collection<String> over) {
    Instant moment = Instant.ofEpochMilli(at.toEpochMilli());
    MessageDigest digest = sha256();
    add(digest, key.kind());
    add(digest, key.id());
    add(digest, key.part());
    add(digest, author);
    add(digest, String.valueOf(moment.toEpochMilli()));
    add(digest, content == null ? "-" : "+" + content);
    new TreeSet<>(over).forEach(id -> add(digest, id));
    String id = HexFormat.of().formatHex(digest.digest(), 0, ID_BYTES);
    return new Version(id, author, moment, content);
  }

  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
    digest.update((byte) ':');
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }

  /** True where it says that the entry was taken out. */
  public boolean isGone() {
    return content == null;
  }
}
