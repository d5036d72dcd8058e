package houserules.bad.ui;

import houserules.bad.cli.Verb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import picocli.CommandLine;

/** Deliberately bad: does by itself what one place should do for all. */
public final class Screen {
  private final TextField field = new TextField();

  public Node node() {
    field.setStyle("-fx-text-fill: red");
    Platform.runLater(() -> field.setText(read()));
    return field;
  }

  public CommandLine parser() {
    return new CommandLine(new Verb());
  }

  private String read() {
    try {
      return Files.readString(Path.of("x"));
    } catch (IOException e) {
      e.printStackTrace();
      return "";
    }
  }
}
