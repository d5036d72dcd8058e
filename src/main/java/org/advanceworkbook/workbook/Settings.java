package org.advanceworkbook.workbook;

import java.util.List;
import java.util.stream.Stream;
import org.advanceworkbook.domain.Lists;
import org.advanceworkbook.domain.Texts;

/**
 * What a user sets once.
 *
 * @param theme system, light or dark
 * @param textPercent 90, 100, 115 or 130
 * @param rep name of the rep, used for new plans
 * @param dates how dates are written
 * @param paper size of paper
 * @param calm true to leave out all movement
 * @param workbook path of the workbook to open, empty for the default place
 * @param recent paths of workbooks opened lately, newest first
 * @param window position and size as x,y,width,height; empty when never moved
 * @param narrowNavigation true when the navigation is collapsed by hand
 * @param printer name of the printer chosen last, empty when none was
 */
public record Settings(
    ThemeChoice theme,
    int textPercent,
    String rep,
    DateStyle dates,
    PlanPrinter.Paper paper,
    boolean calm,
    String workbook,
    List<String> recent,
    List<Integer> window,
    boolean narrowNavigation,
    String printer) {
  /** Light, dark, or as the system has it. */
  public enum ThemeChoice {
    SYSTEM,
    LIGHT,
    DARK
  }

  /** How dates are written: 18 June, June 18, or 2026-06-18. */
  public enum DateStyle {
    DAY_FIRST,
    MONTH_FIRST,
    ISO
  }

  private static final int MOST_RECENT = 8;

  /** What holds before anything was set. */
  public static final Settings DEFAULTS =
      new Settings(null, 100, "", null, null, false, "", List.of(), List.of(), false, "");

  /** Guarantees: never null; the text size lies within 80 and 200. */
  public Settings {
    theme = theme == null ? ThemeChoice.SYSTEM : theme;
    textPercent = textPercent == 0 ? 100 : Math.max(80, Math.min(200, textPercent));
    rep = Texts.orEmpty(rep);
    dates = dates == null ? DateStyle.DAY_FIRST : dates;
    paper = paper == null ? PlanPrinter.Paper.A4 : paper;
    workbook = Texts.orEmpty(workbook);
    recent = Lists.copy(recent);
    window = Lists.copy(window);
    printer = Texts.orEmpty(printer);
  }

  /** The same with another theme. */
  public Settings withTheme(ThemeChoice value) {
    return new Settings(
        value,
        textPercent,
        rep,
        dates,
        paper,
        calm,
        workbook,
        recent,
        window,
        narrowNavigation,
        printer);
  }

  /** The same with another textPercent. */
  public Settings withTextPercent(int value) {
    return new Settings(
        theme, value, rep, dates, paper, calm, workbook, recent, window, narrowNavigation, printer);
  }

  /** The same with another rep. */
  public Settings withRep(String value) {
    return new Settings(
        theme,
        textPercent,
        value,
        dates,
        paper,
        calm,
        workbook,
        recent,
        window,
        narrowNavigation,
        printer);
  }

  /** The same with another dates. */
  public Settings withDates(DateStyle value) {
    return new Settings(
        theme,
        textPercent,
        rep,
        value,
        paper,
        calm,
        workbook,
        recent,
        window,
        narrowNavigation,
        printer);
  }

  /** The same with another paper. */
  public Settings withPaper(PlanPrinter.Paper value) {
    return new Settings(
        theme,
        textPercent,
        rep,
        dates,
        value,
        calm,
        workbook,
        recent,
        window,
        narrowNavigation,
        printer);
  }

  /** The same with another calm. */
  public Settings withCalm(boolean value) {
    return new Settings(
        theme,
        textPercent,
        rep,
        dates,
        paper,
        value,
        workbook,
        recent,
        window,
        narrowNavigation,
        printer);
  }

  /** The same with another workbook. */
  public Settings withWorkbook(String value) {
    return new Settings(
        theme,
        textPercent,
        rep,
        dates,
        paper,
        calm,
        value,
        recent,
        window,
        narrowNavigation,
        printer);
  }

  /** The same with another recent. */
  public Settings withRecent(List<String> value) {
    return new Settings(
        theme,
        textPercent,
        rep,
        dates,
        paper,
        calm,
        workbook,
        value,
        window,
        narrowNavigation,
        printer);
  }

  /** The same with another window. */
  public Settings withWindow(List<Integer> value) {
    return new Settings(
        theme,
        textPercent,
        rep,
        dates,
        paper,
        calm,
        workbook,
        recent,
        value,
        narrowNavigation,
        printer);
  }

  /** The same with another narrowNavigation. */
  public Settings withNarrowNavigation(boolean value) {
    return new Settings(
        theme, textPercent, rep, dates, paper, calm, workbook, recent, window, value, printer);
  }

  /** The same with another printer. */
  public Settings withPrinter(String value) {
    return new Settings(
        theme,
        textPercent,
        rep,
        dates,
        paper,
        calm,
        workbook,
        recent,
        window,
        narrowNavigation,
        value);
  }

  /** The same with a workbook opened now: it comes first among the recent ones. */
  public Settings opened(String place) {
    List<String> list =
        Stream.concat(Stream.of(place), recent.stream().filter(r -> !r.equals(place)))
            .limit(MOST_RECENT)
            .toList();
    return withWorkbook(place).withRecent(list);
  }
}
