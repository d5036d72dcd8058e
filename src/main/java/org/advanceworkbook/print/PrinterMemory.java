package org.advanceworkbook.print;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Which printer was chosen last.
 *
 * @param last its name, empty when none was
 * @param keep told the name of the one chosen now
 */
public record PrinterMemory(Supplier<String> last, Consumer<String> keep) {
  /** Forgotten when the program ends. */
  static PrinterMemory untilTheEnd() {
    AtomicReference<String> name = new AtomicReference<>("");
    return new PrinterMemory(name::get, name::set);
  }
}
