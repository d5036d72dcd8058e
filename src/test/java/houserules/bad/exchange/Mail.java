package houserules.bad.exchange;

import houserules.bad.cli.Verb;
import java.io.IOException;
import java.net.Socket;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Deliberately bad: opens a connection, makes a page, knows a command. */
public final class Mail {
  public Verb verb() {
    return new Verb();
  }

  public Socket send(String host) throws IOException {
    return new Socket(host, 25);
  }

  public PDDocument page() {
    return new PDDocument();
  }
}
