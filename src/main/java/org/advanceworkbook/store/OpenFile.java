package org.advanceworkbook.store;

import java.sql.SQLException;
import java.util.Optional;
import org.advanceworkbook.workbook.Problem;

/** The connections to one open file, and in which order they are closed. */
final class OpenFile {
  private final Failures failures;
  private final Reader reader;
  private final Optional<Writer> writer;
  private final Optional<Upkeep> upkeep;
  private final Runnable afterwards;

  private OpenFile(
      Failures failures,
      Reader reader,
      Optional<Writer> writer,
      Optional<Upkeep> upkeep,
      Runnable afterwards) {
    this.failures = failures;
    this.reader = reader;
    this.writer = writer;
    this.upkeep = upkeep;
    this.afterwards = afterwards;
  }

  static OpenFile writable(
      Failures failures, Reader reader, Writer writer, Upkeep upkeep, Runnable afterwards) {
    return new OpenFile(failures, reader, Optional.of(writer), Optional.of(upkeep), afterwards);
  }

  static OpenFile readOnly(Failures failures, Reader reader) {
    return new OpenFile(failures, reader, Optional.empty(), Optional.empty(), () -> {});
  }

  boolean isReadOnly() {
    return writer.isEmpty();
  }

  <T> T read(Act<T> act) {
    boolean withinWrite = writer.isPresent() && writer.get().isHere();
    return withinWrite ? writer.get().readHere(act) : reader.read(act);
  }

  <T> T write(Act<T> act) {
    Writer here = writer.orElseThrow(() -> failures.of(Problem.NOT_WRITABLE));
    boolean outermost = !here.isHere();
    T result = here.write(act);
    if (outermost) {
      upkeep.ifPresent(Upkeep::saved);
    }
    return result;
  }

  /** Something written that has no result. */
  interface Change {
    void with(Sql sql) throws SQLException;
  }

  void change(Change change) {
    write(
        sql -> {
          change.with(sql);
          return true;
        });
  }

  void close() {
    try {
      upkeep.ifPresent(Upkeep::close);
      reader.close();
      if (writer.isPresent()) {
        writer.get().close();
      }
    } catch (SQLException e) {
      throw failures.of(e);
    } finally {
      afterwards.run();
    }
  }
}
