package org.parallax.ingest.html.archive;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * The page in an archive.
 *
 * @param bytes decoded from what the archive wraps them in
 * @param mediaType as its part names it, with its charset
 * @param location where the browser had it from, as written
 * @param cutOff whether the archive ends inside it
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes, passed once; records are not compared
record ArchivedPage(byte[] bytes, String mediaType, String location, boolean cutOff) {

  /** The address, if the location is one that leads into the web. */
  Optional<URI> address() {
    try {
      URI address = new URI(location);
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      return scheme.equals("http") || scheme.equals("https")
          ? Optional.of(address)
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
