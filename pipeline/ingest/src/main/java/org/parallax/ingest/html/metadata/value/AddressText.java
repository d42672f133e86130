package org.parallax.ingest.html.metadata.value;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Addresses as pages write them: relative ones resolved, only http and https. */
public final class AddressText {

  private static final int MOST_CHARACTERS = 2_000;

  private AddressText() {}

  /** The whole address without its fragment, if {@code value} is one that leads into the web. */
  public static Optional<URI> find(String value, Optional<URI> base) {
    String text = value.strip();
    if (text.isEmpty() || text.length() > MOST_CHARACTERS) {
      return Optional.empty();
    }
    try {
      URI given = parse(text);
      URI whole = base.isPresent() ? base.get().resolve(given) : given;
      String scheme = String.valueOf(whole.getScheme()).toLowerCase(Locale.ROOT);
      boolean ofWeb = scheme.equals("http") || scheme.equals("https");
      if (!ofWeb || whole.getHost() == null || whole.getUserInfo() != null) {
        return Optional.empty();
      }
      String bare = whole.toString();
      int fragment = bare.indexOf('#');
      return Optional.of(fragment < 0 ? whole : new URI(bare.substring(0, fragment)));
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Spaces, brackets and letters beyond ASCII stand in addresses that browsers accept. */
  private static URI parse(String text) throws URISyntaxException {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      StringBuilder escaped = new StringBuilder();
      text.codePoints()
          .forEach(
              point -> {
                if (" \"<>\\^`{|}[]".indexOf(point) >= 0) {
                  escaped.append('%').append(String.format(Locale.ROOT, "%02X", point));
                } else {
                  escaped.appendCodePoint(point);
                }
              });
      return new URI(escaped.toString());
    }
  }

  /** Whether it leads to a site's front page, which is the address of no article. */
  public static boolean isFrontPage(URI address) {
    String path = address.getRawPath();
    return (path == null || path.isEmpty() || path.equals("/")) && address.getRawQuery() == null;
  }

  /** The site's name as its host has it: {@code www.the-bote.co.uk} is {@code thebote}. */
  public static String siteKey(URI address) {
    String[] labels = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT).split("\\.", -1);
    int last = labels.length - 2; // the last label is the country's
    if (last > 0
        && labels[last].length() <= 3
        && labels.length > 2
        && !labels[last - 1].equals("www")) {
      last--; // co.uk, com.au
    }
    return ValueText.key(labels[Math.max(0, last)]);
  }
}
