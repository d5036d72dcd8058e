package org.advanceworkbook.print;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Finds for every sheet the roomiest setting in which it is one page; for a sheet that is longer in
 * all of them, the roomiest of those with the fewest pages. Only sheets still looked at are laid
 * out again.
 */
final class Fitting {
  /** Letters on a sheet that is one page as it is. */
  private static final int SHORT = 1_200;

  private final List<Element> sheets;
  private final int[][] pages;
  private final int[] at;
  private String last = "";

  Fitting(List<Element> sheets) {
    this.sheets = sheets;
    this.pages = new int[sheets.size()][Density.values().length];
    this.at = new int[sheets.size()];
    for (int i = 0; i < at.length; i++) {
      at[i] = isLong(i) || letters(i) < SHORT ? 0 : Density.values().length / 2;
    }
  }

  private int letters(int i) {
    return sheets.get(i).getTextContent().length();
  }

  /** A list of any length stays as roomy as it begins. */
  private boolean isLong(int i) {
    return sheets.get(i).hasAttribute(Page.LONG);
  }

  /** Says in the sheets themselves how they are set; those that are settled are left out. */
  void dressOpen() {
    for (int i = 0; i < sheets.size(); i++) {
      dress(i, isOpen(i) ? "" : " settled");
    }
  }

  /** Says it for all sheets, to be shown. */
  void dressAll() {
    for (int i = 0; i < sheets.size(); i++) {
      dress(i, "");
    }
  }

  private void dress(int i, String more) {
    String first = i == 0 ? "sheet " : "sheet new-sheet ";
    sheets.get(i).setAttribute("class", first + Density.values()[at[i]].style() + more);
  }

  /**
   * Takes note of how many pages the open sheets have as laid out, and chooses what to try next.
   *
   * @return true where nothing is left to try
   */
  boolean done(PdfBoxRenderer laidOut) {
    List<Element> seen = new ArrayList<>();
    BlockBox root = laidOut.getRootBox();
    note(root, root.getLayer().getPages(), seen);
    last = seen.size() == sheets.size() ? settings() : "";
    for (int i = 0; i < sheets.size(); i++) {
      if (seen.contains(sheets.get(i)) && !isLong(i)) {
        at[i] = next(i);
      }
    }
    return sheets.stream().noneMatch(s -> isOpen(sheets.indexOf(s)));
  }

  /**
   * Halves what is left between the closest setting that is too long and the roomiest that is not:
   * most plans are known after two layouts.
   */
  private int next(int i) {
    int least = 0;
    int most = pages[i].length;
    for (int j = 0; j < pages[i].length; j++) {
      least = pages[i][j] > 1 ? j + 1 : least;
    }
    for (int j = pages[i].length - 1; j >= 0; j--) {
      most = pages[i][j] == 1 ? j : most;
    }
    if (least < most) {
      return (least + most) / 2;
    }
    return most < pages[i].length ? most : longer(i);
  }

  /** The first setting not tried yet that might have as few pages as the closest, else the best. */
  private int longer(int i) {
    int fewest = Arrays.stream(pages[i]).filter(p -> p > 0).min().getAsInt();
    int j = 0;
    while (pages[i][j] > fewest) {
      j++;
    }
    return j;
  }

  /** Open is a sheet whose present setting was not laid out yet. */
  private boolean isOpen(int i) {
    return pages[i][at[i]] == 0;
  }

  /** True where the last layout shows all sheets as they are to be. */
  boolean isAsLaid() {
    return last.equals(settings());
  }

  private String settings() {
    return Arrays.toString(at);
  }

  private void note(Box box, List<PageBox> paper, List<Element> seen) {
    int sheet = box.getElement() == null ? -1 : sheets.indexOf(box.getElement());
    if (sheet >= 0) {
      int top = box.getAbsY();
      int bottom = top + Math.max(1, box.getHeight());
      pages[sheet][at[sheet]] =
          Math.max(
              1,
              (int) paper.stream().filter(p -> p.getTop() < bottom && p.getBottom() > top).count());
      seen.add(sheets.get(sheet));
      return;
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      note(box.getChild(i), paper, seen);
    }
  }
}
