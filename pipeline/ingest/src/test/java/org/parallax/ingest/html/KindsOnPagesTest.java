package org.parallax.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.api.text.MarkedBlock;
import org.parallax.ingest.format.RawFile;
import org.parallax.ingest.format.Reading;
import org.parallax.ingest.format.UnreadableException;

/**
 * Pages whose elements name the kind that is expected of their text in {@code data-kind}, several
 * kinds parted by semicolons where an element holds several blocks. The attribute is taken out
 * before the page is read.
 */
class KindsOnPagesTest {

  static Stream<Path> pages() throws IOException, URISyntaxException {
    URI folder =
        Objects.requireNonNull(KindsOnPagesTest.class.getResource("kinds"), "no pages").toURI();
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void eachBlockHasTheKindThatItsElementExpects(Path file) throws IOException, UnreadableException {
    Document page = Jsoup.parse(Files.readString(file));
    List<String> expected = new ArrayList<>();
    for (Element element : page.select("[data-kind]")) {
      for (String kind : element.attr("data-kind").split(";", -1)) {
        expected.add(kind + ": " + (element.select("br").isEmpty() ? element.text() : "…"));
      }
      element.removeAttr("data-kind");
    }
    Reading reading = read(page.outerHtml());
    List<String> found = new ArrayList<>();
    for (int i = 0; i < reading.blocks().size(); i++) {
      MarkedBlock block = reading.blocks().get(i);
      String text = block.span().of(reading.text()).replace('\t', ' ');
      boolean open = i < expected.size() && expected.get(i).endsWith(": …");
      found.add(block.kind() + ": " + (open ? "…" : text));
    }
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void blocksCoverTheTextInReadingOrder() throws IOException, URISyntaxException {
    pages()
        .forEach(
            file -> {
              try {
                Reading reading = read(Files.readString(file));
                int end = 0;
                for (MarkedBlock block : reading.blocks()) {
                  assertThat(reading.text().substring(end, block.span().begin())).isBlank();
                  assertThat(block.span().of(reading.text())).isNotBlank();
                  end = block.span().end();
                }
                assertThat(end).isEqualTo(reading.text().length());
              } catch (IOException | UnreadableException e) {
                throw new AssertionError(e);
              }
            });
  }

  private static Reading read(String html) throws UnreadableException {
    return new HtmlReader()
        .read(
            new RawFile(
                "page.html", "page", html.getBytes(StandardCharsets.UTF_8), Optional.empty()));
  }
}
