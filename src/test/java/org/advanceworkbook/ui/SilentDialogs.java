package org.advanceworkbook.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.advanceworkbook.ui.kit.Dialogs;

/** Dialogs that a test answers: it says beforehand what, and reads afterwards what was asked. */
public final class SilentDialogs implements Dialogs {
  private final List<String> asked = new ArrayList<>();
  private boolean answer;
  private String file;

  /** Answers no, and no file. */
  public SilentDialogs() {}

  /** The answer from now on. */
  public SilentDialogs answer(boolean yes) {
    answer = yes;
    return this;
  }

  /** The file chosen from now on. */
  public SilentDialogs file(String path) {
    file = path;
    return this;
  }

  /** What was asked and told so far. */
  public List<String> asked() {
    return asked;
  }

  @Override
  public boolean ask(String title, String text, String yes, String no) {
    asked.add(title);
    return answer;
  }

  @Override
  public boolean askToRisk(String title, String text, String yes, String no) {
    return ask(title, text, yes, no);
  }

  @Override
  public void tell(String title, String text) {
    asked.add(title);
  }

  @Override
  public void show(String title, Node content) {
    asked.add(title);
  }

  @Override
  public Optional<String> fileToOpen(String title, FileKind kind) {
    asked.add(title);
    return Optional.ofNullable(file);
  }

  @Override
  public Optional<String> fileToSave(String title, String name, FileKind kind) {
    asked.add(title);
    return Optional.ofNullable(file);
  }
}
