package org.parallax.models;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The models that come in the jars of CoreNLP and OpenNLP. They are checked by length and checksum
 * in the jar's directory, so that half a gigabyte need not be read before every run. Immutable and
 * shared.
 */
public final class LibraryModels {

  private static final String FILE = "library-models.json";

  private static final class Loaded {
    static final LibraryModels MODELS = read();
  }

  private final SortedMap<String, LibraryModel> byId;

  private LibraryModels(SortedMap<String, LibraryModel> byId) {
    this.byId = Collections.unmodifiableSortedMap(byId);
  }

  /**
   * The list that ships.
   *
   * @throws IllegalArgumentException if it is wrong
   */
  public static LibraryModels load() {
    return Loaded.MODELS;
  }

  private static LibraryModels read() {
    try (InputStream stream = LibraryModels.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalArgumentException("the list of library models is not in the jar");
      }
      return parse(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the list of library models cannot be read", e);
    }
  }

  static LibraryModels parse(byte[] json) throws IOException {
    Map<String, List<LibraryModel>> file =
        new ObjectMapper().readValue(json, new TypeReference<>() {});
    SortedMap<String, LibraryModel> byId = new TreeMap<>();
    for (LibraryModel model : file.getOrDefault("models", List.of())) {
      if (byId.put(model.id(), model) != null) {
        throw new IllegalArgumentException("library model '" + model.id() + "' is listed twice");
      }
    }
    return new LibraryModels(byId);
  }

  /** All models, by id. */
  public List<LibraryModel> models() {
    return List.copyOf(byId.values());
  }

  /**
   * The model with this id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public LibraryModel get(String id) {
    LibraryModel model = byId.get(id);
    if (model == null) {
      throw new IllegalArgumentException("no library model '" + id + "' among " + byId.keySet());
    }
    return model;
  }

  /**
   * What is wrong with a model: missing, or altered.
   *
   * @return a sentence without a full stop; empty when all is well
   */
  public Optional<String> problemOf(String id) {
    LibraryModel model = get(id);
    return problem(model, LibraryModels.class.getClassLoader().getResource(model.resource()));
  }

  static Optional<String> problem(LibraryModel model, @Nullable URL url) {
    if (url == null) {
      return Optional.of(
          "%s is not on the class path; it is part of %s: build again, with access to a Maven repository"
              .formatted(model.resource(), model.artifact()));
    }
    try {
      String found = fingerprint(url);
      String expected = model.bytes() + " bytes, CRC " + model.crc32();
      return found.equals(expected)
          ? Optional.empty()
          : Optional.of(
              "%s was altered: it has %s instead of %s; delete %s from the local Maven repository and build again"
                  .formatted(url, found, expected, model.artifact()));
    } catch (IOException e) {
      return Optional.of(
          "%s cannot be read (%s); delete %s from the local Maven repository and build again"
              .formatted(url, e.getMessage(), model.artifact()));
    }
  }

  private static String fingerprint(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    if (connection instanceof JarURLConnection jar) {
      JarEntry entry = jar.getJarEntry();
      return "%d bytes, CRC %08x".formatted(entry.getSize(), entry.getCrc());
    }
    CheckedInputStream checked = new CheckedInputStream(connection.getInputStream(), new CRC32());
    try (checked) {
      long bytes = checked.transferTo(java.io.OutputStream.nullOutputStream());
      return "%d bytes, CRC %08x".formatted(bytes, checked.getChecksum().getValue());
    }
  }
}
