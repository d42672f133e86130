package org.parallax.app.run;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How articles are to be annotated.
 *
 * @param profile full or fast
 * @param config a configuration file that changes the profile
 * @param threads articles worked on at once, at least 1
 * @param cached whether results and fetched pages are kept and used again
 * @param cacheFolder where; the program's own folder if empty
 * @param plugins a folder of further stages
 */
public record AnnotationSettings(
    String profile,
    Optional<Path> config,
    int threads,
    boolean cached,
    Optional<Path> cacheFolder,
    Optional<Path> plugins) {

  private static final String CACHE_FOLDER = ".parallax";
  private static final String RESULTS = "annotations.sqlite";
  private static final String PAGES = "pages";

  /** The file in which results are kept, if they are. */
  public Optional<Path> cacheFile() {
    return inCache(RESULTS);
  }

  /** The folder in which fetched pages are kept, if they are. */
  public Optional<Path> pageFolder() {
    return inCache(PAGES);
  }

  private Optional<Path> inCache(String name) {
    return cached
        ? Optional.of(
            cacheFolder.orElseGet(() -> ProgramHome.folder().resolve(CACHE_FOLDER)).resolve(name))
        : Optional.empty();
  }
}
