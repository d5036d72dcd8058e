package org.advanceworkbook.store;

import java.sql.SQLException;
import java.util.Optional;
import org.advanceworkbook.workbook.Problem;

/** The connections to one open file, and in which order they are closed. */
final class OpenFile {
  private final Failures failures;
  private final Reader reader;
  private final Reader counter;
  private final Optional<Writer> writer;
  private final Optional<Upkeep> upkeep;
  private final Runnable afterwards;

  private OpenFile(
      Failures failures,
      Reader reader,
      Reader counter,
      Optional<Writer> writer,
      Optional<Upkeep> upkeep,
      Runnable afterwards) {
    this.failures = failures;
    this.reader = reader;
    this.counter = counter;
    this.writer = writer;
    this.upkeep = upkeep;
    this.afterwards = afterwards;
  }

  /**
   * @param counter a second reader, so that a list need not wait for what counts all calls
   */
  static OpenFile writable(
      Failures failures,
      Reader reader,
      Reader counter,
      Writer writer,
      Upkeep upkeep,
      Runnable afterwards) {
    return new OpenFile(
        failures, reader, counter, Optional.of(writer), Optional.of(upkeep), afterwards);
  }

  static OpenFile readOnly(Failures failures, Reader reader) {
    return new OpenFile(failures, reader, reader, Optional.empty(), Optional.empty(), () -> {});
  }

  boolean isReadOnly() {
    return writer.isEmpty();
  }

  <T> T read(Act<T> act) {
    return read(reader, act);
  }

  /** Reads what may take a while, beside the lists. */
  <T> T count(Act<T> act) {
    return read(counter, act);
  }

  private <T> T read(Reader by, Act<T> act) {
    boolean withinWrite = writer.isPresent() && writer.get().isHere();
    return withinWrite ? writer.get().readHere(act) : by.read(act);
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
      counter.close();
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
