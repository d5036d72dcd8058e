package org.advanceworkbook.workbook.document;

import org.advanceworkbook.domain.call.PlanTemplates;

/** The templates of a workbook as a document of the schema {@code advance.templates/1}. */
public final class TemplatesDocument {
  private final Codec<PlanTemplates> codec;

  TemplatesDocument(Codec<PlanTemplates> codec) {
    this.codec = codec;
  }

  /**
   * The document of the templates.
   *
   * @param former the document stored until now, empty when there is none
   */
  public String write(PlanTemplates templates, String former) {
    return codec.write(templates, former);
  }

  /**
   * The templates of a document.
   *
   * @throws UnreadableDocument when the text is no such document
   */
  public PlanTemplates read(String json) {
    return codec.read(json);
  }
}
