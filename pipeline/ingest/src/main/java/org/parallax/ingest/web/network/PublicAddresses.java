package org.parallax.ingest.web.network;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Addresses that belong to machines out in the world, after the registries of special-purpose
 * addresses for IPv4 and IPv6 (RFC 6890 and its successors). Of IPv6 only what is assigned to the
 * world at all (2000::/3) and the translation of public IPv4 addresses can be such.
 */
final class PublicAddresses {

  private static final List<AddressBlock> SPECIAL =
      Stream.of(
              "0.0.0.0/8", // this network
              "10.0.0.0/8", // private
              "100.64.0.0/10", // shared behind a provider's translation; a cloud's metadata too
              "127.0.0.0/8", // loopback
              "168.63.129.16/32", // a cloud's own services, seen from inside
              "169.254.0.0/16", // link-local; metadata of most clouds
              "172.16.0.0/12", // private
              "192.0.0.0/24", // protocol assignments; a cloud's metadata
              "192.0.2.0/24", // documentation
              "192.31.196.0/24", // sink for queries about private addresses
              "192.52.193.0/24", // multicast tunnels
              "192.88.99.0/24", // relays from IPv6, given up
              "192.168.0.0/16", // private
              "192.175.48.0/24", // sink for queries about private addresses
              "198.18.0.0/15", // benchmarks
              "198.51.100.0/24", // documentation
              "203.0.113.0/24", // documentation
              "224.0.0.0/4", // multicast
              "240.0.0.0/4", // reserved, and broadcast
              "2001::/23", // protocol assignments: Teredo, benchmarks, ORCHID
              "2001:db8::/32", // documentation
              "2002::/16", // 6to4: wraps any IPv4 address
              "2620:4f:8000::/48", // sink for queries about private addresses
              "3ffe::/16", // a test network, given up
              "3fff::/20") // documentation
          .map(AddressBlock::of)
          .toList();

  private static final AddressBlock ASSIGNED = AddressBlock.of("2000::/3");

  /** A translator's well-known prefix: the last four bytes are an IPv4 address. */
  private static final AddressBlock TRANSLATED = AddressBlock.of("64:ff9b::/96");

  private static final int IPV4 = 4;

  private PublicAddresses() {}

  static boolean contain(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (TRANSLATED.contains(bytes)) {
      bytes = Arrays.copyOfRange(bytes, bytes.length - IPV4, bytes.length);
    }
    byte[] plain = bytes;
    return (plain.length == IPV4 || (ASSIGNED.contains(plain) && !isTunnel(plain)))
        && SPECIAL.stream().noneMatch(block -> block.contains(plain));
  }

  /** ISATAP wraps an IPv4 address behind any prefix: {@code …:0:5efe:10.0.0.1}. */
  private static boolean isTunnel(byte[] ipv6) {
    return (ipv6[8] & 0xfd) == 0
        && ipv6[9] == 0
        && (ipv6[10] & 0xff) == 0x5e
        && (ipv6[11] & 0xff) == 0xfe;
  }
}
