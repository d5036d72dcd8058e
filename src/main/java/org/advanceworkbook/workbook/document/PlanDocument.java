package org.advanceworkbook.workbook.document;

import org.advanceworkbook.domain.call.CallPlan;

/** A plan as a document of the schema {@code advance.plan/1}. */
public final class PlanDocument {
  private final Codec<CallPlan> codec;

  PlanDocument(Codec<CallPlan> codec) {
    this.codec = codec;
  }

  /** The document of a plan that was not stored before. */
  public String write(CallPlan plan) {
    return codec.write(plan, "");
  }

  /**
   * The document of a plan, with those fields of its former document that this version does not
   * know.
   *
   * @param former the document stored until now, empty when there is none
   * @throws UnreadableDocument when the former text is no such document: it is not written over
   */
  public String write(CallPlan plan, String former) {
    return codec.write(plan, former);
  }

  /**
   * The plan of a document; missing fields are empty, unknown ones are passed over.
   *
   * @throws UnreadableDocument when the text is no such document
   */
  public CallPlan read(String json) {
    return codec.read(json);
  }
}
