package org.advanceworkbook.workbook.document;

/** A record as a document of its own schema, as it travels between workbooks. */
public final class RecordDocument<T extends Record> {
  private final Codec<T> codec;

  RecordDocument(Codec<T> codec) {
    this.codec = codec;
  }

  /** The document of a value. */
  public String write(T value) {
    return codec.write(value, "");
  }

  /**
   * The document of a value, with those fields of its former document that this version does not
   * know.
   *
   * @param former empty when there is none
   * @throws UnreadableDocument when the former text is no such document
   */
  public String write(T value, String former) {
    return codec.write(value, former);
  }

  /**
   * The value of a document; missing fields are empty, unknown ones are passed over.
   *
   * @throws UnreadableDocument when the text is no such document
   */
  public T read(String json) {
    return codec.read(json);
  }
}
