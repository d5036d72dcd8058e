package org.advanceworkbook.print;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiSplitterFactory;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Text in both directions, by the rules the Java library knows. */
final class RightToLeft implements BidiSplitterFactory {
  private static final int LEFT = Bidi.DIRECTION_LEFT_TO_RIGHT;
  private static final int RIGHT = Bidi.DIRECTION_RIGHT_TO_LEFT;

  @Override
  public BidiSplitter createBidiSplitter() {
    return new Splitter();
  }

  private static final class Splitter implements BidiSplitter {
    private final List<BidiTextRun> runs = new ArrayList<>();

    @Override
    public void setParagraph(String text, byte direction) {
      runs.clear();
      Bidi paragraph = new Bidi(text, direction == RTL ? RIGHT : LEFT);
      for (int i = 0; i < paragraph.getRunCount(); i++) {
        int start = paragraph.getRunStart(i);
        String run = text.substring(start, paragraph.getRunLimit(i));
        add(start, run, leftward(run, paragraph.getRunLevel(i)) ? RTL : LTR);
      }
    }

    /** Numbers inside text that runs to the left belong to it; the reorderer keeps their order. */
    private static boolean leftward(String run, int level) {
      return level % 2 == 1 || level > 1 && run.codePoints().noneMatch(Character::isLetter);
    }

    private void add(int start, String run, byte direction) {
      BidiTextRun last = runs.isEmpty() ? null : runs.getLast();
      if (last != null && last.getDirection() == direction) {
        runs.removeLast();
        runs.add(new BidiTextRun(last.getStart(), last.getLength() + run.length(), direction));
      } else if (!run.isEmpty()) {
        runs.add(new BidiTextRun(start, run.length(), direction));
      }
    }

    @Override
    public int countTextRuns() {
      return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
      return runs.get(index);
    }

    @Override
    public byte getBaseDirection(String text) {
      for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
        switch (Character.getDirectionality(text.codePointAt(i))) {
          case Character.DIRECTIONALITY_LEFT_TO_RIGHT:
            return LTR;
          case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC:
            return RTL;
          default:
            break;
        }
      }
      return NEUTRAL;
    }
  }

  /** Puts the letters of a right-to-left run in the order in which they are drawn. */
  static final class Reorderer implements BidiReorderer {
    private final ArabicShapes shapes = new ArabicShapes();

    @Override
    public String reorderRTLTextToLTR(String text) {
      Bidi line = new Bidi(text, RIGHT);
      StringBuilder turned = new StringBuilder(text.length());
      for (int i = line.getRunCount() - 1; i >= 0; i--) {
        String run = text.substring(line.getRunStart(i), line.getRunLimit(i));
        turned.append(line.getRunLevel(i) % 2 == 1 ? turned(run) : run);
      }
      return turned.toString();
    }

    private static String turned(String run) {
      StringBuilder turned = new StringBuilder(run.length());
      int end = run.length();
      while (end > 0) {
        int start = clusterStart(run, end);
        turned.append(mirrored(run.substring(start, end)));
        end = start;
      }
      return turned.toString();
    }

    @Override
    public String shapeText(String text) {
      return shapes.shape(text);
    }

    @Override
    public String deshapeText(String text) {
      return text;
    }

    @Override
    public boolean isLiveImplementation() {
      return true;
    }

    /** A letter and the marks that sit on it stay together. */
    private static int clusterStart(String text, int end) {
      int start = end - Character.charCount(text.codePointBefore(end));
      while (start > 0
          && Character.getType(text.codePointAt(start)) == Character.NON_SPACING_MARK) {
        start -= Character.charCount(text.codePointBefore(start));
      }
      return start;
    }

    private static String mirrored(String cluster) {
      String pairs = "()[]{}<>«»";
      int at = cluster.length() == 1 ? pairs.indexOf(cluster.charAt(0)) : -1;
      return at < 0 ? cluster : String.valueOf(pairs.charAt(at ^ 1));
    }
  }
}
