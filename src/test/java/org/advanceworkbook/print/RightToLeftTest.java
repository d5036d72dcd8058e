package org.advanceworkbook.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import org.junit.jupiter.api.Test;

class RightToLeftTest {
  private final RightToLeft.Reorderer reorderer = new RightToLeft.Reorderer();

  @Test
  void lettersTurnAndNumbersDoNot() {
    assertThat(reorderer.reorderRTLTextToLTR("אבג 2026")).isEqualTo("2026 גבא");
  }

  @Test
  void bracketsAreMirrored() {
    assertThat(reorderer.reorderRTLTextToLTR("א(ב)")).isEqualTo("(ב)א");
  }

  @Test
  void marksStayOnTheirLetter() {
    assertThat(reorderer.reorderRTLTextToLTR("בָּא")).isEqualTo("אבָּ");
  }

  @Test
  void arabicLettersJoin() {
    assertThat(reorderer.shapeText("بب ب")).isEqualTo("ﺑﺐ ﺏ");
    assertThat(reorderer.shapeText("سلام")).isEqualTo("ﺳﻼﻡ");
    assertThat(reorderer.shapeText("دار")).isEqualTo("ﺩﺍﺭ");
  }

  @Test
  void aNumberInsideBelongsToTheRunAroundIt() {
    BidiSplitter splitter = new RightToLeft().createBidiSplitter();
    splitter.setParagraph("to אבג 45 דה now", BidiSplitter.LTR);
    assertThat(splitter.countTextRuns()).isEqualTo(3);
    assertThat(splitter.getVisualRun(1).getDirection()).isEqualTo(BidiSplitter.RTL);
    assertThat(splitter.getVisualRun(1).getLength()).isEqualTo("אבג 45 דה".length());
  }

  @Test
  void theFirstStrongLetterGivesTheDirection() {
    BidiSplitter splitter = new RightToLeft().createBidiSplitter();
    assertThat(splitter.getBaseDirection("12 אב")).isEqualTo(BidiSplitter.RTL);
    assertThat(splitter.getBaseDirection("12 ab")).isEqualTo(BidiSplitter.LTR);
    assertThat(splitter.getBaseDirection("12")).isEqualTo(BidiSplitter.NEUTRAL);
  }
}
