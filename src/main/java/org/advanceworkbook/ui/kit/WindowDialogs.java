package org.advanceworkbook.ui.kit;

import java.io.File;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.advanceworkbook.words.Words;

/** Dialogs over the window. The focus goes back to where it was. */
public final class WindowDialogs implements Dialogs {
  private final Words words;
  private final Theme theme;
  private final Supplier<Window> owner;

  /** Dialogs over {@code owner}, which may be null before the window stands. */
  public WindowDialogs(Words words, Theme theme, Supplier<Window> owner) {
    this.words = words;
    this.theme = theme;
    this.owner = owner;
  }

  @Override
  public boolean ask(String title, String text, String yes, String no) {
    return ask(title, text, yes, no, false);
  }

  @Override
  public boolean askToRisk(String title, String text, String yes, String no) {
    return ask(title, text, yes, no, true);
  }

  private boolean ask(String title, String text, String yes, String no, boolean safe) {
    ButtonType go = new ButtonType(yes, ButtonBar.ButtonData.OK_DONE);
    ButtonType stay = new ButtonType(no, ButtonBar.ButtonData.CANCEL_CLOSE);
    return open(content(title, text), safe, go, stay).filter(go::equals).isPresent();
  }

  @Override
  public void tell(String title, String text) {
    open(content(title, text), false, close());
  }

  @Override
  public void show(String title, Node content) {
    VBox box = content(title, "");
    box.getChildren().add(content);
    open(box, false, close());
  }

  private ButtonType close() {
    return new ButtonType(words.get("kit.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
  }

  private Optional<ButtonType> open(Node content, boolean safe, ButtonType... buttons) {
    Window window = owner.get();
    Node before = window == null ? null : window.getScene().getFocusOwner();
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(window);
    dialog.setTitle(words.get("shell.name"));
    DialogPane pane = dialog.getDialogPane();
    pane.getStyleClass().add("aw-dialog");
    pane.setContent(content);
    pane.getButtonTypes().setAll(buttons);
    if (safe) {
      beginWith(dialog, pane, buttons);
    }
    theme.apply(pane.getScene());
    Optional<ButtonType> answer = dialog.showAndWait();
    if (before != null) {
      before.requestFocus();
    }
    return answer;
  }

  // Such a question may come over work: an Enter meant for a field must leave all as it is.
  private static void beginWith(Dialog<ButtonType> dialog, DialogPane pane, ButtonType[] buttons) {
    ((Button) pane.lookupButton(buttons[0])).setDefaultButton(false);
    Button stay = (Button) pane.lookupButton(buttons[1]);
    stay.setDefaultButton(true);
    dialog.setOnShown(e -> stay.requestFocus());
  }

  private static VBox content(String title, String text) {
    Label question = Headings.section(title);
    VBox box = new VBox(question);
    box.getStyleClass().add("aw-dialog-content");
    if (!text.isEmpty()) {
      Label more = Headings.body(text);
      more.setMinHeight(Region.USE_PREF_SIZE);
      box.getChildren().add(more);
    }
    return box;
  }

  @Override
  public Optional<String> fileToOpen(String title, FileKind kind) {
    return path(chooser(title, kind).showOpenDialog(owner.get()));
  }

  @Override
  public Optional<String> fileToSave(String title, String name, FileKind kind) {
    return path(toSave(title, name, kind).showSaveDialog(owner.get()));
  }

  @Override
  public Optional<String> folder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    return path(chooser.showDialog(owner.get()));
  }

  /** A name may hold what no file's name may hold, and be longer than one may be. */
  FileChooser toSave(String title, String name, FileKind kind) {
    FileChooser chooser = chooser(title, kind);
    chooser.setInitialFileName(FileName.plain(name, kind.ending()));
    return chooser;
  }

  private FileChooser chooser(String title, FileKind kind) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                words.get("kit.file." + kind.name()), "*." + kind.ending()));
    return chooser;
  }

  private static Optional<String> path(File file) {
    return Optional.ofNullable(file).map(File::getPath);
  }
}
