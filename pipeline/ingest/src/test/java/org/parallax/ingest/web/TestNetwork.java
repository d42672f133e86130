package org.parallax.ingest.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.ingest.web.network.Network;

/** A net in which only 127.0.0.1 counts as out in the world, and names are what the test says. */
final class TestNetwork implements Network {

  private static final String OPEN = "127.0.0.1";

  private final Map<String, Queue<List<String>>> names = new HashMap<>();
  private final Set<String> opened = new TreeSet<>(Set.of(OPEN));

  /** Each further call adds an answer for the next look-up; the last one stays. */
  TestNetwork name(String host, String... addresses) {
    names.computeIfAbsent(host, unused -> new ArrayDeque<>()).add(List.of(addresses));
    return this;
  }

  TestNetwork open(String address) {
    opened.add(address);
    return this;
  }

  @Override
  public List<InetAddress> addresses(String host) throws UnknownHostException {
    Queue<List<String>> answers = names.get(host);
    List<String> numbers =
        host.matches("[0-9.]+|.*:.*")
            ? List.of(host)
            : host.endsWith(".example") && answers == null
                ? List.of(OPEN)
                : answers == null
                    ? List.of()
                    : answers.size() > 1 ? answers.remove() : answers.element();
    if (numbers.isEmpty()) {
      throw new UnknownHostException(host);
    }
    List<InetAddress> addresses = new java.util.ArrayList<>();
    for (String number : numbers) {
      addresses.add(InetAddress.getByName(number));
    }
    return addresses;
  }

  @Override
  public boolean isOpen(InetAddress address) {
    return opened.contains(address.getHostAddress());
  }
}
