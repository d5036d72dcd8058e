package org.advanceworkbook.ui;

import java.util.ArrayList;
import java.util.List;
import org.advanceworkbook.ui.kit.OtherPrograms;

/** Other programs as tests have them: nothing starts, what was asked for is kept. */
public final class HeardPrograms implements OtherPrograms {
  private final List<String> asked = new ArrayList<>();

  /** What was asked for: "open FILE", "show FILE". */
  public List<String> asked() {
    return asked;
  }

  @Override
  public boolean open(String fileOrLink) {
    return asked.add("open " + fileOrLink);
  }

  @Override
  public boolean showInFolder(String file) {
    return asked.add("show " + file);
  }
}
