package org.parallax.ingest.web.network;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Addresses that begin alike.
 *
 * @param address the first of them
 * @param bits how many bits they have in common
 */
record AddressBlock(InetAddress address, int bits) {

  /**
   * Reads the usual notation, such as {@code 10.0.0.0/8}.
   *
   * @throws IllegalArgumentException if it is another
   */
  static AddressBlock of(String notation) {
    int slash = notation.indexOf('/');
    try {
      return new AddressBlock(
          InetAddress.getByName(notation.substring(0, slash)),
          Integer.parseInt(notation.substring(slash + 1)));
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(notation, e);
    }
  }

  boolean contains(byte[] other) {
    byte[] first = address.getAddress();
    if (first.length != other.length) {
      return false;
    }
    int whole = bits / Byte.SIZE;
    for (int i = 0; i < whole; i++) {
      if (first[i] != other[i]) {
        return false;
      }
    }
    int rest = bits % Byte.SIZE;
    return rest == 0 || ((first[whole] ^ other[whole]) & 0xff) >>> (Byte.SIZE - rest) == 0;
  }
}
