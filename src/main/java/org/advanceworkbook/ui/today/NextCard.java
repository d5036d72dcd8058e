package org.advanceworkbook.ui.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.advanceworkbook.ui.calls.CallFace;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.EmptyState;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.shell.Navigator;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.TodayView;

/** The next call, large. */
final class NextCard {
  private static final int MOST = 220;

  private final Kit kit;
  private final Navigator navigator;
  private final Consumer<CallRow> print;
  private final CallFace face;

  NextCard(Kit kit, Navigator navigator, Consumer<CallRow> print) {
    this.kit = kit;
    this.navigator = navigator;
    this.print = print;
    face = new CallFace(kit);
  }

  Node of(TodayView today) {
    if (today.coming().isEmpty()) {
      return new EmptyState(
          kit.words().get("today.none-next"), kit.words().get("today.none-next-more"));
    }
    CallRow call = today.coming().getFirst();
    return TodayPage.styled(
        new VBox(head(call), objective(call), people(call), foot(call)),
        "aw-card",
        "aw-today-next");
  }

  private Node head(CallRow call) {
    Label when = Headings.body(when(call));
    when.getStyleClass().addAll("accent", "semibold");
    HBox head = new HBox(when);
    if (call.start() != null && kit.dates().today().equals(call.date())) {
      Label until = Headings.caption(kit.dates().until(call.date().atTime(call.start())));
      until.getStyleClass().add("muted");
      head.getChildren().add(until);
    }
    head.getChildren().addAll(gap(), face.mark(call.facts().state()));
    return TodayPage.styled(head, "aw-today-next-head");
  }

  private String when(CallRow call) {
    if (call.date() == null) {
      return kit.words().get("today.next-undated");
    }
    String day = kit.dates().relative(call.date());
    return call.start() == null
        ? kit.words().get("today.next-day", day)
        : kit.words().get("today.next", day, call.start());
  }

  private Node objective(CallRow call) {
    boolean none = call.objective().isBlank();
    String text =
        none ? kit.words().get("calls.no-objective") : CallFace.brief(call.objective(), MOST);
    Label objective = Headings.large(text);
    if (none) {
      objective.getStyleClass().add("muted");
    }
    if (call.objective().length() > MOST) {
      objective.setTooltip(new Tooltip(CallFace.brief(call.objective(), 1000)));
    }
    return objective;
  }

  private Node people(CallRow call) {
    List<String> frame = new ArrayList<>();
    frame.add(kit.words().name(call.kind()));
    if (call.minutes() > 0) {
      frame.add(kit.dates().length(call.minutes()));
    }
    if (call.channel() != null) {
      frame.add(kit.words().name(call.channel()).toLowerCase(Locale.ROOT));
    }
    return face.who(call, String.join(", ", frame));
  }

  private Node foot(CallRow call) {
    Button open = Buttons.plain(kit.words().get("today.open"));
    open.setOnAction(e -> navigator.openPlan(call.id()));
    Button printed = Buttons.plain(kit.words().get("today.print"), Icons.PRINT);
    printed.setOnAction(e -> print.accept(call));
    HBox foot = new HBox(open, printed);
    if (!call.accountId().isEmpty()) {
      Button account = Buttons.link(kit.words().get("account.open"));
      account.setAccessibleText(kit.words().get("account.open-of", face.account(call)));
      account.setId("next-account");
      account.setOnAction(e -> navigator.openAccount(call.accountId()));
      foot.getChildren().add(account);
    }
    foot.getChildren().add(gap());
    if (!call.agenda().isEmpty()) {
      Label agenda = Headings.caption(agenda(call.agenda()));
      agenda.setGraphic(Icons.HANDSHAKE.node(16));
      agenda.getStyleClass().add("muted");
      foot.getChildren().add(agenda);
    }
    return TodayPage.styled(foot, "aw-today-next-foot");
  }

  /** The list keeps how it was agreed, else the day, else only that it was. */
  private String agenda(String agreed) {
    if (agreed.matches("\\d{4}-\\d{2}-\\d{2}")) {
      String day = kit.dates().relative(LocalDate.parse(agreed));
      return kit.words().get("today.agenda-on", day);
    }
    return agreed.equals("✓")
        ? kit.words().get("today.agenda")
        : kit.words().get("today.agenda-how", CallFace.brief(agreed, 60));
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }
}
