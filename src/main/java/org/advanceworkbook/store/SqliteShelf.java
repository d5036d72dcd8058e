package org.advanceworkbook.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.advanceworkbook.workbook.WorkbookShelf;
import org.advanceworkbook.workbook.WorkbookStore;

/** Workbooks as SQLite files. Any thread but the window's may call. One shelf per process. */
public final class SqliteShelf implements WorkbookShelf {
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss");

  private final Path dataFolder;
  private final Clock clock;
  private final NativeLibrary library;
  private final Opening opening;

  /** A shelf whose default places lie in this folder; the folder is made when it is needed. */
  public SqliteShelf(Path dataFolder, Clock clock) {
    this(dataFolder, clock, Rights.ofSystem());
  }

  SqliteShelf(Path dataFolder, Clock clock, Rights rights) {
    this.dataFolder = dataFolder.toAbsolutePath();
    this.clock = clock;
    this.library = new NativeLibrary(this.dataFolder, clock);
    this.opening = new Opening(clock, rights);
  }

  @Override
  public String defaultPlace() {
    return dataFolder.resolve("workbook" + Names.ENDING).toString();
  }

  @Override
  public String samplePlace() {
    return dataFolder.resolve("sample" + Names.ENDING).toString();
  }

  @Override
  public boolean exists(String place) {
    return Files.exists(path(place));
  }

  @Override
  public WorkbookStore open(String place) {
    if (!exists(place)) {
      return create(place);
    }
    library.prepare();
    return opening.open(path(place));
  }

  @Override
  public WorkbookStore create(String place) {
    library.prepare();
    new NewFile(path(place)).make();
    return opening.open(path(place));
  }

  @Override
  public WorkbookStore openForReading(String place) {
    library.prepare();
    return opening.openForReading(path(place));
  }

  @Override
  public List<String> copies(String place) {
    Path path = path(place);
    try {
      return new Copies(path).list().stream().map(Path::toString).toList();
    } catch (IOException e) {
      throw new Failures(path).of(e);
    }
  }

  @Override
  public void restore(String copy, String to) {
    if (exists(to)) {
      throw new Failures(path(to)).of(Problem.ALREADY_THERE);
    }
    try (WorkbookStore source = openForReading(copy)) {
      if (!source.check().isSound()) {
        throw new Failures(path(copy)).of(Problem.DAMAGED);
      }
      source.copyTo(to);
    }
  }

  @Override
  public String placeBeside(String present, String copy) {
    Path there = path(present);
    String name = Names.stem(path(copy));
    Path beside = there.resolveSibling(name + Names.ENDING);
    for (int n = 2; Files.exists(beside); n++) {
      beside = there.resolveSibling(name + "-" + n + Names.ENDING);
    }
    return beside.toString();
  }

  @Override
  public String putAside(String place) {
    Path path = path(place);
    String when = MOMENT.format(LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
    Path aside = path.resolveSibling(Names.stem(path) + "-aside-" + when + Names.ENDING);
    opening.moveAside(path, aside);
    return aside.toString();
  }

  private static Path path(String place) {
    try {
      Path path = Path.of(place).toAbsolutePath().normalize();
      // By its one real name, or a link would be a way round the lock.
      return Files.exists(path) ? path.toRealPath() : path;
    } catch (InvalidPathException | IOException e) {
      throw new WorkbookFailure(Problem.NOT_THERE, place, e);
    }
  }
}
