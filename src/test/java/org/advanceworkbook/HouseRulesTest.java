package org.advanceworkbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the rules of the house, and shows for each of them that it can fail. */
class HouseRulesTest {
  private static final Path SOURCES = Path.of("src/main/java");

  @TestFactory
  Stream<DynamicTest> everyRuleHolds() {
    JavaClasses house =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.advanceworkbook");
    return new HouseRules("org.advanceworkbook")
        .all().stream().map(r -> DynamicTest.dynamicTest(r.getDescription(), () -> r.check(house)));
  }

  /** {@code houserules.bad} breaks every rule once. */
  @TestFactory
  Stream<DynamicTest> everyRuleCanFail() {
    JavaClasses bad = new ClassFileImporter().importPackages("houserules.bad");
    return new HouseRules("houserules.bad")
        .all().stream()
            .map(r -> DynamicTest.dynamicTest(r.getDescription(), () -> mustFail(r, bad)));
  }

  private static void mustFail(ArchRule rule, JavaClasses bad) {
    EvaluationResult result = rule.evaluate(bad);
    assertThat(result.hasViolation()).as(rule.getDescription()).isTrue();
  }

  @Test
  void noFileIsLongerThanAPersonReads() {
    assertThat(SourceFolder.at(SOURCES).filesLongerThan(300))
        .as("a file over 300 lines holds two things; give the second its own name")
        .isEmpty();
  }

  @Test
  void everyRoomSaysWhatItIsFor() {
    assertThat(SourceFolder.at(SOURCES).packagesWithoutDescription())
        .as("add a package-info.java: what it is for, what it may know, its thread, why")
        .isEmpty();
  }

  @Test
  void theRulesAboutFilesCanFail() {
    SourceFolder tests = SourceFolder.at(Path.of("src/test/java/houserules"));
    assertThat(tests.filesLongerThan(3)).isNotEmpty();
    assertThat(tests.packagesWithoutDescription()).isNotEmpty();
  }

  @Test
  void theRulesSeeTheWholeHouse() {
    JavaClasses house = new ClassFileImporter().importPackages("org.advanceworkbook");
    List<String> names = house.stream().map(c -> c.getSimpleName()).toList();
    assertThat(names).contains("Main", "CallPlan", "WorkbookStore");
  }
}
