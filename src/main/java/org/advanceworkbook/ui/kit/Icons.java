package org.advanceworkbook.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import org.kordamp.ikonli.javafx.FontIcon;

/** The icons of the product, one family. Their colour is that of the text beside them. */
public enum Icons {
  TODAY("mdi2c-calendar-today-outline"),
  CALLS("mdi2p-phone-outline"),
  OPPORTUNITIES("mdi2l-link-variant"),
  HISTORY("mdi2h-history"),
  COACHING("mdi2a-account-supervisor-outline"),
  SETTINGS("mdi2c-cog-outline"),
  ORDER("mdi2c-check-decagram"),
  ADVANCE("mdi2a-arrow-right-bold-circle"),
  CONTINUATION("mdi2d-dots-horizontal-circle-outline"),
  NO_SALE("mdi2c-close-circle-outline"),
  NOT_HELD("mdi2m-minus-circle-outline"),
  DONE("mdi2c-check-circle"),
  LOOK("mdi2a-alert-circle-outline"),
  BEGUN("mdi2c-circle-half-full"),
  NOT_BEGUN("mdi2c-circle-outline"),
  NEARLY("mdi2c-circle-slice-4"),
  CHAIN_BROKEN("mdi2l-link-variant-off"),
  PLANNED_NEXT("mdi2r-record-circle-outline"),
  FINISH("mdi2f-flag-checkered"),
  HAPPY_EARS("mdi2e-ear-hearing"),
  PERSON("mdi2a-account-outline"),
  FILTER("mdi2f-filter-variant"),
  CALENDAR("mdi2c-calendar-outline"),
  HANDSHAKE("mdi2h-handshake-outline"),
  PHONE("mdi2p-phone-outline"),
  VIDEO("mdi2v-video-outline"),
  PLACE("mdi2m-map-marker-outline"),
  EMAIL("mdi2e-email-outline"),
  PLUS("mdi2p-plus"),
  PRINT("mdi2p-printer-outline"),
  PDF("mdi2f-file-pdf-box"),
  EXPORT("mdi2e-export-variant"),
  SEARCH("mdi2m-magnify"),
  DRAG("mdi2d-drag"),
  EDIT("mdi2p-pencil-outline"),
  UNDO("mdi2u-undo-variant"),
  DELETE("mdi2t-trash-can-outline"),
  COPY("mdi2c-content-copy"),
  RESTORE("mdi2b-backup-restore"),
  FOLDER("mdi2f-folder-open-outline"),
  BOOK("mdi2b-book-open-variant"),
  SCHOOL("mdi2s-school-outline"),
  SAVED("mdi2c-content-save-check-outline"),
  SAVING("mdi2c-content-save-outline"),
  NOT_SAVED("mdi2c-content-save-alert-outline"),
  COMPUTER("mdi2l-laptop"),
  BACK("mdi2a-arrow-left"),
  FORWARD("mdi2a-arrow-right"),
  CHEVRON_RIGHT("mdi2c-chevron-right"),
  CHEVRON_DOWN("mdi2c-chevron-down"),
  CHEVRON_LEFT("mdi2c-chevron-left"),
  UP("mdi2a-arrow-up"),
  DOWN("mdi2a-arrow-down"),
  MINUS("mdi2m-minus"),
  CIRCLE("mdi2c-circle-outline"),
  AGAINST("mdi2c-close-circle-outline"),
  CHECK("mdi2c-check"),
  CLOSE("mdi2c-close"),
  MENU("mdi2m-menu"),
  MORE("mdi2d-dots-horizontal"),
  HELP("mdi2h-help-circle-outline"),
  CLOCK("mdi2c-clock-outline"),
  STAR("mdi2s-star-outline"),
  STAR_FULL("mdi2s-star"),
  SKIP("mdi2c-cancel");

  private final String literal;

  Icons(String literal) {
    this.literal = literal;
  }

  /** The name of the glyph in Ikonli. */
  public String literal() {
    return literal;
  }

  /** 18 px, for buttons. */
  public FontIcon node() {
    return node(18);
  }

  /** 14, 16, 18, 20, 24 or 30 px at the normal text size; grows with the text. Decorative. */
  public FontIcon node(int size) {
    FontIcon icon = new FontIcon(literal);
    icon.getStyleClass().add("icon-" + size);
    icon.setAccessibleRole(AccessibleRole.NODE);
    icon.setFocusTraversable(false);
    icon.setMouseTransparent(true);
    return icon;
  }

  /** As {@link #node(int)}, with the colour of a role: accent, success, warning, muted … */
  public Node node(int size, String role) {
    FontIcon icon = node(size);
    icon.getStyleClass().add(role);
    return icon;
  }
}
