package org.parallax.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.Problem;
import org.parallax.ingest.format.Format;
import org.parallax.ingest.format.RawFile;
import org.parallax.ingest.ledger.LedgerReader;

/**
 * What lies in a folder of articles and is none: images, styles and scripts, and the folders in
 * which browsers keep a saved page's own files. It is passed over, and named in one warning.
 */
final class PageFiles {

  private static final int MOST_NAMED = 10;
  private static final String SEPARATORS = "_-. ";

  private static final Set<String> PAGES =
      Set.of("html", "htm", "xhtml", "xht", "shtml", "mht", "mhtml");

  /** Files that hold no text for readers. Others stay: that one cannot be read is told. */
  private static final Set<String> ASSETS =
      Set.of(
          "png",
          "jpg",
          "jpeg",
          "gif",
          "svg",
          "webp",
          "avif",
          "bmp",
          "ico",
          "tif",
          "tiff",
          "heic",
          "css",
          "scss",
          "js",
          "mjs",
          "map",
          "wasm",
          "json",
          "jsonld",
          "xml",
          "rss",
          "atom",
          "webmanifest",
          "woff",
          "woff2",
          "ttf",
          "otf",
          "eot",
          "mp3",
          "mp4",
          "m4a",
          "m4v",
          "webm",
          "ogg",
          "oga",
          "ogv",
          "wav",
          "mov",
          "avi",
          "mkv",
          "flac",
          "swf",
          "vtt",
          "srt",
          "csv",
          "tsv",
          "yaml",
          "yml",
          "toml",
          "ini",
          "zip",
          "gz",
          "tar",
          "7z",
          "rar",
          "db",
          "sqlite",
          "download",
          "url",
          "webloc",
          "lnk",
          "desktop",
          "sha256",
          "md5",
          "part",
          "crdownload",
          "tmp",
          "bak");

  /** What browsers and Windows put behind a page's name, in the languages that they speak. */
  private static final Set<String> ENDINGS =
      Set.of(
          "files",
          "file",
          "dateien",
          "fichiers",
          "archivos",
          "arquivos",
          "ficheiros",
          "bestanden",
          "filer",
          "pliki",
          "soubory",
          "tiedostot",
          "dosyalar",
          "elemei",
          "datoteke",
          "fajlovi",
          "failid",
          "fails",
          "fitxers",
          "fitxategiak",
          "bylos",
          "файлы",
          "файли",
          "assets",
          "resources");

  private final List<String> passedOver = new ArrayList<>();

  /** Whether a file or folder is no article and holds none; it is noted then. */
  boolean passOver(Path folder, Path entry, Collection<Path> siblings) throws IOException {
    boolean isNone =
        Files.isDirectory(entry)
            ? isOfPage(entry, siblings)
            : ASSETS.contains(RawFile.extension(name(entry)));
    boolean isLedger = folder.equals(entry.getParent()) && LedgerReader.isCalled(name(entry));
    if (isNone && !isLedger) {
      String path = folder.relativize(entry).toString().replace('\\', '/');
      passedOver.add(Files.isDirectory(entry) ? path + "/" : path);
    }
    return isNone;
  }

  /** One warning that names what was passed over, if anything was. */
  void warn(Path folder, List<Diagnostic> warnings) {
    if (passedOver.isEmpty()) {
      return;
    }
    List<String> named = passedOver.stream().sorted().limit(MOST_NAMED).toList();
    int more = passedOver.size() - named.size();
    warnings.add(
        Diagnostic.of(
            Problem.STORY_PASSED_OVER,
            folder.toString(),
            "holds what is no article and was passed over: "
                + String.join(", ", named)
                + (more > 0 ? " and " + more + " more" : ""),
            ""));
  }

  /** Whether a folder is called after a page beside it and holds mostly what is no article. */
  private static boolean isOfPage(Path folder, Collection<Path> siblings) throws IOException {
    for (Path sibling : siblings) {
      String page = name(sibling);
      if (PAGES.contains(RawFile.extension(page)) && isCalledAfter(name(folder), page)) {
        String ending = name(folder).substring(baseOf(page).length() + 1);
        return holdsAssets(folder, ENDINGS.contains(ending.toLowerCase(Locale.ROOT)));
      }
    }
    return false;
  }

  private static boolean isCalledAfter(String folder, String page) {
    String base = baseOf(page);
    return folder.length() > base.length()
        && folder.startsWith(base)
        && SEPARATORS.indexOf(folder.charAt(base.length())) >= 0;
  }

  private static boolean holdsAssets(Path folder, boolean calledSo) throws IOException {
    int articles = 0;
    int others = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Format.findByExtension(RawFile.extension(name(file))).isPresent()) {
          articles++;
        } else {
          others++;
        }
      }
    }
    // Frames of a page are saved as pages, so a few are no sign of articles.
    return others > articles || (calledSo && others > 0);
  }

  private static String baseOf(String page) {
    return page.substring(0, page.lastIndexOf('.'));
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
