package org.advanceworkbook.exchange;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/**
 * A mail as a file. It is marked as not sent, so that a mail program opens it for writing. Nothing
 * here can reach a mail server: no transport is on board.
 */
final class Letter {
  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private Letter() {}

  /**
   * The file.
   *
   * @param to addresses; one that cannot be read is left out, the rep will see it missing
   * @param name of the attached PDF
   */
  static byte[] of(List<String> to, String subject, List<String> lines, String name, byte[] pdf) {
    try {
      MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()));
      mail.setHeader("X-Unsent", "1");
      for (String address : to) {
        add(mail, address);
      }
      mail.setSubject(subject, UTF_8);
      MimeBodyPart text = new MimeBodyPart();
      text.setText(String.join("\r\n", lines) + "\r\n", UTF_8);
      MimeBodyPart sheet = new MimeBodyPart();
      sheet.setDataHandler(new DataHandler(new ByteArrayDataSource(pdf, "application/pdf")));
      sheet.setFileName(name);
      mail.setContent(new MimeMultipart(text, sheet));
      mail.saveChanges();
      // It would carry the name of this computer and of its user.
      mail.removeHeader("Message-ID");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      mail.writeTo(out);
      return out.toByteArray();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(MimeMessage mail, String address) throws MessagingException {
    try {
      mail.addRecipient(Message.RecipientType.TO, new InternetAddress(address.strip(), true));
    } catch (AddressException e) {
      // Left out, as said above.
      return;
    }
  }
}
