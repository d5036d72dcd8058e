package org.advanceworkbook.domain.objective;

/** One underline. */
public record Mark(Span span, MarkKind kind) {}
