package org.parallax.ingest.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.parallax.api.diagnostic.Problem;
import org.parallax.ingest.format.Sha256;
import org.parallax.ingest.format.UnreadableException;

/**
 * The address of a page in one spelling: scheme and host in small letters, the host's name in
 * ASCII, no user, no fragment, the port only if it is not the scheme's own, no dots in the path.
 * What is checked is what is connected to: a request is made of these parts and of nothing else.
 *
 * @param scheme {@code http} or {@code https}
 * @param host a name in ASCII, an IPv4 address in four decimal numbers, or an IPv6 address without
 *     its brackets
 * @param port 1 to 65535, the scheme's own unless told
 * @param path with the query; begins with a slash; in ASCII
 */
public record WebAddress(String scheme, String host, int port, String path) {

  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*");
  private static final Pattern LIKE_AN_ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://.*");
  private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}.*");
  private static final String IN_A_PATH = "-._~:/?@!$&'()*+,;=";
  private static final int LONGEST = 4000;
  private static final int LONGEST_SHOWN = 200;
  private static final int LONGEST_TITLE = 60;
  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  /** Whether somebody meant an address and not a file, be it one that can be fetched or not. */
  public static boolean isMeantBy(String named) {
    return LIKE_AN_ADDRESS.matcher(named.strip()).lookingAt();
  }

  /**
   * Reads an address as people paste it: letters beyond ASCII and spaces in the path are encoded.
   *
   * @throws UnreadableException if it is none that a page could be fetched from
   */
  public static WebAddress parse(String given) throws UnreadableException {
    String text = given.strip();
    if (text.length() > LONGEST) {
      throw wrong(text, "is longer than " + LONGEST + " characters");
    }
    if (text.chars().anyMatch(Character::isISOControl) || text.indexOf('\\') >= 0) {
      throw wrong(text, "holds characters that no address has");
    }
    int colon = text.indexOf(':');
    String scheme = colon < 0 ? "" : text.substring(0, colon).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw wrong(text, "does not begin with https:// or http://");
    }
    if (!text.startsWith("//", colon + 1)) {
      throw wrong(text, "has no // after " + scheme + ":");
    }
    int begin = colon + 3;
    int end = begin;
    while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String authority = text.substring(begin, end);
    if (authority.indexOf('@') >= 0) {
      throw wrong(text, "holds a user name, which is never sent");
    }
    int fragment = text.indexOf('#', end);
    String path = encoded(text.substring(end, fragment < 0 ? text.length() : fragment));
    int own = scheme.equals("http") ? HTTP : HTTPS;
    int mark = authority.lastIndexOf(':');
    boolean named = mark > authority.lastIndexOf(']');
    int port = named ? port(text, authority.substring(mark + 1), own) : own;
    String host = HostName.parse(text, named ? authority.substring(0, mark) : authority);
    return new WebAddress(
        scheme, host, port, withoutDots(path.startsWith("/") ? path : "/" + path));
  }

  private static int port(String text, String digits, int own) throws UnreadableException {
    if (digits.isEmpty()) {
      return own;
    }
    int port = digits.matches("[0-9]{1,5}") ? Integer.parseInt(digits) : 0;
    if (port < 1 || port > 65_535) {
      throw wrong(text, "has a port that is none");
    }
    return port;
  }

  private static String encoded(String path) {
    StringBuilder encoded = new StringBuilder();
    path.codePoints()
        .forEach(
            c -> {
              boolean plain =
                  c < 0x80 && (Character.isLetterOrDigit(c) || IN_A_PATH.indexOf(c) >= 0);
              if (plain || c == '%') {
                encoded.appendCodePoint(c);
              } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                  encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
                }
              }
            });
    for (int i = encoded.indexOf("%"); i >= 0; i = encoded.indexOf("%", i + 1)) {
      if (!ESCAPE.matcher(encoded).region(i, encoded.length()).lookingAt()) {
        encoded.insert(i + 1, "25");
      }
    }
    return encoded.toString();
  }

  /** Takes "." and ".." out of a path, as RFC 3986 does in its section 5.2.4. */
  private static String withoutDots(String path) {
    int query = path.indexOf('?');
    String plain = query < 0 ? path : path.substring(0, query);
    if (!plain.contains("/.")) {
      return path;
    }
    Deque<String> kept = new ArrayDeque<>();
    String[] parts = plain.substring(1).split("/", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      if (parts[i].equals("..")) {
        kept.pollLast();
      }
      if (!parts[i].equals(".") && !parts[i].equals("..")) {
        kept.addLast(parts[i]);
      } else if (last) {
        kept.addLast("");
      }
    }
    return "/" + String.join("/", kept) + (query < 0 ? "" : path.substring(query));
  }

  /**
   * The address that a page at this one leads to.
   *
   * @param reference absolute or relative
   * @throws UnreadableException if nothing can be fetched from there
   */
  WebAddress resolve(String reference) throws UnreadableException {
    String to = reference.strip();
    String plain = path.indexOf('?') < 0 ? path : path.substring(0, path.indexOf('?'));
    if (SCHEME.matcher(to).matches()) {
      return parse(to);
    } else if (to.startsWith("//")) {
      return parse(scheme + ":" + to);
    } else if (to.startsWith("/")) {
      return parse(origin() + to);
    } else if (to.isEmpty() || to.startsWith("#")) {
      return this;
    } else if (to.startsWith("?")) {
      return parse(origin() + plain + to);
    }
    return parse(origin() + plain.substring(0, plain.lastIndexOf('/') + 1) + to);
  }

  /** Scheme, host and port: what one robots.txt speaks for. */
  String origin() {
    String shown = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
    return scheme + "://" + shown + (hasOwnPort() ? ":" + port : "");
  }

  /** Whether the port is another than the scheme's. */
  boolean hasOwnPort() {
    return port != (scheme.equals("http") ? HTTP : HTTPS);
  }

  /** The last part of the path, without the query; may be empty. */
  String lastPart() {
    String plain = path.indexOf('?') < 0 ? path : path.substring(0, path.indexOf('?'));
    return plain.substring(plain.lastIndexOf('/') + 1);
  }

  /**
   * A name for what lies here, of host, title and a checksum of the whole: the same as long as the
   * address is, and fit for a file.
   */
  public String name() {
    String title =
        lastPart()
            .replaceFirst("\\.[A-Za-z]{1,5}$", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("%[0-9a-f]{2}|[^a-z0-9]+", "-")
            .replaceAll("-{2,}", "-")
            .replaceAll("^-|-$", "");
    String known = title.substring(0, Math.min(title.length(), LONGEST_TITLE));
    String checksum = Sha256.of(toString().getBytes(StandardCharsets.UTF_8));
    return "%s/%s-%s"
        .formatted(
            host.replace(':', '-'), known.isEmpty() ? "page" : known, checksum.substring(0, 8));
  }

  /** The same as a URI. */
  public URI uri() {
    return URI.create(toString());
  }

  /** The address in full. */
  @Override
  public String toString() {
    return origin() + path;
  }

  static UnreadableException wrong(String address, String what) {
    return new UnreadableException(
        Problem.FETCH_ADDRESS,
        shown(address),
        what,
        "Copy the page's address from the browser, or save the page and name the file");
  }

  /** What somebody else wrote, fit for a message: short, and no signs that steer a terminal. */
  static String shown(String text) {
    String plain = text.replaceAll("[^\\x20-\\x7E\\p{L}\\p{N}]", "?");
    return plain.length() <= LONGEST_SHOWN ? plain : plain.substring(0, LONGEST_SHOWN) + "…";
  }
}
