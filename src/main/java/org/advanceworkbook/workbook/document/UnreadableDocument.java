package org.advanceworkbook.workbook.document;

/** A text that is no document of the expected kind, or one that only a newer version can read. */
public final class UnreadableDocument extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is wrong with it. */
  public enum Reason {
    NOT_SUCH_A_DOCUMENT,
    NEWER_VERSION
  }

  private final Reason reason;

  /** A document that cannot be read. */
  public UnreadableDocument(Reason reason, Throwable cause) {
    // The cause's own message quotes the document, which is the customer's text: it stays out.
    super(reason.name(), cause);
    this.reason = reason;
  }

  /** What is wrong with it. */
  public Reason reason() {
    return reason;
  }
}
