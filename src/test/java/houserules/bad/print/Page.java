package houserules.bad.print;

import houserules.bad.exchange.Mail;
import java.sql.Connection;

/** Deliberately bad: a page that mails itself and asks the database. */
public final class Page {
  public Mail mail() {
    return new Mail();
  }

  public Connection database() {
    return null;
  }
}
