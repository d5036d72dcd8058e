package org.advanceworkbook.print;

import java.util.function.Consumer;

/**
 * One sheet of a page set: what it is called in the bookmarks, what stands at its foot, and what
 * puts its content into the part it is given.
 */
record Leaf(String name, String foot, Consumer<Part> content) {}
