package org.advanceworkbook.ui.shell;

/** What the frame needs to know of a page before it is read. */
public record LateFrame(String id, Place place, String title, boolean wide) {}
