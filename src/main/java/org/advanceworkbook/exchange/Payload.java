package org.advanceworkbook.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.document.CallParts;
import org.advanceworkbook.workbook.document.TravellingDocuments;
import org.advanceworkbook.workbook.merge.Cell;
import org.advanceworkbook.workbook.merge.Kinds;
import org.advanceworkbook.workbook.share.Bundle;

/** What travels as compressed bytes: the list of parts, then the parts, line by line. */
final class Payload {
  /** More than this is no workbook. */
  static final long MOST_BYTES = 256L * 1024 * 1024;

  private static final int LONGEST_MANIFEST = 1024 * 1024;
  private static final int DEEPEST = 200;
  private static final int LONGEST_TEXT = 64 * 1024 * 1024;

  private final ObjectMapper mapper = mapper();
  private final CellLines cellLines;
  private final CallLines callLines;
  private final CallParts parts;

  Payload(TravellingDocuments documents) {
    this.parts = documents.callParts();
    this.cellLines = new CellLines(parts);
    this.callLines = new CallLines(parts, cellLines);
  }

  private static ObjectMapper mapper() {
    StreamReadConstraints limits =
        StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxStringLength(LONGEST_TEXT)
            .build();
    return JsonMapper.builder(JsonFactory.builder().streamReadConstraints(limits).build())
        .addModule(new JavaTimeModule())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
        .build();
  }

  byte[] write(Bundle bundle) throws IOException {
    Map<String, List<Cell>> byKind = new TreeMap<>();
    bundle
        .cells()
        .forEach(c -> byKind.computeIfAbsent(c.key().kind(), k -> new ArrayList<>()).add(c));
    List<ManifestPart> parts = new ArrayList<>();
    List<byte[]> bodies = new ArrayList<>();
    for (Map.Entry<String, List<Cell>> some : byKind.entrySet()) {
      List<JsonNode> lines = lines(some.getKey(), some.getValue());
      byte[] body = body(lines);
      bodies.add(body);
      parts.add(new ManifestPart(some.getKey(), lines.size(), body.length, sha256(body)));
    }
    Manifest manifest =
        new Manifest(
            Manifest.SCHEMA + Manifest.VERSION,
            bundle.mark(),
            bundle.author(),
            bundle.madeAt(),
            parts);
    return compressed(mapper.writeValueAsBytes(manifest), bodies);
  }

  private static byte[] compressed(byte[] manifest, List<byte[]> bodies) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
      out.writeInt(manifest.length);
      out.write(manifest);
      for (byte[] body : bodies) {
        out.write(body);
      }
    }
    return bytes.toByteArray();
  }

  private List<JsonNode> lines(String kind, List<Cell> cells) {
    List<JsonNode> result = new ArrayList<>();
    if (!kind.equals(Kinds.CALL)) {
      cells.forEach(c -> result.add(cellLines.write(c, cellLines.plain())));
      return result;
    }
    Map<String, List<Cell>> byCall = new TreeMap<>();
    cells.forEach(c -> byCall.computeIfAbsent(c.key().id(), id -> new ArrayList<>()).add(c));
    byCall.forEach((id, own) -> result.add(callLines.write(id, own)));
    return result;
  }

  private byte[] body(List<JsonNode> lines) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (JsonNode line : lines) {
      out.write(parts.escaped(line).getBytes(StandardCharsets.UTF_8));
      out.write('\n');
    }
    return out.toByteArray();
  }

  Bundle read(byte[] bytes) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
      Manifest manifest = manifest(in);
      List<Cell> cells = new ArrayList<>();
      long total = 0;
      for (ManifestPart part : manifest.parts()) {
        if (part == null || part.kind() == null || part.size() < 0) {
          throw Refused.damaged();
        }
        total += part.size();
        if (part.size() > MOST_BYTES || total > MOST_BYTES) {
          throw new Refused(Problem.EXCHANGE_TOO_BIG, null);
        }
        read(part, in.readNBytes((int) part.size()), cells);
      }
      if (in.read() >= 0) {
        throw Refused.damaged();
      }
      return new Bundle(manifest.workbook(), manifest.author(), manifest.madeAt(), cells);
    }
  }

  Manifest manifest(InputStream bytes) throws IOException {
    return manifest(new DataInputStream(new InflaterInputStream(bytes)));
  }

  private Manifest manifest(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length <= 0 || length > LONGEST_MANIFEST) {
      throw Refused.damaged();
    }
    byte[] json = in.readNBytes(length);
    Manifest manifest = mapper.readValue(json, Manifest.class);
    String schema = manifest == null || manifest.schema() == null ? "" : manifest.schema();
    if (!schema.matches("\\Q" + Manifest.SCHEMA + "\\E[1-9][0-9]{0,8}")
        || manifest.madeAt() == null) {
      throw Refused.damaged();
    }
    if (Integer.parseInt(schema.substring(Manifest.SCHEMA.length())) > Manifest.VERSION) {
      throw new Refused(Problem.EXCHANGE_NEWER, null);
    }
    return manifest;
  }

  private void read(ManifestPart part, byte[] body, List<Cell> cells)
      throws JsonProcessingException {
    if (body.length != part.size() || !sha256(body).equals(part.sha256())) {
      throw Refused.damaged();
    }
    int records = 0;
    for (String line : new String(body, StandardCharsets.UTF_8).split("\n")) {
      if (!line.isBlank()) {
        records++;
        JsonNode tree = mapper.readTree(line);
        if (part.kind().equals(Kinds.CALL)) {
          cells.addAll(callLines.read(tree));
        } else {
          cells.add(cellLines.read(part.kind(), tree, cellLines.plain()));
        }
      }
    }
    if (records != part.records()) {
      throw Refused.damaged();
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }
}
