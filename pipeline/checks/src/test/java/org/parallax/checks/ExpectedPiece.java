package org.parallax.checks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.api.text.Span;

/**
 * What seeds/demonstration/expected.yaml says of one of its pieces, with lines turned into offsets.
 */
final class ExpectedPiece {

  /**
   * A phrase that means an entity, or seems to.
   *
   * @param span in the raw text
   * @param entity id
   * @param optional whether a program is neither credited nor blamed
   */
  record Phrase(Span span, String entity, boolean optional) {}

  /**
   * A verdict.
   *
   * @param verdict what the piece was written to show
   * @param accepted what a sound program may answer
   */
  record Verdict(String target, String verdict, Set<String> accepted) {}

  /**
   * A clear quotation.
   *
   * @param span of its content in the raw text
   * @param speaker as the piece words it
   */
  record Quotation(Span span, String speaker) {}

  private final String source;
  private final String text;
  private final List<Span> lines = new ArrayList<>();
  private final JsonNode expected;

  private ExpectedPiece(String source, JsonNode expected, String text) {
    this.source = source;
    this.expected = expected;
    this.text = text;
    int begin = 0;
    for (String line : text.split("\n", -1)) {
      lines.add(new Span(begin, begin + line.length()));
      begin += line.length() + 1;
    }
  }

  static List<ExpectedPiece> all() throws IOException {
    Path folder = Checkout.demonstration();
    JsonNode root =
        new ObjectMapper(new YAMLFactory()).readTree(folder.resolve("expected.yaml").toFile());
    List<ExpectedPiece> pieces = new ArrayList<>();
    for (var piece : root.path("pieces").properties()) {
      String text = Files.readString(folder.resolve(piece.getValue().path("file").asText()));
      pieces.add(new ExpectedPiece(piece.getKey(), piece.getValue(), text));
    }
    return pieces;
  }

  String source() {
    return source;
  }

  String text() {
    return text;
  }

  String article() {
    return source + "/" + expected.path("file").asText();
  }

  /** The zone of each line that is not empty, by its number from 1. */
  SortedMap<Integer, String> zones() {
    SortedMap<Integer, String> zones = new TreeMap<>();
    expected
        .path("zones")
        .properties()
        .forEach(zone -> zone.getValue().forEach(line -> zones.put(line.asInt(), zone.getKey())));
    return zones;
  }

  Span line(int number) {
    return lines.get(number - 1);
  }

  List<Phrase> mentions() {
    return phrases("mentions");
  }

  List<Phrase> traps() {
    return phrases("traps");
  }

  private List<Phrase> phrases(String list) {
    List<Phrase> phrases = new ArrayList<>();
    for (JsonNode node : expected.path(list)) {
      phrases.add(
          new Phrase(
              word(
                  node.path("line").asInt(),
                  node.path("surface").asText(),
                  node.path("nth").asInt()),
              node.path("entity").asText(),
              node.path("optional").asBoolean()));
    }
    return phrases;
  }

  private Span word(int line, String surface, int nth) {
    Span within = line(line);
    Matcher found =
        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(surface) + "(?![\\p{L}\\p{N}])")
            .matcher(text)
            .region(within.begin(), within.end())
            .useTransparentBounds(true);
    for (int count = 1; found.find(); count++) {
      if (count == nth) {
        return new Span(found.start(), found.end());
      }
    }
    throw new IllegalStateException(
        source + ", line " + line + ": there is no occurrence " + nth + " of " + surface);
  }

  List<Verdict> verdicts() {
    List<Verdict> verdicts = new ArrayList<>();
    for (JsonNode cell : expected.path("cells")) {
      Set<String> accepted = new TreeSet<>();
      cell.path("accepted").forEach(each -> accepted.add(each.asText()));
      verdicts.add(
          new Verdict(cell.path("target").asText(), cell.path("verdict").asText(), accepted));
    }
    return verdicts;
  }

  List<Quotation> quotations() {
    List<Quotation> quotations = new ArrayList<>();
    for (JsonNode quote : expected.path("quotes")) {
      String words = quote.path("text").asText();
      Span line = line(quote.path("line").asInt());
      int begin = text.indexOf(words, line.begin());
      if (begin < 0 || begin >= line.end()) {
        throw new IllegalStateException(source + " does not say: " + words);
      }
      quotations.add(
          new Quotation(new Span(begin, begin + words.length()), quote.path("speaker").asText()));
    }
    return quotations;
  }
}
