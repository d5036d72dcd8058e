package org.advanceworkbook.ui.account;

import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.shell.Navigator;
import org.advanceworkbook.workbook.Accounts;
import org.advanceworkbook.workbook.UndoStack;
import org.advanceworkbook.workbook.WorkbookStore;

/** What the page of an account is built from. */
public record AccountParts(
    Kit kit, WorkbookStore store, Accounts accounts, UndoStack undo, Navigator navigator) {}
