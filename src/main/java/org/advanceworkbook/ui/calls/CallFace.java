package org.advanceworkbook.ui.calls;

import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.PlanState;

/** The parts of a call's row: when, with whom about what, how far the plan is. */
public final class CallFace {
  private static final int MOST = 160;

  private final Kit kit;

  /** Faces with the words and dates of {@code kit}. */
  public CallFace(Kit kit) {
    this.kit = kit;
  }

  /** The day and below it the time; for a call of a passed day how long ago it was. */
  public Node when(CallRow call) {
    Label day = Headings.row(day(call));
    if (hour(call).isEmpty()) {
      return column("aw-call-when", day);
    }
    Label hour = Headings.body(hour(call));
    hour.getStyleClass().add(late(call) ? "warning" : "muted");
    return column("aw-call-when", day, hour);
  }

  String day(CallRow call) {
    return call.date() == null
        ? kit.words().get("calls.no-date")
        : capital(kit.dates().relative(call.date()));
  }

  String hour(CallRow call) {
    if (late(call)) {
      return kit.dates().distance(call.date());
    }
    return call.date() == null || call.start() == null ? "" : kit.dates().time(call.start());
  }

  boolean late(CallRow call) {
    return call.date() != null && call.date().isBefore(kit.dates().today().minusDays(1));
  }

  String objective(CallRow call, int most) {
    return call.objective().isBlank()
        ? kit.words().get("calls.no-objective")
        : brief(call.objective(), most);
  }

  /** Account and people, and below them the objective. */
  public Node what(CallRow call) {
    return about(call, objective(call, MOST));
  }

  /** Account and people, and below them what was planned. */
  public Node planned(CallRow call) {
    String objective = objective(call, MOST);
    return about(
        call, call.objective().isBlank() ? objective : kit.words().get("calls.planned", objective));
  }

  private Node about(CallRow call, String line) {
    Label said = muted(Headings.body(line));
    if (call.objective().length() > MOST) {
      said.setTooltip(new Tooltip(brief(call.objective(), 1000)));
    }
    VBox box = column("aw-call-what", who(call), said);
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  /** The account in bold and the people beside it; wraps where there is no room. */
  public TextFlow who(CallRow call) {
    return who(call, "");
  }

  /** The same with a last remark, such as kind and length. */
  public TextFlow who(CallRow call, String remark) {
    TextFlow flow = new TextFlow(text(brief(account(call), MOST), "aw-call-account"));
    String people = brief(call.people(), MOST);
    String dot = people.isEmpty() || remark.isEmpty() ? "" : "  ·  ";
    flow.getChildren().add(text("  " + people + dot + remark, "aw-call-people"));
    flow.getStyleClass().add("aw-call-who");
    return flow;
  }

  /** The account, or that there is none yet. */
  public String account(CallRow call) {
    return call.account().isBlank() ? kit.words().get("calls.no-account") : call.account();
  }

  /** How far the plan is, as icon and words, and what is behind that. */
  public Node state(CallRow call) {
    Label more = muted(Headings.small(more(call)));
    more.getStyleClass().add("aw-call-more");
    more.setManaged(!more.getText().isEmpty());
    return column("aw-call-state", mark(call.facts().state()), more);
  }

  /** Icon and word of a state. */
  public Label mark(PlanState state) {
    Label mark = new Label(kit.words().name(state), icon(state).node(16));
    mark.getStyleClass().addAll("text-small", "medium", "aw-call-mark", ink(state));
    mark.setMinWidth(Label.USE_PREF_SIZE);
    return mark;
  }

  String more(CallRow call) {
    return switch (call.facts().state()) {
      case NOT_STARTED -> call.date() == null ? "" : toGo(call.date());
      case NOT_AN_ADVANCE -> kit.words().get("calls.tests", call.facts().testsPassed());
      case BEGUN, NEARLY_READY, READY -> missing(call.facts().missing());
    };
  }

  private String toGo(LocalDate date) {
    return capital(kit.dates().distance(date));
  }

  private String missing(String key) {
    return key.isEmpty() ? "" : kit.words().get(key);
  }

  /** What a screen reader says of the whole row. */
  public String said(CallRow call) {
    String day = call.date() == null ? "" : kit.dates().dayLong(call.date());
    return String.join(
        ", ",
        account(call),
        day,
        brief(call.objective(), MOST),
        kit.words().name(call.facts().state()));
  }

  private static Icons icon(PlanState state) {
    return switch (state) {
      case NOT_STARTED -> Icons.NOT_BEGUN;
      case NOT_AN_ADVANCE -> Icons.LOOK;
      case BEGUN, NEARLY_READY -> Icons.BEGUN;
      case READY -> Icons.DONE;
    };
  }

  private static String ink(PlanState state) {
    return switch (state) {
      case NOT_STARTED, BEGUN -> "muted";
      case NOT_AN_ADVANCE -> "warning";
      case NEARLY_READY -> "accent";
      case READY -> "success";
    };
  }

  /** The beginning of a text, on one line, an ellipsis where it goes on. */
  public static String brief(String text, int most) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= most) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, most)).stripTrailing() + "…";
  }

  /** The same with a capital at its start. */
  public static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static Text text(String said, String style) {
    Text text = new Text(said);
    text.getStyleClass().add(style);
    return text;
  }

  private static Label muted(Label label) {
    label.getStyleClass().add("muted");
    return label;
  }

  private static VBox column(String style, Node... parts) {
    VBox box = new VBox(parts);
    box.getStyleClass().add(style);
    return box;
  }
}
