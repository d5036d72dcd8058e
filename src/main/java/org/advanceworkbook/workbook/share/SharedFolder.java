package org.advanceworkbook.workbook.share;

import java.util.List;
import java.util.function.Predicate;

/** A folder into which several people lay exchange files. Blocks. */
public interface SharedFolder {
  /**
   * A file that lies there.
   *
   * @param place its path
   * @param name without the folder
   * @param mark of the workbook it comes from, empty where it is locked or cannot be read
   * @param author who made it, empty likewise
   * @param stamp changes whenever the file does
   */
  record Arrived(String place, String name, String mark, String author, String stamp) {}

  /**
   * The exchange files in a folder that are not known yet, by name; none where there is no such
   * folder at the moment. Opens no more of them than the list at their beginning.
   */
  List<Arrived> arrived(String folder, Predicate<String> known);
}
