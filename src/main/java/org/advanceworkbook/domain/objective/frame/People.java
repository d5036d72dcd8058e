package org.advanceworkbook.domain.objective.frame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.advanceworkbook.domain.objective.text.Tokenizer;

/**
 * The people of a plan by the words of their names: the best source of who is whose.
 *
 * @param sides side by normalised word
 */
public record People(Map<String, Party> sides) {
  private static final Set<String> SMALL =
      Set.of(
          ("the and of for de von van der mr ms mrs dr prof la le del team our new will "
                  + "may mark art group")
              .split(" "));

  /** Reads "Dana Reyes (COO)" into dana and reyes; roles in brackets are left to the word list. */
  public static People of(List<String> clients, List<String> ours, String account) {
    Map<String, Party> sides = new HashMap<>();
    add(sides, List.of(account), Party.CLIENT);
    add(sides, ours, Party.US);
    add(sides, clients, Party.CLIENT);
    return new People(Map.copyOf(sides));
  }

  private static void add(Map<String, Party> sides, List<String> names, Party side) {
    for (String name : names) {
      int bracket = name.indexOf('(');
      String bare = bracket > 0 ? name.substring(0, bracket) : name;
      for (String word : bare.split("[\\s,;.]+")) {
        String norm = Tokenizer.normal(word);
        if (norm.length() > 1 && !SMALL.contains(norm)) {
          sides.put(norm, side);
        }
      }
    }
  }

  /** The side of a name, {@link Party#NONE} when the plan does not know it. */
  public Party side(String norm) {
    return sides.getOrDefault(norm, Party.NONE);
  }
}
