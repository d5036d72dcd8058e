package org.advanceworkbook.ui.kit;

import org.advanceworkbook.words.Dates;
import org.advanceworkbook.words.Words;

/**
 * What nearly every screen needs to be built, handed over in one piece. Holds no state of its own
 * and nothing of the workbook.
 */
public record Kit(
    Words words,
    Dates dates,
    Fields fields,
    OutcomeMark outcomes,
    Theme theme,
    Widths widths,
    Notices notices,
    Dialogs dialogs,
    OtherPrograms programs,
    Background background) {}
