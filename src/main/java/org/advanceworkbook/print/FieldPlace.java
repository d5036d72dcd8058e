package org.advanceworkbook.print;

import com.openhtmltopdf.pdfboxout.PagePosition;

/**
 * Where a part with an id stands, in points from the lower left.
 *
 * @param page from 0
 */
record FieldPlace(String id, int page, float x, float y, float width, float height) {
  static FieldPlace of(PagePosition<?> place) {
    return new FieldPlace(
        place.getId(),
        place.getPageNo(),
        place.getX(),
        place.getY(),
        place.getWidth(),
        place.getHeight());
  }
}
