package org.advanceworkbook.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFileTest {
  @TempDir Path folder;
  private final PageFile file = new PageFile();

  @Test
  void writesAndReplacesWhole() throws IOException {
    Path target = folder.resolve("Plan für 東京.pdf");
    file.write(new byte[] {1, 2, 3}, target.toString());
    file.write(new byte[] {4}, target.toString());
    assertThat(Files.readAllBytes(target)).containsExactly(4);
    assertThat(names()).containsExactly("Plan für 東京.pdf");
  }

  @Test
  void aFolderThatIsNotThereIsSaid() {
    assertProblem(folder.resolve("no/plan.pdf").toString(), Problem.FOLDER_GONE);
  }

  @Test
  void whatCannotBeReplacedStaysAndLeavesNothingBeside() throws IOException {
    Path target = Files.createDirectories(folder.resolve("plan.pdf"));
    Files.writeString(target.resolve("inside"), "x");
    assertProblem(target.toString(), Problem.UNEXPECTED);
    assertThat(target.resolve("inside")).hasContent("x");
    assertThat(names()).containsExactly("plan.pdf");
  }

  @Test
  void aNameThatIsNoneIsSaid() {
    assertProblem("a\u0000b.pdf", Problem.UNEXPECTED);
  }

  private void assertProblem(String place, Problem problem) {
    assertThatThrownBy(() -> file.write(new byte[] {1}, place))
        .isInstanceOfSatisfying(
            WorkbookFailure.class, e -> assertThat(e.problem()).isEqualTo(problem));
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(p -> p.getFileName().toString()).toList().stream();
    }
  }
}
