package org.advanceworkbook.ui.share;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.advanceworkbook.ui.kit.Dialogs;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.shell.Navigator;
import org.advanceworkbook.workbook.ShareSelection;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.document.Documents;
import org.advanceworkbook.workbook.share.ExchangeFiles;
import org.advanceworkbook.workbook.share.Sharing;

/** The ways into the exchange, from wherever one is. FX thread. */
public final class ShareDesk {
  private final Kit kit;
  private final Workbook workbook;
  private final ExchangeFiles files;
  private final Supplier<Documents> documents;
  private final Me me;

  /** The workbook that is open at that moment. */
  public interface Workbook {
    /** The workbook itself. */
    WorkbookStore store();

    /** What sends and takes in. */
    Sharing sharing();

    /** A place for a copy of it as it is now. */
    String copyPlace();
  }

  /** Who works here, as kept in the settings. */
  public record Me(Supplier<String> name, Consumer<String> keep) {}

  /**
   * @param documents made when two versions are put beside each other
   */
  public ShareDesk(
      Kit kit, Workbook workbook, ExchangeFiles files, Supplier<Documents> documents, Me me) {
    this.kit = kit;
    this.workbook = workbook;
    this.files = files;
    this.documents = documents;
    this.me = me;
  }

  /** Sends; what is proposed can be changed there. */
  public void send(Navigator navigator, ShareSelection proposed) {
    navigator.visit(() -> new SendPage(this, navigator, proposed));
  }

  /** Sends a call. */
  public void sendCall(Navigator navigator, String callId) {
    send(navigator, ShareSelection.ofCalls(Set.of(callId)));
  }

  /** Asks for a received file and shows what it holds. */
  public void open(Navigator navigator) {
    kit.dialogs()
        .fileToOpen(kit.words().get("share.open"), Dialogs.FileKind.EXCHANGE)
        .ifPresent(file -> open(navigator, file));
  }

  /** Shows what a file holds. */
  public void open(Navigator navigator, String file) {
    navigator.visit(() -> new ReceivePage(this, navigator, file));
  }

  /** Shows what was written in two ways. */
  public void decide(Navigator navigator) {
    navigator.visit(() -> new DecidePage(this, navigator));
  }

  Kit kit() {
    return kit;
  }

  Workbook workbook() {
    return workbook;
  }

  ExchangeFiles files() {
    return files;
  }

  Documents documents() {
    return documents.get();
  }

  Me me() {
    return me;
  }
}
