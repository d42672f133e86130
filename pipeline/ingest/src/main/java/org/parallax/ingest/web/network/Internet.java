package org.parallax.ingest.web.network;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.List;

/** The net in earnest. */
final class Internet implements Network {

  static final Internet INSTANCE = new Internet();

  private Internet() {}

  @Override
  public List<InetAddress> addresses(String host) throws UnknownHostException {
    return List.of(InetAddress.getAllByName(host));
  }

  @Override
  public boolean isOpen(InetAddress address) {
    return PublicAddresses.contain(address) && !isOurs(address);
  }

  /** A machine may have a public address of its own; what listens there may still be private. */
  private static boolean isOurs(InetAddress address) {
    try {
      return NetworkInterface.getByInetAddress(address) != null;
    } catch (SocketException e) {
      return true; // it cannot be told, so better not
    }
  }
}
