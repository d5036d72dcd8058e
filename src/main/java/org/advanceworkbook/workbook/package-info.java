/**
 * What one can do with a workbook: use cases such as editing a plan with autosave, and the ports
 * through which they reach the store, the printer and the settings.
 *
 * <p>Knows the domain, the words and nothing else: no window, no SQL, no file (places are paths as
 * text). Classes that hold a plan being edited are confined to the thread of the window; slow work
 * goes through {@code Work}, waiting through {@code Delay}, so that tests run at once.
 *
 * <p>The decision that shaped it: ports block. Who calls them decides on which thread; futures
 * would put that decision into every signature.
 */
package org.advanceworkbook.workbook;
