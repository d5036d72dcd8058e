package org.advanceworkbook.print;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Faces installed on this computer, for scripts that are too heavy to bring along. Only those whose
 * outlines and licence bits allow a copy inside a file; looked for only when a text needs them.
 */
final class SystemFaces {
  /** Beginnings of file names, best first: wide coverage, plain looks. */
  private static final List<String> PREFERRED =
      List.of(
          "notosans",
          "dejavusans",
          "arialuni",
          "arial unicode",
          "segoeui",
          "seguisym",
          "seguiemj",
          "yugoth",
          "meiryo",
          "msgothic",
          "msyh",
          "malgun",
          "droidsansfallback",
          "wqy",
          "ipag",
          "takao",
          "vl-gothic",
          "nanum",
          "unifont",
          "freesans",
          "liberationsans",
          "arial",
          "tahoma",
          "geeza",
          "nirmala",
          "leelawui",
          "apple symbols",
          "notoemoji");

  private static final int DEEP = 6;
  private static final long LARGEST = 60_000_000;

  private final List<Path> folders;

  /** Faces that once had something to show; the others are let go and read again if need be. */
  private final Map<Path, TrueTypeFont> kept = new LinkedHashMap<>();

  /** Characters that no face here has. */
  private final Set<Integer> hopeless = new HashSet<>();

  /**
   * @param folders where fonts lie; those that are not there are passed over
   */
  SystemFaces(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /** The faces of this computer. */
  static SystemFaces ofThisComputer() {
    String home = System.getProperty("user.home", "");
    String windows = System.getenv().getOrDefault("WINDIR", "C:\\Windows");
    return new SystemFaces(
        Stream.of(
                "/usr/share/fonts",
                "/usr/local/share/fonts",
                home + "/.local/share/fonts",
                home + "/.fonts",
                "/System/Library/Fonts",
                "/Library/Fonts",
                home + "/Library/Fonts",
                windows + "\\Fonts")
            .map(Path::of)
            .toList());
  }

  /**
   * @param faces in the order in which they should be tried
   * @param missing characters that none of them has
   */
  record Found(List<TrueTypeFont> faces, List<String> missing) {}

  /** The fewest faces, in order of preference, that show these characters. */
  Found facesFor(int... wanted) {
    Set<Integer> open = new LinkedHashSet<>();
    for (int c : wanted) {
      open.add(c);
    }
    List<String> missing =
        open.stream().filter(hopeless::contains).map(Character::toString).toList();
    open.removeAll(hopeless);
    List<TrueTypeFont> faces = new ArrayList<>();
    kept.values().forEach(face -> take(face, open, faces));
    if (!open.isEmpty()) {
      lookFurther(open, faces);
    }
    hopeless.addAll(open);
    return new Found(
        faces, Stream.concat(missing.stream(), open.stream().map(Character::toString)).toList());
  }

  private void lookFurther(Set<Integer> open, List<TrueTypeFont> faces) {
    for (Path file : candidates()) {
      if (open.isEmpty()) {
        return;
      }
      if (!kept.containsKey(file)) {
        parse(file).filter(face -> take(face, open, faces)).ifPresent(f -> kept.put(file, f));
      }
    }
  }

  /** True where the face shows something that was still open. */
  private static boolean take(TrueTypeFont face, Set<Integer> open, List<TrueTypeFont> faces) {
    try {
      CmapLookup glyphs = face.getUnicodeCmapLookup();
      boolean useful = open.removeIf(c -> glyphs.getGlyphId(c) != 0);
      if (useful) {
        faces.add(face);
      }
      return useful;
    } catch (IOException e) {
      return false;
    }
  }

  /** What of a file may be put inside ours; nothing where it cannot be read. */
  private static Optional<TrueTypeFont> parse(Path file) {
    List<TrueTypeFont> faces = new ArrayList<>();
    try {
      if (Files.size(file) > LARGEST) {
        return Optional.empty();
      }
      if (name(file).endsWith(".ttc")) {
        // Closing the collection would close its faces, which are kept.
        new TrueTypeCollection(file.toFile()).processAllFonts(faces::add);
      } else {
        faces.add(Typefaces.parse(Files.readAllBytes(file)));
      }
      return faces.stream().filter(SystemFaces::mayBeCopied).findFirst();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static boolean mayBeCopied(TrueTypeFont face) {
    try {
      face.setEnableGsub(false);
      OS2WindowsMetricsTable os2 = face.getOS2Windows();
      boolean restricted = os2 != null && (os2.getFsType() & 0x000F) == 0x0002;
      boolean noSubset = os2 != null && (os2.getFsType() & 0x0300) != 0;
      return !restricted && !noSubset && face.getTableMap().containsKey("glyf");
    } catch (IOException e) {
      return false;
    }
  }

  private List<Path> candidates() {
    return folders.stream()
        .filter(Files::isDirectory)
        .flatMap(folder -> files(folder).stream())
        .sorted(Comparator.comparingInt(SystemFaces::rank).thenComparing(Path::toString))
        .toList();
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder, DEEP, FileVisitOption.FOLLOW_LINKS)) {
      return all.filter(f -> isFace(name(f)) && rank(f) < PREFERRED.size()).toList();
    } catch (IOException | RuntimeException e) {
      return List.of();
    }
  }

  /** Upright and of ordinary weight; bold and slanted sisters have nothing to add. */
  private static boolean isFace(String name) {
    boolean kind = name.endsWith(".ttf") || name.endsWith(".ttc");
    return kind && !name.matches(".*(bold|italic|oblique|light|thin|black|mono|condensed|color).*");
  }

  private static int rank(Path file) {
    String name = name(file);
    for (int i = 0; i < PREFERRED.size(); i++) {
      if (name.startsWith(PREFERRED.get(i))) {
        return i;
      }
    }
    return PREFERRED.size();
  }

  private static String name(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT);
  }
}
