package org.advanceworkbook;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules of the house, for whatever root package they are asked about: the real one, or the
 * deliberately bad one that proves that each rule can fail.
 */
final class HouseRules {
  private static final String FILES =
      "java\\.io\\.(File|FileInputStream|FileOutputStream|FileReader|FileWriter|RandomAccessFile)"
          + "|java\\.nio\\.(file|channels)\\..*";
  private static final String NETWORK =
      "java\\.net\\.(Socket|ServerSocket|DatagramSocket|MulticastSocket|InetAddress"
          + "|InetSocketAddress|URLConnection|HttpURLConnection)|java\\.net\\.http\\..*";

  private final String root;

  HouseRules(String root) {
    this.root = root;
  }

  List<ArchRule> all() {
    List<ArchRule> rules = new ArrayList<>();
    rules.addAll(floors());
    rules.addAll(cycles());
    rules.addAll(purity());
    rules.addAll(doors());
    rules.addAll(state());
    rules.addAll(manners());
    return rules.stream().map(r -> r.allowEmptyShould(true)).toList();
  }

  private String in(String room) {
    return root + "." + room + "..";
  }

  private String[] in(String... rooms) {
    return Stream.of(rooms).map(this::in).toArray(String[]::new);
  }

  private List<ArchRule> floors() {
    List<String> upper = List.of("ui", "cli", "store", "print", "exchange");
    List<ArchRule> rules = new ArrayList<>();
    rules.add(
        noClasses()
            .that()
            .resideInAPackage(in("domain"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(in("words", "workbook", "ui", "cli", "store", "print", "exchange"))
            .because("the ground floor knows only itself: a judgement must not need a screen"));
    rules.add(
        noClasses()
            .that()
            .resideInAPackage(in("words"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(in("workbook", "ui", "cli", "store", "print", "exchange"))
            .because("words are on the ground floor; they know what is said, not who says it"));
    rules.add(
        noClasses()
            .that()
            .resideInAPackage(in("workbook"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(in("ui", "cli", "store", "print", "exchange"))
            .because("use cases reach faces and hands only through the ports they define"));
    for (String wing : upper) {
      String[] others = upper.stream().filter(w -> !w.equals(wing)).toArray(String[]::new);
      rules.add(
          noClasses()
              .that()
              .resideInAPackage(in(wing))
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(in(others))
              .because(
                  "there is no door between the rooms of the second floor; Wiring joins them"));
    }
    rules.add(
        noClasses()
            .that()
            .resideOutsideOfPackage(root)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(root)
            .because("Main and Wiring know everybody and are known by nobody"));
    return rules;
  }

  private List<ArchRule> cycles() {
    return List.of(
        slices()
            .matching(root + ".(*)..")
            .should()
            .beFreeOfCycles()
            .because("two rooms that need each other are one room with a wall in the way"),
        slices()
            .matching(root + ".(**)")
            .should()
            .beFreeOfCycles()
            .because("a cycle between packages, at any depth, cannot be read in an order"));
  }

  private List<ArchRule> purity() {
    return List.of(
        noClasses()
            .that()
            .resideInAnyPackage(in("domain", "workbook", "words"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "com.sun.javafx..")
            .because("the two lower floors are tested without a window"),
        noClasses()
            .that()
            .resideInAnyPackage(in("domain", "workbook"))
            .should()
            .dependOnClassesThat(nameMatching(FILES))
            .because("places are text down here; only store, print and exchange open files"),
        noClasses()
            .that()
            .resideInAPackage(in("cli"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "com.sun.javafx..", "org.controlsfx..")
            .because("a command must answer fast and without a display"),
        noClasses()
            .that()
            .resideInAPackage(in("ui"))
            .should()
            .dependOnClassesThat(
                nameMatching(
                    "java\\.nio\\.file\\.Files|java\\.io\\.(FileInputStream|FileOutputStream"
                        + "|FileReader|FileWriter|RandomAccessFile)"))
            .because("the thread of the window never waits for a file"),
        noClasses()
            .that(HouseWords.modelOf(root))
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(
                    "javafx.scene..",
                    "javafx.stage..",
                    "javafx.css..",
                    "javafx.application..",
                    "javafx.animation..",
                    "org.controlsfx..",
                    "org.kordamp.."))
            .because("a view-model uses javafx.base only and is tested without a window"));
  }

  private List<ArchRule> doors() {
    return List.of(
        classes()
            .should(HouseWords.nameOnlyIn("javafx.application.Platform", root + ".ui.kit"))
            .because("one class owns the door to the thread of the window"),
        noClasses()
            .that()
            .resideOutsideOfPackage(in("store"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
            .because("SQL stands in the store, in view, and nowhere else"),
        noClasses()
            .that()
            .resideOutsideOfPackage(in("print"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "com.openhtmltopdf..", "java.awt..")
            .because("what makes pages can be exchanged as long as one room knows it"),
        noClasses()
            .that()
            .resideOutsideOfPackage(in("cli"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..")
            .because("the command line is one face among others"),
        noClasses()
            .that()
            .resideOutsideOfPackage(in("ui.kit"))
            .should(HouseWords.makeInputs())
            .because(
                "inputs and icons come from ui.kit, with label, accessible name and a Tab that"
                    + " leaves"));
  }

  private List<ArchRule> state() {
    return List.of(
        fields()
            .that()
            .areStatic()
            .should(HouseWords.neverChange())
            .because("static mutable state is a hidden parameter of everything"),
        methods()
            .that()
            .areStatic()
            .should()
            .notHaveName("getInstance")
            .because("dependencies come in through constructors; there are no singletons"),
        noClasses()
            .should()
            .dependOnClassesThat(nameMatching("java\\.util\\.ServiceLoader|.*\\.\\w*EventBus"))
            .because("calls can be followed by reading; a locator or an event bus cannot"),
        fields()
            .that()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat(HouseWords.publicNounOf(root))
            .should()
            .beFinal()
            .because("the nouns of the domain are immutable; only builders (*Change) collect"),
        noClasses()
            .that()
            .resideInAnyPackage(in("domain", "words", "print", "exchange", "cli"))
            .should()
            .dependOnClassesThat(
                nameMatching("java\\.lang\\.Thread|java\\.util\\.concurrent\\.Exec.*"))
            .because("threads belong to the store's writer, to ui.kit and to the front door"));
  }

  private List<ArchRule> manners() {
    return List.of(
        noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveNameMatching(".*(Helper|Util|Utils|Impl)")
            .because("a name must say what a thing is, not that it is somehow useful"),
        noClasses()
            .should(HouseWords.callMethod("setStyle", "java.lang.String"))
            .because("looks live in style sheets, by class name and by role of colour"),
        noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callMethod(Thread.class, "sleep", java.time.Duration.class)
            .because("waiting for a time is guessing; wait for the thing itself"),
        noClasses()
            .should()
            .dependOnClassesThat(nameMatching(NETWORK))
            .orShould()
            .callMethod(java.net.URL.class, "openConnection")
            .orShould()
            .callMethod(java.net.URL.class, "openStream")
            .because("the workbook is offline: nothing in it can open a connection"),
        noClasses()
            .should(HouseWords.callMethod("printStackTrace", ""))
            .because("a user reads sentences; traces go to the log"));
  }
}
