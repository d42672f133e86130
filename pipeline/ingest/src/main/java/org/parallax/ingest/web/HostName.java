package org.parallax.ingest.web;

import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.parallax.ingest.format.UnreadableException;
import org.parallax.ingest.web.network.Network;

/**
 * Hosts in one spelling. A number that a lenient reader would take for an IPv4 address ({@code
 * 0x7f.1}, {@code 2130706433}, {@code 0177.0.0.1}) is refused rather than understood: no newspaper
 * writes its address so.
 */
final class HostName {

  private static final int LONGEST = 253;
  private static final Pattern LABEL = Pattern.compile("[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+|0x[0-9a-f]*");
  private static final Pattern BYTE = Pattern.compile("0|[1-9][0-9]{0,2}");
  private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]{2,45}");

  /** Names that never leave a machine or a house (RFC 6761, 6762, 8375 and habit). */
  private static final List<String> INWARD =
      List.of("localhost", "local", "localdomain", "internal", "intranet", "lan", "home.arpa");

  private HostName() {}

  /**
   * Reads the host of an address.
   *
   * @param address the whole, for messages
   * @throws UnreadableException if it is none
   */
  static String parse(String address, String host) throws UnreadableException {
    if (host.startsWith("[") && host.endsWith("]")) {
      return ipv6(address, host.substring(1, host.length() - 1));
    }
    String name;
    try {
      name = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw WebAddress.wrong(address, "has a host that is no name");
    }
    if (name.endsWith(".")) {
      name = name.substring(0, name.length() - 1);
    }
    List<String> labels = List.of(name.split("\\.", -1));
    if (name.length() > LONGEST || !labels.stream().allMatch(LABEL.asMatchPredicate())) {
      throw WebAddress.wrong(address, "has a host that is no name");
    }
    if (NUMBER.matcher(labels.get(labels.size() - 1)).matches() && !isIpv4(labels)) {
      throw WebAddress.wrong(address, "has a number for a host, in a spelling that is not usual");
    }
    return name;
  }

  private static boolean isIpv4(List<String> labels) {
    return labels.size() == 4
        && labels.stream()
            .allMatch(label -> BYTE.matcher(label).matches() && Integer.parseInt(label) <= 255);
  }

  private static String ipv6(String address, String number) throws UnreadableException {
    try {
      if (IPV6.matcher(number).matches() && number.indexOf(':') >= 0) {
        // A number is never looked up. One that wraps an IPv4 address comes out as that.
        return InetAddress.getByName(number).getHostAddress();
      }
    } catch (UnknownHostException e) {
      // Told below.
    }
    throw WebAddress.wrong(address, "has a host that is no IPv6 address");
  }

  /** Whether the host is a number, which nobody has to look up, of the own machine or house. */
  static boolean isInwardNumber(String host) {
    try {
      return isNumber(host) && !Network.internet().isOpen(InetAddress.getByName(host));
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static boolean isNumber(String host) {
    return host.indexOf(':') >= 0 || isIpv4(List.of(host.split("\\.", -1)));
  }

  /** Whether the name by itself says that it is of the own machine or house. */
  static boolean isInward(String host) {
    return !isNumber(host)
        && (host.indexOf('.') < 0
            || INWARD.stream().anyMatch(end -> host.equals(end) || host.endsWith("." + end)));
  }
}
