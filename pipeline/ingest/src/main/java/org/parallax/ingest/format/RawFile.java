package org.parallax.ingest.format;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * The bytes of an article before they are understood. The array is not copied: nobody writes to it.
 *
 * @param name the file's name, or an address's last part; its extension tells the format
 * @param where what messages call it
 * @param bytes as they lie on the disk or came over the net, at most as many as {@link
 *     Format#mostBytes()} allows
 * @param mediaType what a server called it, such as {@code text/html; charset=utf-8}
 * @param address where it was fetched, or where what wraps it says that it was
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes, passed once; records are not compared
public record RawFile(
    String name, String where, byte[] bytes, Optional<String> mediaType, Optional<URI> address) {

  /** A file of which no address is known. */
  public RawFile(String name, String where, byte[] bytes, Optional<String> mediaType) {
    this(name, where, bytes, mediaType, Optional.empty());
  }

  /** The name's extension in lower case, empty if it has none. */
  public String extension() {
    return extension(name);
  }

  /** The extension of a path or name in lower case, empty if it has none. */
  public static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= name.lastIndexOf('/') ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
