package org.parallax.app.run;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How articles are to be annotated.
 *
 * @param profile full or fast
 * @param config a configuration file that changes the profile
 * @param threads articles worked on at once, at least 1
 * @param cached whether results are kept and used again
 * @param cacheFolder where; the program's own folder if empty
 * @param plugins a folder of further stages
 */
public record AnnotationSettings(
    String profile,
    Optional<Path> config,
    int threads,
    boolean cached,
    Optional<Path> cacheFolder,
    Optional<Path> plugins) {}
