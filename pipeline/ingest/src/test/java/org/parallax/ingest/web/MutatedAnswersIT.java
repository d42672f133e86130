package org.parallax.ingest.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.parallax.ingest.format.UnreadableException;

/**
 * Answers of servers and robots.txt with bytes changed, dropped, doubled and moved: each ends as a
 * page or as a message, in time. Seeded; a failure names its number.
 */
class MutatedAnswersIT {

  private static final int ANSWERS = 3_000;
  private static final FetchLimits LIMITS =
      new FetchLimits(
          Duration.ofMillis(500),
          Duration.ofMillis(500),
          Duration.ofSeconds(2),
          100_000,
          2_000,
          5,
          Duration.ZERO,
          Duration.ZERO);

  @Test
  void everyAnswerIsAPageOrAMessage() throws Exception {
    List<byte[]> originals = originals();
    int pages = 0;
    try (ScriptedServer server = new ScriptedServer()) {
      byte[][] current = new byte[2][];
      server.on("/a", (out, socket) -> out.write(current[0]));
      server.on("/robots.txt", (out, socket) -> out.write(current[1]));
      for (int i = 0; i < ANSWERS; i++) {
        Random random = new Random(i);
        current[0] = mutated(originals.get(random.nextInt(originals.size())), random);
        current[1] =
            random.nextBoolean()
                ? "HTTP/1.1 404 No\r\n\r\n".getBytes(UTF_8)
                : mutated(originals.get(random.nextInt(originals.size())), random);
        PageClient client = new PageClient(new TestNetwork(), "Parallax/9 (test)", LIMITS);
        PageFetcher fetcher = new PageFetcher(client, LIMITS, new Pauses(pause -> {}));
        long begun = System.nanoTime();
        try {
          fetcher.fetch(WebAddress.parse("http://paper.example:" + server.port() + "/a"));
          pages++;
        } catch (UnreadableException e) {
          assertThat(e.diagnostic().message())
              .as("answer %d", i)
              .doesNotContainPattern("[\\x00-\\x1F\\x7F]")
              .hasSizeLessThan(1_000);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
            .as("answer %d", i)
            .isLessThan(Duration.ofSeconds(4));
      }
    }
    assertThat(pages).isBetween(ANSWERS / 20, ANSWERS); // not all are stopped at the door
  }

  private static List<byte[]> originals() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write("User-agent: *\nAllow: /\n".repeat(20).getBytes(UTF_8));
    }
    String zipped = packed.toString(ISO_8859_1);
    List<byte[]> originals = new ArrayList<>();
    for (String original :
        List.of(
            "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 39\r\n\r\n"
                + "User-agent: parallax\nCrawl-delay: 1\n/*$",
            "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=x\r\nContent-Encoding: gzip\r\n"
                + "Content-Length: "
                + packed.size()
                + "\r\n\r\n"
                + zipped,
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6\r\nAllow:\r\n2\r\n /\r\n0\r\n\r\n",
            "HTTP/1.1 301 Go\r\nLocation: http://other.example:81/a?b#c\r\n\r\n",
            "HTTP/1.1 302 Go\r\nLocation: ../%2e/é\r\nContent-Length: 0\r\n\r\n",
            "HTTP/1.1 429 Slow\r\nRetry-After: Wed, 21 Oct 2015 07:28:00 GMT\r\n\r\n",
            "HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n",
            "HTTP/1.1 103 Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\n\r\nwords")) {
      originals.add(original.getBytes(ISO_8859_1));
    }
    return originals;
  }

  private static byte[] mutated(byte[] original, Random random) {
    StringBuilder text = new StringBuilder(new String(original, ISO_8859_1));
    for (int n = random.nextInt(6); n > 0; n--) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + 1 + random.nextInt(8));
      switch (random.nextInt(5)) {
        case 0 -> text.setCharAt(at, (char) random.nextInt(256));
        case 1 -> text.delete(at, Math.max(end, 1));
        case 2 -> text.insert(at, text.substring(at, end));
        case 3 -> text.insert(at, "\r\n");
        default -> text.insert(at, Long.toString(random.nextLong()));
      }
      if (text.length() == 0) {
        text.append('x');
      }
    }
    return text.toString().getBytes(ISO_8859_1);
  }
}
