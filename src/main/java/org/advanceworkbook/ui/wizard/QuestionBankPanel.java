package org.advanceworkbook.ui.wizard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.PlannedQuestion;
import org.advanceworkbook.domain.playbook.BankQuestion;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.SearchBox;
import org.advanceworkbook.words.Words;

/** The question bank beside a step: searched, by group, each question one press away. */
final class QuestionBankPanel extends VBox {
  private final WizardParts parts;
  private final Words words;
  private final List<BankQuestion> bank;
  private final Supplier<List<PlannedQuestion>> picked;
  private final Consumer<PlannedQuestion> add;
  private final SearchBox search;
  private final VBox groups = new VBox();
  private final Set<String> open = new LinkedHashSet<>();
  private Set<String> shownPicked;
  private String shownSearch = "";

  /**
   * @param purposes lower-case ids of the purposes whose questions are offered
   * @param picked the questions of the plan, whose bank ids are checked
   * @param add takes a picked question
   */
  QuestionBankPanel(
      WizardParts parts,
      List<String> purposes,
      Supplier<List<PlannedQuestion>> picked,
      Consumer<PlannedQuestion> add) {
    this.parts = parts;
    this.words = parts.kit().words();
    this.picked = picked;
    this.add = add;
    bank = purposes.stream().flatMap(p -> parts.playbook().questionsFor(p).stream()).toList();
    search = parts.kit().fields().search(words.count("wizard.bank.search", bank.size()));
    search.editor().textProperty().addListener((o, was, is) -> show());
    getStyleClass().add("aw-bank");
    getChildren().addAll(Headings.section(words.get("wizard.bank")), search, groups);
    bank.stream().findFirst().ifPresent(q -> open.add(q.group()));
    parts.whenChanged(this::show);
  }

  private void show() {
    Set<String> ids = new LinkedHashSet<>();
    picked.get().forEach(q -> ids.add(q.bankId()));
    String text = search.editor().getText().strip().toLowerCase(Locale.ROOT);
    if (!ids.equals(shownPicked) || !text.equals(shownSearch)) {
      shownPicked = ids;
      shownSearch = text;
      fill();
    }
  }

  private void fill() {
    List<Node> nodes = new ArrayList<>();
    found().forEach((group, questions) -> nodes.add(group(group, questions)));
    if (nodes.isEmpty()) {
      Label none = Headings.small(words.get("wizard.bank.none"));
      none.getStyleClass().add("muted");
      nodes.add(none);
    }
    groups.getChildren().setAll(nodes);
  }

  private Map<String, List<BankQuestion>> found() {
    Map<String, List<BankQuestion>> result = new LinkedHashMap<>();
    for (BankQuestion q : bank) {
      String all = (q.text() + " " + q.aim() + " " + groupName(q.group()));
      if (all.toLowerCase(Locale.ROOT).contains(shownSearch)) {
        result.computeIfAbsent(q.group(), g -> new ArrayList<>()).add(q);
      }
    }
    return result;
  }

  private String groupName(String group) {
    String key = "playbook.group." + group;
    return words.has(key) ? words.get(key) : group;
  }

  private Node group(String id, List<BankQuestion> questions) {
    boolean shown = !shownSearch.isEmpty() || open.contains(id);
    VBox rows = new VBox();
    rows.getStyleClass().add("aw-bank-rows");
    questions.forEach(q -> rows.getChildren().add(row(q)));
    long taken = questions.stream().filter(q -> shownPicked.contains(q.id())).count();
    Label count = Headings.caption(counted(taken, questions.size()));
    count.getStyleClass().add(taken > 0 ? "accent" : "muted");
    count.setMinWidth(USE_PREF_SIZE);
    Button head = Buttons.flat(groupName(id), shown ? Icons.CHEVRON_DOWN : Icons.CHEVRON_RIGHT);
    head.getStyleClass().add("aw-bank-head");
    head.setMaxWidth(Double.MAX_VALUE);
    head.setMinWidth(0);
    HBox.setHgrow(head, Priority.ALWAYS);
    HBox line = new HBox(head, count);
    line.getStyleClass().add("aw-bank-line");
    visible(rows, shown);
    head.setOnAction(e -> turn(id, rows, head));
    VBox group = new VBox(line, rows);
    group.getStyleClass().add("aw-bank-group");
    return group;
  }

  private String counted(long taken, int all) {
    return taken > 0 ? words.get("wizard.bank.picked", taken, all) : String.valueOf(all);
  }

  private void turn(String id, Node rows, Button head) {
    boolean show = !rows.isVisible();
    if (show) {
      open.add(id);
    } else {
      open.remove(id);
    }
    visible(rows, show);
    head.setGraphic((show ? Icons.CHEVRON_DOWN : Icons.CHEVRON_RIGHT).node(18));
  }

  private static void visible(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private Node row(BankQuestion question) {
    boolean taken = shownPicked.contains(question.id());
    Label text = Headings.body(question.text());
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox row = new HBox(text, taken ? check() : plus(question));
    if (taken) {
      text.getStyleClass().add("muted");
    }
    row.getStyleClass().add("aw-bank-row");
    return row;
  }

  private Node check() {
    HBox check = new HBox(Icons.CHECK.node(20, "accent"));
    check.getStyleClass().add("aw-bank-check");
    return check;
  }

  private Node plus(BankQuestion question) {
    Button plus = Buttons.icon(Icons.PLUS, words.get("wizard.bank.add", question.text()));
    plus.getStyleClass().addAll("aw-bank-plus");
    plus.setDisable(parts.editor().isFrozen());
    plus.setOnAction(e -> add.accept(PlannedQuestions.from(question)));
    return plus;
  }
}
