package org.advanceworkbook.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.WholeFiles;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.advanceworkbook.workbook.document.Documents;
import org.advanceworkbook.workbook.share.Bundle;
import org.advanceworkbook.workbook.share.ExchangeFiles;

/**
 * Exchange files: a mark, a version, whether a passphrase locks it, and what travels. Nothing of a
 * file is trusted before its seals are checked. Any thread but the window's.
 */
public final class ExchangeFile implements ExchangeFiles {
  private static final String MARK = "ADVANCE\n";
  private static final byte VERSION = 1;
  private static final byte OPEN = 0;
  private static final byte LOCKED = 1;
  private static final int HEADER = MARK.length() + 2;
  private static final int LOCKED_HEADER = HEADER + Lock.SALT_BYTES + Lock.NONCE_BYTES;

  private final WholeFiles files;
  private final Supplier<Documents> documents;
  private final AtomicReference<Payload> payload = new AtomicReference<>();
  private final Lock lock = new Lock();

  /**
   * @param files writes them whole or not at all, for this user only
   * @param documents made only when a file is written or read
   */
  public ExchangeFile(WholeFiles files, Supplier<Documents> documents) {
    this.files = files;
    this.documents = documents;
  }

  @Override
  public void write(Bundle bundle, String place, String passphrase) {
    files.write(out -> out.write(bytes(bundle, passphrase)), place);
  }

  byte[] bytes(Bundle bundle, String passphrase) throws IOException {
    byte[] open = payload().write(bundle);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(mark());
    out.write(VERSION);
    if (passphrase.isEmpty()) {
      out.write(OPEN);
      out.write(open);
      return out.toByteArray();
    }
    byte[] salt = lock.randomBytes(Lock.SALT_BYTES);
    byte[] nonce = lock.randomBytes(Lock.NONCE_BYTES);
    out.write(LOCKED);
    out.write(salt);
    out.write(nonce);
    out.write(lock.lock(open, out.toByteArray(), passphrase, salt, nonce));
    return out.toByteArray();
  }

  private Payload payload() {
    Payload known = payload.get();
    if (known == null) {
      known = new Payload(documents.get().travelling());
      payload.set(known);
    }
    return known;
  }

  @Override
  public Bundle read(String place, String passphrase) {
    try {
      Path path = Path.of(place);
      if (!Files.isRegularFile(path)) {
        throw new NoSuchFileException(place);
      }
      if (Files.size(path) > Payload.MOST_BYTES) {
        throw new Refused(Problem.EXCHANGE_TOO_BIG, null);
      }
      return read(Files.readAllBytes(path), passphrase);
    } catch (Refused e) {
      throw failure(e.problem(), place, e);
    } catch (NoSuchFileException | InvalidPathException e) {
      throw failure(Problem.NO_SUCH_EXCHANGE, place, e);
    } catch (IOException e) {
      throw failure(Problem.NOT_READABLE, place, e);
    }
  }

  /** Throws {@link Refused}, and nothing else, whatever the bytes are. */
  Bundle read(byte[] bytes, String passphrase) {
    try {
      return payload().read(opened(bytes, passphrase));
    } catch (Refused e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // Whatever a parser finds wrong with bytes from outside is the fault of the bytes.
      throw new Refused(Problem.EXCHANGE_DAMAGED, e);
    }
  }

  /** The list at the beginning of a file; null where it is locked or none of ours. */
  Manifest manifest(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] header = in.readNBytes(HEADER);
      boolean open =
          header.length == HEADER
              && Arrays.equals(header, 0, MARK.length(), mark(), 0, MARK.length())
              && header[MARK.length()] == VERSION
              && header[MARK.length() + 1] == OPEN;
      return open ? payload().manifest(in) : null;
    } catch (IOException | RuntimeException e) {
      return null; // whoever opens it is told why
    }
  }

  private byte[] opened(byte[] bytes, String passphrase) {
    if (bytes.length < HEADER
        || !Arrays.equals(bytes, 0, MARK.length(), mark(), 0, MARK.length())) {
      throw new Refused(Problem.NOT_AN_EXCHANGE, null);
    }
    if (bytes[MARK.length()] > VERSION) {
      throw new Refused(Problem.EXCHANGE_NEWER, null);
    }
    if (bytes[MARK.length()] != VERSION) {
      throw Refused.damaged();
    }
    return switch (bytes[MARK.length() + 1]) {
      case OPEN -> Arrays.copyOfRange(bytes, HEADER, bytes.length);
      case LOCKED -> unlocked(bytes, passphrase);
      default -> throw Refused.damaged();
    };
  }

  private static byte[] mark() {
    return MARK.getBytes(StandardCharsets.US_ASCII);
  }

  private byte[] unlocked(byte[] bytes, String passphrase) {
    if (bytes.length < LOCKED_HEADER) {
      throw Refused.damaged();
    }
    if (passphrase.isEmpty()) {
      throw new Refused(Problem.EXCHANGE_LOCKED, null);
    }
    int saltEnd = HEADER + Lock.SALT_BYTES;
    byte[] open =
        lock.unlock(
            Arrays.copyOfRange(bytes, LOCKED_HEADER, bytes.length),
            Arrays.copyOf(bytes, LOCKED_HEADER),
            passphrase,
            Arrays.copyOfRange(bytes, HEADER, saltEnd),
            Arrays.copyOfRange(bytes, saltEnd, LOCKED_HEADER));
    if (open == null) {
      throw new Refused(Problem.WRONG_PASSPHRASE, null);
    }
    return open;
  }

  private static WorkbookFailure failure(Problem problem, String place, Throwable cause) {
    String name = place.replaceAll(".*[/\\\\]", "");
    return new WorkbookFailure(problem, name, cause);
  }
}
