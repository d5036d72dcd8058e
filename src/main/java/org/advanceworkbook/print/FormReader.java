package org.advanceworkbook.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.advanceworkbook.workbook.form.FilledForm;
import org.advanceworkbook.workbook.form.FormNames;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/**
 * Reads a form that came back, from whatever program it was saved with. Trusts nothing in it: the
 * file may be of any size and kind, and what it holds is taken as text only.
 */
final class FormReader {
  private static final long LARGEST = 20_000_000;
  private static final int LONGEST = 100_000;
  private static final int MOST = 2_000;
  private static final Pattern NAME = Pattern.compile("advance-debrief-1 ([^ /]*) ([^ /]+)/(.+)");
  private static final int HEAD = 1024;

  /** How the names of all fields begin. It says which workbook and which call. */
  static String key(String workbook, String call) {
    return "advance-debrief-1 " + safe(workbook) + " " + safe(call);
  }

  static String named(String key, String field) {
    return key + "/" + field.replace("%", "%25").replace(".", "%2E");
  }

  /** A dot would begin a field inside the field. */
  private static String safe(String id) {
    return id.replace("%", "%25").replace(".", "%2E").replace(" ", "%20").replace("/", "%2F");
  }

  private static String plain(String safe) {
    return safe.replace("%2F", "/").replace("%20", " ").replace("%2E", ".").replace("%25", "%");
  }

  FilledForm read(String place) {
    byte[] bytes = bytes(place);
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
      return Optional.ofNullable(form)
          .flatMap(FormReader::filled)
          .orElseThrow(() -> new WorkbookFailure(Problem.NOT_A_FORM, place, null));
    } catch (WorkbookFailure e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new WorkbookFailure(Problem.FORM_DAMAGED, place, e);
    }
  }

  private static byte[] bytes(String place) {
    try {
      Path file = Path.of(place);
      if (!Files.exists(file)) {
        throw new WorkbookFailure(Problem.NO_SUCH_FORM, place, null);
      }
      if (!Files.isRegularFile(file)) {
        throw new WorkbookFailure(Problem.NOT_A_FORM, place, null);
      }
      if (Files.size(file) > LARGEST) {
        throw new WorkbookFailure(Problem.FORM_DAMAGED, place, null);
      }
      byte[] bytes = Files.readAllBytes(file);
      String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
      if (!head.contains("%PDF-")) {
        throw new WorkbookFailure(Problem.NOT_A_FORM, place, null);
      }
      return bytes;
    } catch (AccessDeniedException e) {
      throw new WorkbookFailure(Problem.NOT_READABLE, place, e);
    } catch (IOException | InvalidPathException e) {
      throw new WorkbookFailure(Problem.FORM_DAMAGED, place, e);
    }
  }

  private static Optional<FilledForm> filled(PDAcroForm form) {
    Map<String, String> fields = new LinkedHashMap<>();
    Set<List<String>> from = new LinkedHashSet<>();
    int seen = 0;
    for (PDField field : form.getFieldTree()) {
      if (++seen > MOST) {
        throw new IllegalStateException("too many fields");
      }
      Matcher name = NAME.matcher(String.valueOf(field.getFullyQualifiedName()));
      if (name.matches()) {
        from.add(List.of(plain(name.group(1)), plain(name.group(2))));
        value(field).ifPresent(text -> fields.put(plain(name.group(3)), text));
      }
    }
    if (from.size() > 1) {
      throw new IllegalStateException("fields of several forms");
    }
    return from.stream().findFirst().map(f -> new FilledForm(f.get(0), f.get(1), fields));
  }

  private static Optional<String> value(PDField field) {
    if (field instanceof PDCheckBox box) {
      String state = box.getValue();
      boolean ticked = state != null && !state.isEmpty() && !state.equals("Off");
      return ticked ? Optional.of(FormNames.TICKED) : Optional.empty();
    }
    if (field instanceof PDTextField text) {
      String value = text.getValue() == null ? "" : text.getValue();
      String lines = value.replace("\r\n", "\n").replace('\r', '\n').strip();
      if (lines.length() > LONGEST) {
        throw new IllegalStateException("too long");
      }
      return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
    }
    return Optional.empty();
  }
}
