package org.parallax.ingest.web.network;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;

/**
 * Connects only where the network is open, and directly. The last word: whatever was looked up
 * before and however often, this is the number that is connected to.
 */
public final class GuardedSocket extends Socket {

  private final Network network;

  /** Not connected yet. */
  public GuardedSocket(Network network) {
    // Not through a proxy that the machine's settings name: it could connect anywhere for us.
    super(Proxy.NO_PROXY);
    this.network = network;
  }

  @Override
  public void connect(SocketAddress endpoint, int timeout) throws IOException {
    if (!(endpoint instanceof InetSocketAddress internet)
        || internet.isUnresolved()
        || !network.isOpen(internet.getAddress())) {
      throw new InwardAddressException(String.valueOf(endpoint));
    }
    super.connect(endpoint, timeout);
  }
}
