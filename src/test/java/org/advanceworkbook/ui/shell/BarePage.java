package org.advanceworkbook.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.ScrollPage;

/** A page with a title and a field, which notes when it is shown and hidden. */
final class BarePage implements Page {
  final List<String> heard;
  private final String id;
  private final Place place;
  private final boolean wide;
  private final Node view;
  private String title;
  private Runnable retitle = () -> {};

  BarePage(Kit kit, String id, Place place, boolean wide) {
    this(kit, id, place, wide, new ArrayList<>());
  }

  BarePage(Kit kit, String id, Place place, boolean wide, List<String> heard) {
    this.id = id;
    this.place = place;
    this.wide = wide;
    this.heard = heard;
    Field<TextField> field = kit.fields().text("A field").id("field");
    VBox box = new VBox(24, Headings.page(id), field, Buttons.plain("Print"));
    this.view = new ScrollPage(box);
    this.title = id;
    heard.add("made " + id);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Place place() {
    return place;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void shown() {
    heard.add("shown " + id);
  }

  @Override
  public void hidden() {
    heard.add("hidden " + id);
  }

  @Override
  public void left() {
    heard.add("left " + id);
  }

  @Override
  public void onTitle(Runnable changed) {
    retitle = changed;
  }

  void rename(String name) {
    title = name;
    retitle.run();
  }

  @Override
  public boolean wide() {
    return wide;
  }
}
