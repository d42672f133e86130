package org.parallax.models.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * All entries, found by id or by name. Immutable and shared: {@link #load()} reads the files once a
 * run of the program.
 */
public final class Catalogue {

  /** The files, in the order in which their entries are tried. */
  public static final List<String> FILES =
      List.of(
          "bodies.yaml",
          "states-africa.yaml",
          "states-americas.yaml",
          "states-asia.yaml",
          "states-europe.yaml",
          "states-oceania.yaml");

  private static final int VERSION_DIGITS = 12;

  private static final class Loaded {
    static final Catalogue CATALOGUE = readAll();
  }

  private final SortedMap<String, CatalogueEntry> byId;
  private final SortedMap<String, CatalogueEntry> byName;
  private final String version;
  private final CatalogueMatcher matcher;
  private final CatalogueMatcher wideMatcher;

  private Catalogue(List<CatalogueEntry> entries, String version) {
    byId = new TreeMap<>();
    byName = new TreeMap<>();
    for (CatalogueEntry entry : entries) {
      if (byId.put(entry.id(), entry) != null) {
        throw new IllegalArgumentException("the catalogue has the id '" + entry.id() + "' twice");
      }
    }
    // Ids win over names, and earlier entries over later ones.
    entries.forEach(entry -> byName.putIfAbsent(folded(entry.id()), entry));
    for (CatalogueEntry entry : entries) {
      byName.putIfAbsent(folded(entry.name()), entry);
      entry.names().forEach(name -> byName.putIfAbsent(folded(name), entry));
    }
    this.version = version;
    matcher = new CatalogueMatcher(entries, CatalogueForms::of);
    wideMatcher = new CatalogueMatcher(entries, CatalogueForms::wide);
  }

  /**
   * The catalogue that ships.
   *
   * @throws IllegalArgumentException naming file, entry and key, if a file is wrong
   * @throws UncheckedIOException if a file cannot be read
   */
  public static Catalogue load() {
    return Loaded.CATALOGUE;
  }

  /** A catalogue of these entries alone. */
  static Catalogue of(List<CatalogueEntry> entries) {
    return new Catalogue(entries, "by-hand");
  }

  private static Catalogue readAll() {
    List<CatalogueEntry> entries = new ArrayList<>();
    MessageDigest digest = sha256();
    for (String file : FILES) {
      byte[] bytes = bytesOf(file);
      digest.update(bytes);
      entries.addAll(read(file, bytes));
    }
    digest.update(bytesOf(StateTraits.FILE));
    String hash = HexFormat.of().formatHex(digest.digest());
    return new Catalogue(entries, hash.substring(0, VERSION_DIGITS));
  }

  private static byte[] bytesOf(String file) {
    try (InputStream stream = Catalogue.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalArgumentException("the catalogue file '" + file + "' is not in the jar");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the catalogue file '" + file + "' cannot be read", e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Reads the entries of one file; {@code file} is for messages. */
  static List<CatalogueEntry> read(String file, byte[] yaml) {
    JsonNode root;
    try {
      root = new ObjectMapper(new YAMLFactory()).readTree(yaml);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + " is not YAML: " + e.getMessage(), e);
    }
    if (!root.isArray()) {
      throw new IllegalArgumentException(file + " is not a list of entries");
    }
    List<CatalogueEntry> entries = new ArrayList<>();
    root.forEach(node -> entries.add(EntryReader.read(file, node)));
    return entries;
  }

  /** Changes with every byte of the files, that of the traits included. */
  public String version() {
    return version;
  }

  /** All entries, by id. */
  public List<CatalogueEntry> entries() {
    return List.copyOf(byId.values());
  }

  /** The entry with this id. */
  public Optional<CatalogueEntry> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The entry that somebody means by an id or a name; case, dots and accents do not count. */
  public Optional<CatalogueEntry> findByName(String name) {
    return Optional.ofNullable(byName.get(folded(name)));
  }

  /** The names that look most like {@code name}, at most {@code limit}, the likeliest first. */
  public List<String> nearest(String name, int limit) {
    String wanted = folded(name);
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    List<Map.Entry<Integer, String>> ranked = new ArrayList<>();
    for (CatalogueEntry entry : entries()) {
      int best = distance.apply(wanted, folded(entry.name()));
      for (String other : entry.names()) {
        best = Math.min(best, distance.apply(wanted, folded(other)));
      }
      ranked.add(Map.entry(best, entry.name()));
    }
    ranked.sort(Map.Entry.<Integer, String>comparingByKey().thenComparing(Map.Entry::getValue));
    return ranked.stream().limit(limit).map(Map.Entry::getValue).toList();
  }

  /** Finds forms in texts: all but companies and proxies. */
  public CatalogueMatcher matcher() {
    return matcher;
  }

  /** Finds companies and proxies in texts. */
  public CatalogueMatcher wideMatcher() {
    return wideMatcher;
  }

  /** The names under which {@link #findByName} knows something, folded, by name. */
  SortedMap<String, CatalogueEntry> names() {
    return Collections.unmodifiableSortedMap(byName);
  }

  private static String folded(String name) {
    String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    String lower = bare.toLowerCase(Locale.ROOT).replace(".", "").replace('’', '\'');
    return lower.replaceFirst("^the ", "").replaceAll("\\s+", " ").strip();
  }
}
