package org.parallax.ingest.web.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guard against an oracle that knows blocks as first and last numbers, not as bits. */
class PublicAddressesTest {

  /** First and last of every block from which nothing may be fetched. */
  private record Range(BigInteger first, BigInteger last, int bytes) {

    static Range of(String first, String last) throws UnknownHostException {
      byte[] low = InetAddress.getByName(first).getAddress();
      byte[] high = InetAddress.getByName(last).getAddress();
      return new Range(new BigInteger(1, low), new BigInteger(1, high), low.length);
    }

    boolean holds(byte[] address) {
      BigInteger number = new BigInteger(1, address);
      return address.length == bytes && first.compareTo(number) <= 0 && number.compareTo(last) <= 0;
    }
  }

  private static final String[][] CLOSED = {
    {"0.0.0.0", "0.255.255.255"},
    {"10.0.0.0", "10.255.255.255"},
    {"100.64.0.0", "100.127.255.255"},
    {"127.0.0.0", "127.255.255.255"},
    {"168.63.129.16", "168.63.129.16"},
    {"169.254.0.0", "169.254.255.255"},
    {"172.16.0.0", "172.31.255.255"},
    {"192.0.0.0", "192.0.0.255"},
    {"192.0.2.0", "192.0.2.255"},
    {"192.31.196.0", "192.31.196.255"},
    {"192.52.193.0", "192.52.193.255"},
    {"192.88.99.0", "192.88.99.255"},
    {"192.168.0.0", "192.168.255.255"},
    {"192.175.48.0", "192.175.48.255"},
    {"198.18.0.0", "198.19.255.255"},
    {"198.51.100.0", "198.51.100.255"},
    {"203.0.113.0", "203.0.113.255"},
    {"224.0.0.0", "255.255.255.255"},
    {"::", "64:ff9a:ffff:ffff:ffff:ffff:ffff:ffff"},
    {"64:ff9b:0:0:0:1::", "1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"},
    {"2001::", "2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff"},
    {"2001:db8::", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff"},
    {"2002::", "2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff"},
    {"2620:4f:8000::", "2620:4f:8000:ffff:ffff:ffff:ffff:ffff"},
    {"3ffe::", "3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff"},
    {"4000::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"},
  };

  private final Random random = new Random(7_331);

  private static boolean isOpen(List<Range> closed, byte[] address) {
    boolean translated =
        address.length == 16
            && new BigInteger(1, address)
                .shiftRight(32)
                .equals(new BigInteger("64ff9b0000000000000000", 16));
    if (translated) {
      return isOpen(closed, java.util.Arrays.copyOfRange(address, 12, 16));
    }
    String digits = "%032x".formatted(new BigInteger(1, address));
    boolean tunnel = address.length == 16 && digits.substring(16).matches("0[02]005efe.*");
    return !tunnel && closed.stream().noneMatch(range -> range.holds(address));
  }

  @Test
  void theGuardAgreesWithTheOracleAtEveryEdgeAndAnywhere() throws Exception {
    List<Range> closed = new java.util.ArrayList<>();
    for (String[] range : CLOSED) {
      closed.add(Range.of(range[0], range[1]));
    }
    int open = 0;
    for (int i = 0; i < 200_000; i++) {
      byte[] address = any(closed);
      boolean expected = isOpen(closed, address);
      InetAddress tested =
          address.length == 16
              ? Inet6Address.getByAddress(null, address, -1)
              : InetAddress.getByAddress(address);
      assertThat(PublicAddresses.contain(tested)).as("%s", tested).isEqualTo(expected);
      open += expected ? 1 : 0;
    }
    assertThat(open).isBetween(50_000, 150_000); // both kinds were tried
  }

  /** Anywhere, near an edge, inside a translation, or a tunnel's end. */
  private byte[] any(List<Range> closed) {
    byte[] address = new byte[random.nextBoolean() ? 4 : 16];
    random.nextBytes(address);
    switch (random.nextInt(4)) {
      case 0 -> {
        Range range = closed.get(random.nextInt(closed.size()));
        BigInteger edge = random.nextBoolean() ? range.first() : range.last();
        BigInteger whole = BigInteger.ONE.shiftLeft(8 * range.bytes());
        return bytes(
            edge.add(BigInteger.valueOf(random.nextInt(5) - 2L)).mod(whole), range.bytes());
      }
      case 1 -> {
        Range range = closed.get(random.nextInt(closed.size()));
        BigInteger size = range.last().subtract(range.first()).add(BigInteger.ONE);
        BigInteger offset = new BigInteger(128, random).mod(size);
        byte[] inside = bytes(range.first().add(offset), range.bytes());
        return inside.length == 4 && random.nextBoolean() ? translated(inside) : inside;
      }
      case 2 -> {
        if (address.length == 16) {
          address[0] = (byte) (0x20 | (address[0] & 0x1f));
          if (random.nextInt(5) == 0) {
            address[8] = (byte) random.nextInt(4);
            address[9] = 0;
            address[10] = 0x5e;
            address[11] = (byte) 0xfe;
          }
        }
        return address;
      }
      default -> {
        return address;
      }
    }
  }

  private static byte[] translated(byte[] ipv4) {
    byte[] address = new byte[16];
    address[1] = 0x64;
    address[2] = (byte) 0xff;
    address[3] = (byte) 0x9b;
    System.arraycopy(ipv4, 0, address, 12, 4);
    return address;
  }

  private static byte[] bytes(BigInteger number, int length) {
    byte[] bytes = new byte[length];
    byte[] digits = number.toByteArray();
    int copied = Math.min(length, digits.length);
    System.arraycopy(digits, digits.length - copied, bytes, length - copied, copied);
    return bytes;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "0.0.0.0",
        "10.0.0.1",
        "172.20.1.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.100.100.200",
        "168.63.129.16",
        "255.255.255.255",
        "224.0.0.251",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "::127.0.0.1",
        "fe80::1",
        "fec0::1",
        "fc00::1",
        "fd00:ec2::254",
        "ff02::1",
        "2002:7f00:1::",
        "2001:0:7f00:1::",
        "64:ff9b::10.0.0.1",
        "64:ff9b:1::1",
        "2001:db8::1",
        "2607:f8b0::5efe:10.0.0.1",
      })
  void nothingInward(String address) throws Exception {
    assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isFalse();
    assertThat(Network.internet().isOpen(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"93.184.216.34", "8.8.8.8", "2606:4700::1111", "64:ff9b::8.8.8.8"})
  void theWorldIsOpen(String address) throws Exception {
    assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isTrue();
  }

  @Test
  void thisMachinesOwnAddressesAreNot() throws Exception {
    var cards = java.net.NetworkInterface.getNetworkInterfaces();
    while (cards.hasMoreElements()) {
      cards
          .nextElement()
          .getInetAddresses()
          .asIterator()
          .forEachRemaining(
              own -> assertThat(Network.internet().isOpen(own)).as("%s", own).isFalse());
    }
  }
}
