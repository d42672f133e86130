package org.parallax.ingest.web;

import java.io.IOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.net.URIAuthority;
import org.apache.hc.core5.util.Timeout;
import org.parallax.ingest.web.network.GuardedLookup;
import org.parallax.ingest.web.network.GuardedSocket;
import org.parallax.ingest.web.network.Network;

/**
 * Asks a server one thing. Every request has a connection and a client of its own: nothing (cookie,
 * credential, open connection) can be carried from one to the next. Redirects are not followed,
 * proxies not used, certificates checked as the JDK does.
 */
final class PageClient {

  private static final String ACCEPTED =
      "text/html,application/xhtml+xml,text/plain;q=0.9,text/markdown;q=0.9,application/pdf;q=0.8,"
          + "application/vnd.openxmlformats-officedocument.wordprocessingml.document;q=0.8,"
          + "multipart/related;q=0.7,*/*;q=0.1";
  private static final int LONGEST_HEADER = 16_384;
  private static final int MOST_HEADERS = 200;
  private static final int MOST_EMPTY_LINES = 10;

  /** Daemons: a thread that is stuck in a look-up is left behind, and does not keep the program. */
  private static final ExecutorService WORKERS =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "fetch");
            thread.setDaemon(true);
            return thread;
          });

  private final Network network;
  private final String userAgent;
  private final FetchLimits limits;

  PageClient(Network network, String userAgent, FetchLimits limits) {
    this.network = network;
    this.userAgent = userAgent;
    this.limits = limits;
  }

  /**
   * Gets what lies at an address.
   *
   * @param bodies decides what of the body is let in
   * @throws IOException whatever kept the answer from coming, or from being let in
   */
  HttpAnswer get(WebAddress address, BodyReader bodies, TimeBudget budget) throws IOException {
    BasicHttpClientConnectionManager connections = connections();
    HttpGet request = new HttpGet(address.path());
    long begun = System.nanoTime();
    Future<HttpAnswer> answer = WORKERS.submit(() -> ask(connections, address, request, bodies));
    try {
      return answer.get(budget.leftNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw budget.spent();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      // Whatever a library makes of a malicious answer costs this page and no more.
      throw new UnaskedException("does not answer as a web server does", e.getCause());
    } finally {
      request.cancel();
      connections.close(CloseMode.IMMEDIATE);
      budget.spend(System.nanoTime() - begun);
    }
  }

  private HttpAnswer ask(
      BasicHttpClientConnectionManager connections,
      WebAddress address,
      HttpGet request,
      BodyReader bodies)
      throws IOException {
    // Made of the parts that were checked: nobody reads the address a second time, and otherwise.
    request.setScheme(address.scheme());
    request.setAuthority(
        new URIAuthority(address.host(), address.hasOwnPort() ? address.port() : -1));
    request.setHeader("Accept", ACCEPTED);
    request.setHeader("Accept-Language", "en, *;q=0.5");
    request.setHeader("Accept-Encoding", "gzip");
    HttpHost target = new HttpHost(address.scheme(), address.host(), address.port());
    try (CloseableHttpClient client = client(connections)) {
      // Not closed on its own: that would read an endless body to its end.
      ClassicHttpResponse response = client.executeOpen(target, request, null);
      try {
        int status = response.getCode();
        return new HttpAnswer(
            status,
            value(response, "Content-Type"),
            value(response, "Location"),
            value(response, "Retry-After"),
            status == HttpAnswer.OK ? body(response, bodies) : new byte[0]);
      } finally {
        request.cancel();
      }
    }
  }

  private static Optional<String> value(ClassicHttpResponse response, String name) {
    return Optional.ofNullable(response.getFirstHeader(name))
        .map(Header::getValue)
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  private static byte[] body(ClassicHttpResponse response, BodyReader bodies) throws IOException {
    HttpEntity entity = response.getEntity();
    if (entity == null) {
      return new byte[0];
    }
    bodies.check(value(response, "Content-Type"));
    String packed = value(response, "Content-Encoding").orElse("identity");
    return switch (packed.toLowerCase(Locale.ROOT)) {
      case "identity" -> bodies.read(entity.getContent());
      case "gzip", "x-gzip" -> bodies.read(new GZIPInputStream(entity.getContent()));
      default ->
          throw new UnaskedException(
              "is packed as '" + WebAddress.shown(packed) + "', which was not asked for");
    };
  }

  private CloseableHttpClient client(BasicHttpClientConnectionManager connections) {
    return HttpClientBuilder.create()
        .setConnectionManager(connections)
        .setRoutePlanner(new DefaultRoutePlanner(null)) // straight there, whatever is configured
        .setUserAgent(userAgent)
        .disableRedirectHandling()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableAutomaticRetries()
        .disableContentCompression()
        .setConnectionReuseStrategy((request, response, context) -> false)
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setAuthenticationEnabled(false)
                .setProtocolUpgradeEnabled(false)
                .setResponseTimeout(Timeout.of(limits.silence()))
                .build())
        .build();
  }

  private BasicHttpClientConnectionManager connections() {
    Http1Config message =
        Http1Config.custom()
            .setMaxLineLength(LONGEST_HEADER)
            .setMaxHeaderCount(MOST_HEADERS)
            .setMaxEmptyLineCount(MOST_EMPTY_LINES)
            .build();
    // Servers write addresses into headers as UTF-8, and browsers read them so.
    CharCodingConfig letters =
        CharCodingConfig.custom()
            .setCharset(StandardCharsets.UTF_8)
            .setMalformedInputAction(CodingErrorAction.REPLACE)
            .build();
    DefaultHttpClientConnectionOperator operator =
        new DefaultHttpClientConnectionOperator(
            proxy -> new GuardedSocket(network),
            null,
            new GuardedLookup(network),
            RegistryBuilder.<TlsSocketStrategy>create()
                .register(URIScheme.HTTPS.id, DefaultClientTlsStrategy.createDefault())
                .build());
    BasicHttpClientConnectionManager connections =
        new BasicHttpClientConnectionManager(
            operator,
            ManagedHttpClientConnectionFactory.builder()
                .http1Config(message)
                .charCodingConfig(letters)
                .build());
    connections.setConnectionConfig(
        ConnectionConfig.custom()
            .setConnectTimeout(Timeout.of(limits.connecting()))
            .setSocketTimeout(Timeout.of(limits.silence()))
            .build());
    connections.setTlsConfig(
        TlsConfig.custom().setHandshakeTimeout(Timeout.of(limits.silence())).build());
    return connections;
  }
}
