package org.advanceworkbook.ui.ledger;

import javafx.scene.control.Label;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.ui.calls.CallFace;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Kit;

/** How a promise is said: its sentence, and its state as icon and words. */
public final class PromiseFace {
  private static final int MOST = 140;

  private final Kit kit;

  /** Faces in the words of {@code kit}. */
  public PromiseFace(Kit kit) {
    this.kit = kit;
  }

  /** Who does what, as one sentence; our own begins with what we do. */
  public String sentence(Commitment promise) {
    String said =
        promise.side() == Side.CLIENT && !promise.who().isBlank()
            ? kit.words().get("today.promise", promise.who(), promise.what())
            : CallFace.capital(promise.what());
    return CallFace.brief(said, MOST);
  }

  /** The state in words: due, late, kept and when. */
  public String said(Commitment promise) {
    return switch (promise.state()) {
      case OPEN, SLIPPED ->
          promise.due() == null
              ? kit.words().get("today.no-due")
              : CallFace.capital(kit.dates().due(promise.due()));
      case KEPT ->
          promise.settledOn() == null
              ? kit.words().name(promise.state())
              : kit.words().get("opportunity.promise.kept-on", promise.settledOn());
      case BROKEN, WITHDRAWN -> kit.words().name(promise.state());
    };
  }

  /** The state as icon and words. */
  public Label mark(Commitment promise) {
    boolean late = promise.isOverdue(kit.dates().today());
    boolean today = promise.isDue(kit.dates().today());
    Icons icon =
        switch (promise.state()) {
          case OPEN, SLIPPED -> late ? Icons.LOOK : today ? Icons.CLOCK : Icons.CIRCLE;
          case KEPT -> Icons.DONE;
          case BROKEN -> Icons.CHAIN_BROKEN;
          case WITHDRAWN -> Icons.SKIP;
        };
    String ink =
        switch (promise.state()) {
          case OPEN, SLIPPED -> late ? "warning" : "muted";
          case KEPT -> "success";
          case BROKEN -> "warning";
          case WITHDRAWN -> "muted";
        };
    Label mark = new Label(said(promise), icon.node(16));
    mark.getStyleClass().addAll("text-small", ink);
    if (late || today) {
      mark.getStyleClass().add("medium");
    }
    mark.setMinWidth(Label.USE_PREF_SIZE);
    return mark;
  }
}
