package org.parallax.ingest.web.network;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks a host up for one connection. What is not open is not among the answers.
 *
 * @param network that is asked
 */
public record GuardedLookup(Network network) implements DnsResolver {

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    List<InetAddress> all = network.addresses(host);
    InetAddress[] open = all.stream().filter(network::isOpen).toArray(InetAddress[]::new);
    if (open.length == 0) {
      throw all.isEmpty() ? new UnknownHostException(host) : new InwardAddressException(host);
    }
    return open;
  }

  @Override
  public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
    return Arrays.stream(resolve(host))
        .map(address -> new InetSocketAddress(address, port))
        .toList();
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
