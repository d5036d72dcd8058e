package org.advanceworkbook.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Path;
import org.advanceworkbook.ui.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnderlinesTest {
  private static final String TEXT = "Priya books a session by Friday";
  private static final LineKind WHO =
      new LineKind("Who", LineKind.Stroke.SOLID, LineKind.Tone.FOUND);
  private static final LineKind WHEN =
      new LineKind("By when", LineKind.Stroke.DASHED, LineKind.Tone.FOUND);

  private OnStage on;
  private Field<TextArea> field;
  private Field<TextField> next;
  private Underlines lines;

  @BeforeEach
  void open() {
    on = new OnStage();
    field = Fx.get(() -> on.kit.fields().objective("Objective", 2));
    next = Fx.get(() -> on.kit.fields().text("Next"));
    lines = Fx.get(() -> on.kit.fields().underlines(field));
    on.with(Fx.get(() -> new VBox(field, next))).focus(field.input());
  }

  @AfterEach
  void close() {
    on.close();
  }

  private void mark(String text) {
    Fx.run(
        () -> {
          field.input().setText(text);
          lines.show(text, List.of(new TextLine(0, 5, WHO), new TextLine(22, 31, WHEN)));
        });
    on.layout();
  }

  private List<Node> drawn() {
    return Fx.get(() -> List.copyOf(field.input().lookupAll(".aw-line")));
  }

  @Test
  void aLineLiesRightBelowItsWords() {
    mark(TEXT);
    on.picture("kit-underlines");
    assertThat(drawn()).hasSize(2);
    Fx.run(
        () -> {
          TextArea area = field.input();
          TextAreaSkin skin = (TextAreaSkin) area.getSkin();
          Bounds line = inArea(drawnHere(".line-dashed"));
          double from = skin.getCharacterBounds(22).getMinX();
          double to = skin.getCharacterBounds(30).getMaxX();
          double foot = skin.getCharacterBounds(22).getMaxY();
          assertThat(line.getMinX()).isBetween(from - 3, from + 3);
          assertThat(line.getMaxX()).isBetween(to - 3, to + 3);
          assertThat(line.getCenterY()).isBetween(foot - 4, foot + 4);
        });
  }

  private Node drawnHere(String selector) {
    return field.input().lookup(".aw-line-layer").lookup(selector);
  }

  private Bounds inArea(Node node) {
    return field.input().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
  }

  @Test
  void aWrappedPieceHasALineOnEachRow() {
    String text = "word ".repeat(60).strip();
    Fx.run(
        () -> {
          field.input().setText(text);
          lines.show(text, List.of(new TextLine(0, text.length(), WHO)));
        });
    on.layout();
    Path path = (Path) drawn().getFirst();
    assertThat(path.getElements().size()).as("two points a row").isGreaterThan(4);
    assertThat(Fx.get(() -> inArea(path).getHeight())).isGreaterThan(20);
  }

  @Test
  void linesStayWithTheirWordsWhileOneTypesAndGoWithThem() {
    mark(TEXT);
    Fx.run(() -> field.input().insertText(0, "On 3 May "));
    assertThat(lines.shown()).containsExactly(new TextLine(9, 14, WHO), new TextLine(31, 40, WHEN));
    Fx.run(() -> field.input().replaceText(9, 11, "O"));
    assertThat(lines.shown()).containsExactly(new TextLine(30, 39, WHEN));
    Fx.run(() -> field.input().clear());
    assertThat(lines.shown()).isEmpty();
  }

  @Test
  void whatWasFoundInAnotherTextIsNotShown() {
    mark(TEXT);
    Fx.run(
        () -> {
          field.input().setText("Something else");
          lines.show(TEXT, List.of(new TextLine(22, 31, WHEN)));
        });
    assertThat(lines.shown()).isEmpty();
  }

  @Test
  void theMeaningStandsInALegendAndIsSaid() {
    mark(TEXT);
    List<String> names =
        Fx.get(
            () ->
                field.lookupAll(".aw-line-name").stream().map(n -> ((Label) n).getText()).toList());
    assertThat(names).containsExactlyInAnyOrder("Who", "By when");
    assertThat(field.input().getAccessibleHelp()).isEqualTo("Who: “Priya”. By when: “by Friday”.");
    Fx.run(() -> lines.show(TEXT, List.of()));
    assertThat(field.input().getAccessibleHelp()).isNull();
  }

  @Test
  void theAreaStaysAPlainTextArea() {
    Fx.run(() -> field.input().setPromptText("Who will do what?"));
    on.picture("kit-underlines-prompt");
    mark(TEXT);
    Fx.run(
        () -> {
          TextArea area = field.input();
          assertThat(area.queryAccessibleAttribute(AccessibleAttribute.ROLE))
              .isEqualTo(AccessibleRole.TEXT_AREA);
          assertThat(area.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo(TEXT);
          assertThat(area.queryAccessibleAttribute(AccessibleAttribute.LINE_FOR_OFFSET, 3))
              .isEqualTo(0);
          assertThat(area.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY))
              .isSameAs(field.label());
          area.end();
        });
    on.write(" x");
    assertThat(field.input().getText()).isEqualTo(TEXT + " x");
    on.hold(KeyCode.CONTROL, KeyCode.Z);
    assertThat(field.input().getText()).isEqualTo(TEXT);
    on.type(KeyCode.TAB);
    assertThat(on.focus()).isSameAs(next.input());
  }

  @Test
  void rightToLeftAndFarScrolledTextsAreMarkedInside() {
    String hebrew = "\u05e4\u05e8\u05d9\u05d4 \u05e9\u05d5\u05dc\u05d7\u05ea by Friday";
    Fx.run(
        () -> {
          field.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
          field.input().setText(hebrew);
          lines.show(hebrew, List.of(new TextLine(0, 4, WHO)));
        });
    on.layout();
    Bounds line = Fx.get(() -> inArea(drawnHere(".line-solid")));
    TextAreaSkin skin = (TextAreaSkin) field.input().getSkin();
    assertThat(line.getMinX())
        .as("where the area itself says that the word ends")
        .isBetween(
            Fx.get(() -> skin.getCharacterBounds(0).getMinX()) - 60,
            Fx.get(() -> skin.getCharacterBounds(0).getMaxX()));
    assertThat(line.getMinX()).as("counted from the right").isLessThan(60);
    on.picture("kit-underlines-rtl");
    Fx.run(() -> field.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT));
  }

  @Test
  void aPastedBookIsMarkedWhereItShows() {
    String book = (TEXT + ". ").repeat(3200);
    List<TextLine> many =
        java.util.stream.IntStream.range(0, 3200)
            .mapToObj(i -> new TextLine(i * 33, i * 33 + 5, WHO))
            .toList();
    Fx.run(
        () -> {
          field.input().setText(book);
          lines.show(book, many);
        });
    on.layout();
    assertThat(book.length()).isGreaterThan(100_000);
    assertThat(lines.shown()).hasSize(200);
    assertThat(field.input().getText()).hasSize(book.length());
    assertThat(Fx.get(() -> ((Path) drawnHere(".line-solid")).getElements())).isNotEmpty();
    Fx.run(() -> field.input().setScrollTop(400));
    on.layout();
    assertThat(Fx.get(() -> ((Path) drawnHere(".line-solid")).getElements()))
        .as("the first has scrolled away")
        .isEmpty();
  }
}
