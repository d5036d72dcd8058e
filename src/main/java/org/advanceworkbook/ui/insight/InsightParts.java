package org.advanceworkbook.ui.insight;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.Insight;

/**
 * What the figures are built from.
 *
 * @param insight counts the calls of a workbook
 * @param filter which calls are looked at, asked anew each time
 * @param open shows the calls of a filter in a list
 * @param csv writes rows of cells as comma-separated lines
 */
public record InsightParts(
    Kit kit,
    Insight insight,
    Supplier<CallFilter> filter,
    Consumer<CallFilter> open,
    Function<List<List<String>>, String> csv) {}
