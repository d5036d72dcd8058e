package org.advanceworkbook.workbook.form;

import java.util.function.UnaryOperator;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.Debrief;

/**
 * One thing a form says otherwise than what is stored.
 *
 * @param what which part of the debrief
 * @param stored what is stored, the phrase {@code form.nothing} where nothing is
 * @param found what the form says
 * @param taken the debrief with it
 */
public record FoundLine(Phrase what, Phrase stored, Phrase found, UnaryOperator<Debrief> taken) {}
