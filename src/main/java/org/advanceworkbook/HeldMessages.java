package org.advanceworkbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Holds back what libraries write to stderr while the window starts: when a native library is
 * missing, JavaFX prints stack traces of its own before it says so properly. Safe for any thread.
 */
final class HeldMessages extends OutputStream {
  private final OutputStream real;
  private ByteArrayOutputStream held = new ByteArrayOutputStream();

  HeldMessages(OutputStream real) {
    this.real = real;
  }

  /** The window stands: what was held comes out, and all that follows at once. */
  synchronized void release() throws IOException {
    if (held != null) {
      held.writeTo(real);
      real.flush();
      held = null;
    }
  }

  /** The start failed and is told in a sentence: what was held is dropped. */
  synchronized void drop() {
    held = null;
  }

  @Override
  public synchronized void write(int b) throws IOException {
    now().write(b);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
    now().write(bytes, offset, length);
  }

  @Override
  public synchronized void flush() throws IOException {
    now().flush();
  }

  private OutputStream now() {
    return held == null ? real : held;
  }
}
