package org.parallax.ingest.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A web server on loopback that says byte for byte what a test tells it to, and remembers what it
 * was asked. Without a script for a path it says 404.
 */
final class ScriptedServer implements AutoCloseable {

  /** Writes a whole answer, head included. */
  interface Script {
    void answer(OutputStream out, Socket socket) throws Exception;
  }

  private final ServerSocket listener;
  private final Map<String, Script> scripts = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<Map<String, String>> headers = new CopyOnWriteArrayList<>();
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();

  ScriptedServer() throws IOException {
    this("127.0.0.1", 0);
  }

  ScriptedServer(String address, int port) throws IOException {
    listener = new ServerSocket();
    listener.bind(new InetSocketAddress(InetAddress.getByName(address), port));
    daemon(this::accept);
  }

  private static void daemon(Runnable task) {
    Thread thread = new Thread(task, "scripted-server");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket socket = listener.accept();
        sockets.add(socket);
        daemon(() -> serve(socket));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      BufferedReader in =
          new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
      String line = in.readLine();
      if (line == null) {
        return;
      }
      Map<String, String> sent = new ConcurrentHashMap<>();
      for (String header = in.readLine();
          header != null && !header.isEmpty();
          header = in.readLine()) {
        int colon = header.indexOf(':');
        sent.put(
            header.substring(0, colon).toLowerCase(Locale.ROOT),
            header.substring(colon + 1).strip());
      }
      String path = line.split(" ", -1)[1];
      asked.add(sent.getOrDefault("host", "").replaceFirst(":[0-9]+$", "") + path);
      headers.add(sent);
      scripts
          .getOrDefault(path, text("404 Not Found", "text/plain", "none"))
          .answer(socket.getOutputStream(), socket);
      socket.getOutputStream().flush();
    } catch (Exception e) {
      // The client left, or the test is over.
    }
  }

  ScriptedServer on(String path, Script script) {
    scripts.put(path, script);
    return this;
  }

  /** What it was asked, host and path, in order. */
  List<String> asked() {
    return new ArrayList<>(asked);
  }

  /** What it was asked, robots.txt aside. */
  List<String> pagesAsked() {
    return asked.stream().filter(path -> !path.endsWith("/robots.txt")).toList();
  }

  /** The headers of the last request, names in small letters. */
  Map<String, String> lastHeaders() {
    return headers.get(headers.size() - 1);
  }

  int connections() {
    return sockets.size();
  }

  int port() {
    return listener.getLocalPort();
  }

  /** Bytes as they are. */
  static Script raw(String answer) {
    return (out, socket) -> out.write(answer.getBytes(UTF_8));
  }

  static Script bytes(String status, String type, byte[] body, String... more) {
    return (out, socket) -> {
      String head =
          "HTTP/1.1 %s\r\nContent-Type: %s\r\nContent-Length: %d\r\nConnection: close\r\n%s\r\n"
              .formatted(
                  status,
                  type,
                  body.length,
                  more.length == 0 ? "" : String.join("\r\n", more) + "\r\n");
      out.write(head.getBytes(UTF_8));
      out.write(body);
    };
  }

  static Script text(String status, String type, String body, String... more) {
    return bytes(status, type, body.getBytes(UTF_8), more);
  }

  static Script ok(String body, String... more) {
    return text("200 OK", "text/plain; charset=utf-8", body, more);
  }

  static Script redirect(int status, String location) {
    return raw(
        "HTTP/1.1 " + status + " Go\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n");
  }

  @Override
  public void close() throws IOException {
    listener.close();
    for (Socket socket : sockets) {
      socket.close();
    }
  }
}
