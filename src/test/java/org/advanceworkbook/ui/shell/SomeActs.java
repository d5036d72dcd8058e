package org.advanceworkbook.ui.shell;

import java.util.ArrayList;
import java.util.List;

/** Notes what the menu asked for. */
final class SomeActs implements WorkbookActs {
  final List<String> done = new ArrayList<>();
  String undo = "";

  @Override
  public void newWorkbook() {
    done.add("new");
  }

  @Override
  public void openWorkbook() {
    done.add("open");
  }

  @Override
  public void openRecent(String place) {
    done.add("recent " + place);
  }

  @Override
  public List<String> recent() {
    return List.of("/home/hanna/north.advancebook");
  }

  @Override
  public void saveCopy() {
    done.add("copy");
  }

  @Override
  public void debriefOldest() {
    done.add("oldest");
  }

  @Override
  public String undoName() {
    return undo;
  }

  @Override
  public String redoName() {
    return "";
  }

  @Override
  public void undo() {
    done.add("undo");
  }

  @Override
  public void redo() {
    done.add("redo");
  }

  @Override
  public void exit() {
    done.add("exit");
  }
}
