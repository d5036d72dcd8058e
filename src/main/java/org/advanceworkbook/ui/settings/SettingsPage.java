package org.advanceworkbook.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.ScrollPage;
import org.advanceworkbook.ui.kit.Segmented;
import org.advanceworkbook.ui.shell.Page;
import org.advanceworkbook.ui.shell.Place;
import org.advanceworkbook.words.DateStyle;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.PlanPrinter.Paper;
import org.advanceworkbook.workbook.Settings;

/** What a user sets once. Every change is kept at once. */
public final class SettingsPage implements Page {
  private final Kit kit;
  private final Words words;
  private final Supplier<Settings> settings;
  private final Consumer<Settings> keep;
  private final Field<Segmented<Settings.ThemeChoice>> theme;
  private final Field<Segmented<Integer>> size;
  private final Field<Segmented<Settings.DateStyle>> dates;
  private final Field<Segmented<Paper>> paper;
  private final Field<TextField> rep;
  private final CheckBox calm;
  private final ScrollPage view;
  private boolean filling;

  /**
   * The page over settings that are read from {@code settings} and kept by {@code keep}.
   *
   * @param workbookPlace where the open workbook lies, as shown
   * @param openAnother asks for another workbook and opens it
   */
  public SettingsPage(
      Kit kit,
      Supplier<Settings> settings,
      Consumer<Settings> keep,
      String workbookPlace,
      Runnable openAnother) {
    this.kit = kit;
    this.words = kit.words();
    this.settings = settings;
    this.keep = keep;
    theme =
        segments(words.get("settings.theme"), List.of(Settings.ThemeChoice.values()), this::theme);
    size = segments(words.get("settings.size"), List.of(90, 100, 115, 130), p -> p + " %");
    dates =
        segments(words.get("settings.dates"), List.of(Settings.DateStyle.values()), this::example);
    paper = segments(words.get("settings.paper"), List.of(Paper.values()), this::paper);
    rep = kit.fields().text(words.get("settings.rep")).hint(words.get("settings.rep.hint"));
    calm = kit.fields().check(words.get("settings.calm"));
    view =
        new ScrollPage(
            Headings.page(words.get("settings.title")),
            part(words.get("settings.you"), rep),
            part(words.get("settings.looks"), theme, size, calmWithHint()),
            part(words.get("settings.writing"), dates, paper),
            part(words.get("settings.workbook"), workbook(workbookPlace, openAnother)));
    fill();
    listen();
  }

  private static VBox part(String title, Node... fields) {
    VBox part = new VBox(Headings.section(title));
    part.getChildren().addAll(fields);
    part.getStyleClass().add("settings-part");
    return part;
  }

  private <T> Field<Segmented<T>> segments(String label, List<T> values, Function<T, String> name) {
    Field<Segmented<T>> field = kit.fields().segmented(label, Segmented.options(values, name));
    field.input().getStyleClass().add("settings-segments");
    return field;
  }

  private String theme(Settings.ThemeChoice choice) {
    return switch (choice) {
      case SYSTEM -> words.get("settings.theme.system");
      case LIGHT -> words.get("settings.theme.light");
      case DARK -> words.get("settings.theme.dark");
    };
  }

  private String example(Settings.DateStyle style) {
    return DateStyle.valueOf(style.name()).day(kit.dates().today());
  }

  private String paper(Paper size) {
    return size == Paper.A4 ? words.get("settings.paper.a4") : words.get("settings.paper.letter");
  }

  private Node calmWithHint() {
    VBox both = new VBox(calm, Headings.caption(words.get("settings.calm.hint")));
    both.getStyleClass().add("settings-check");
    return both;
  }

  private Node workbook(String place, Runnable openAnother) {
    Field<TextField> where = kit.fields().text(words.get("settings.place"));
    where.input().setText(place);
    where.input().setEditable(false);
    where.hint(words.get("settings.place.hint")).id("workbook-place");
    Button open = Buttons.plain(words.get("settings.open"), Icons.FOLDER);
    open.setId("open-another");
    open.setOnAction(e -> openAnother.run());
    HBox acts = new HBox(open);
    acts.getStyleClass().add("aw-actions");
    VBox both = new VBox(where, acts);
    both.getStyleClass().add("settings-workbook");
    return both;
  }

  /** Adds a part at the end. */
  public SettingsPage offer(Node part) {
    view.column().getChildren().add(part);
    return this;
  }

  private void fill() {
    filling = true;
    Settings now = settings.get();
    theme.input().setValue(now.theme());
    size.input().setValue(now.textPercent());
    dates.input().setValue(now.dates());
    paper.input().setValue(now.paper());
    rep.input().setText(now.rep());
    calm.setSelected(now.calm());
    filling = false;
  }

  private void listen() {
    theme.input().valueProperty().subscribe((was, is) -> change(is, s -> s.withTheme(is)));
    size.input().valueProperty().subscribe((was, is) -> change(is, s -> s.withTextPercent(is)));
    dates.input().valueProperty().subscribe((was, is) -> change(is, s -> s.withDates(is)));
    paper.input().valueProperty().subscribe((was, is) -> change(is, s -> s.withPaper(is)));
    rep.input().textProperty().subscribe((was, is) -> change(is, s -> s.withRep(is.strip())));
    calm.selectedProperty().subscribe((was, is) -> change(is, s -> s.withCalm(is)));
  }

  private void change(Object picked, UnaryOperator<Settings> act) {
    Settings now = settings.get();
    if (filling || picked == null || act.apply(now).equals(now)) {
      return;
    }
    keep.accept(act.apply(now));
  }

  @Override
  public String id() {
    return Place.SETTINGS.id();
  }

  @Override
  public Place place() {
    return Place.SETTINGS;
  }

  @Override
  public String title() {
    return words.get("settings.title");
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void shown() {
    fill();
  }
}
