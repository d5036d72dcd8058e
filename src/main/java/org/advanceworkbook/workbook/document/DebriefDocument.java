package org.advanceworkbook.workbook.document;

import org.advanceworkbook.domain.call.Debrief;

/** A debrief as a document of the schema {@code advance.debrief/1}. */
public final class DebriefDocument {
  private final Codec<Debrief> codec;

  DebriefDocument(Codec<Debrief> codec) {
    this.codec = codec;
  }

  /** The document of a debrief that was not stored before. */
  public String write(Debrief debrief) {
    return codec.write(debrief, "");
  }

  /**
   * The document of a debrief, with those fields of its former document that this version does not
   * know.
   *
   * @param former the document stored until now, empty when there is none
   * @throws UnreadableDocument when the former text is no such document: it is not written over
   */
  public String write(Debrief debrief, String former) {
    return codec.write(debrief, former);
  }

  /**
   * The debrief of a document; missing fields are empty, unknown ones are passed over.
   *
   * @throws UnreadableDocument when the text is no such document
   */
  public Debrief read(String json) {
    return codec.read(json);
  }
}
