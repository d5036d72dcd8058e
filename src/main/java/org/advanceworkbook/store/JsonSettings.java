package org.advanceworkbook.store;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.advanceworkbook.workbook.Settings;
import org.advanceworkbook.workbook.SettingsKeeper;

/** Settings as a small JSON file that a person can read and mend. Any thread may call. */
public final class JsonSettings implements SettingsKeeper {
  private final Path file;
  private final ObjectMapper mapper =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  /** Settings in this folder; the folder is made when they are first kept. */
  public JsonSettings(Path dataFolder) {
    this.file = dataFolder.toAbsolutePath().resolve("settings.json");
  }

  @Override
  public Settings load() {
    try {
      Settings settings = mapper.readValue(Files.readAllBytes(file), Settings.class);
      return settings == null ? Settings.DEFAULTS : settings;
    } catch (IOException e) {
      return Settings.DEFAULTS; // by contract: settings are never worth a failed start
    }
  }

  @Override
  public synchronized void keep(Settings settings) {
    Path part = file.resolveSibling("." + UUID.randomUUID() + ".part");
    try {
      OwnerOnly.folder(file.getParent());
      OwnerOnly.file(part);
      Files.write(part, mapper.writeValueAsBytes(settings));
      replace(part);
    } catch (IOException e) {
      throw new Failures(file).of(e);
    } finally {
      discard(part);
    }
  }

  private void replace(Path part) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // A left-over of a few hundred bytes does no harm.
      return;
    }
  }
}
