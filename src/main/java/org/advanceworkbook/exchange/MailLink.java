package org.advanceworkbook.exchange;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A {@code mailto:} link, RFC 6068, cut at a whole line where it would be too long. */
final class MailLink {
  /** Windows hands over about 2,000 characters of a link; a little is kept for its own use. */
  static final int LONGEST = 1_900;

  private MailLink() {}

  /**
   * The link.
   *
   * @param more the line that stands in place of what does not fit
   */
  static String of(List<String> to, String subject, List<String> lines, String more) {
    String addresses =
        to.stream().map(String::strip).map(MailLink::coded).collect(Collectors.joining(","));
    String head = "mailto:" + addresses + "?subject=" + coded(subject) + "&body=";
    String end = coded(more);
    StringBuilder body = new StringBuilder(head);
    for (int i = 0; i < lines.size(); i++) {
      String line = coded(lines.get(i).replace("\n", "\r\n") + "\r\n");
      boolean last = i == lines.size() - 1;
      if (body.length() + line.length() + (last ? 0 : end.length()) > LONGEST) {
        return body.append(end).toString();
      }
      body.append(line);
    }
    return body.toString();
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%40", "@");
  }
}
