package org.advanceworkbook.ui.opportunity;

import java.util.function.Supplier;
import org.advanceworkbook.domain.playbook.Ladder;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.shell.Navigator;
import org.advanceworkbook.workbook.Chains;
import org.advanceworkbook.workbook.Library;
import org.advanceworkbook.workbook.UndoStack;

/**
 * What the page of an opportunity is built from.
 *
 * @param ladder asked away from the window's thread
 */
public record OpportunityParts(
    Kit kit,
    Library library,
    Chains chains,
    Supplier<Ladder> ladder,
    UndoStack undo,
    Navigator navigator) {}
