package org.advanceworkbook.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.advanceworkbook.workbook.CheckReport;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.WorkbookFailure;

/** Long work over a whole file on a connection of its own, beside which everything else goes on. */
final class WorkBeside {
  private final Path path;
  private final boolean readOnly;

  WorkBeside(Path path, boolean readOnly) {
    this.path = path;
    this.readOnly = readOnly;
  }

  void copyTo(Path to) {
    try (Connection source = connection()) {
      new Copies(path).make(new Sql(source), to);
    } catch (SQLException e) {
      throw new Failures(to).of(e);
    } catch (IOException e) {
      throw new Failures(to).of(e);
    }
  }

  /**
   * A connection that has checked before may know the search index as it was then, and call it
   * damaged after others have written: each check has a fresh one. Where the damage lies in what a
   * connection reads first, that is the finding.
   */
  CheckReport check(Checkup checkup) {
    try (Connection fresh = connection()) {
      return checkup.report(new Sql(fresh));
    } catch (SQLException e) {
      WorkbookFailure failure = new Failures(path).of(e);
      if (failure.problem() == Problem.DAMAGED) {
        return Checkup.unreadable();
      }
      throw failure;
    }
  }

  private Connection connection() throws SQLException {
    Connections connections = new Connections(path);
    return readOnly ? connections.readingOnly() : connections.writing();
  }
}
