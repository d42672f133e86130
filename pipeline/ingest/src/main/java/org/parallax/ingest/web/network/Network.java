package org.parallax.ingest.web.network;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * The net as far as pages may be fetched from it. There is one in earnest, {@link #internet()};
 * tests that run a server of their own bring another.
 */
public interface Network {

  /**
   * Looks a host up. May answer differently each time; each connection asks anew.
   *
   * @param host a name or a number
   * @throws UnknownHostException if there is none of that name
   */
  List<InetAddress> addresses(String host) throws UnknownHostException;

  /** Whether a connection may be made to this address; asked immediately before it is made. */
  boolean isOpen(InetAddress address);

  /** Everything but this machine and private networks. */
  static Network internet() {
    return Internet.INSTANCE;
  }
}
