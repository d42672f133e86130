package org.parallax.stages.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.api.annotation.Sentence;
import org.parallax.api.annotation.Token;
import org.parallax.api.annotation.Zone;
import org.parallax.api.annotation.ZonedSpan;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.text.Span;
import org.parallax.testkit.Articles;
import org.parallax.testkit.Documents;

class SegmentedTextTest {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[.!?]");

  /** Words are letters and full stops, everything else is lost: a careless engine. */
  private static List<List<Word>> careless(String text, Span paragraph) {
    List<List<Word>> sentences = new ArrayList<>();
    List<Word> open = new ArrayList<>();
    Matcher words = WORD.matcher(text).region(paragraph.begin(), paragraph.end());
    while (words.find()) {
      Span span = new Span(words.start(), words.end());
      open.add(new Word(span, PartOfSpeech.X, "X", words.group()));
      if (words.group().equals(".")) {
        sentences.add(open);
        open = new ArrayList<>();
      }
    }
    if (!open.isEmpty()) {
      sentences.add(open);
    }
    return sentences;
  }

  private static Document segmented(String text, List<ZonedSpan> zones)
      throws InterruptedException {
    Document document = Document.of(Articles.of(text)).with(Documents.layer(Layers.ZONES, zones));
    var result = SegmentedText.of(document, SegmentedTextTest::careless);
    return document
        .with(
            Documents.layer(
                Layers.SENTENCES, items(result.layers().get(Layers.SENTENCES), Sentence.class)))
        .with(
            Documents.layer(Layers.TOKENS, items(result.layers().get(Layers.TOKENS), Token.class)));
  }

  private static <T> List<T> items(
      @org.jspecify.annotations.Nullable List<?> items, Class<T> type) {
    return items == null ? List.of() : items.stream().map(type::cast).toList();
  }

  private static List<String> words(Document document) {
    return document.get(Layers.SENTENCES).stream()
        .map(sentence -> sentence.span().of(document.text()))
        .toList();
  }

  private static ZonedSpan zone(Zone zone, int begin, int end) {
    return new ZonedSpan(new Span(begin, end), zone, "test");
  }

  @Test
  void whatTheEngineLosesGoesToTheSentenceBefore() throws InterruptedException {
    String text = "“Rain.” — she said. *** Snow!";

    assertThat(words(segmented(text, List.of(zone(Zone.BODY, 0, text.length())))))
        .containsExactly("“Rain.” —", "she said. ***", "Snow!");
  }

  @Test
  void theNumberOfAListItemBelongsToItsSentence() throws InterruptedException {
    String text = "3. Ruritania: it waits. Then it sails. 4.";

    assertThat(words(segmented(text, List.of(zone(Zone.BODY, 0, text.length())))))
        .containsExactly("3. Ruritania: it waits.", "Then it sails. 4.");
  }

  @Test
  void tokensExistForHeadlineAndBodyAlone() throws InterruptedException {
    String text = "Rain falls\nBy Orlo Vance\nIt rains.\nShare";
    Document document =
        segmented(
            text,
            List.of(
                zone(Zone.HEADLINE, 0, 10),
                zone(Zone.BYLINE, 11, 24),
                zone(Zone.BODY, 25, 34),
                zone(Zone.FURNITURE, 35, 40)));

    assertThat(words(document))
        .containsExactly("Rain falls", "By Orlo Vance", "It rains.", "Share");
    assertThat(document.get(Layers.TOKENS)).extracting(Token::sentence).containsOnly(0, 2);
  }

  @Test
  void noZonesGiveNoSentences() throws InterruptedException {
    assertThat(words(segmented("", List.of()))).isEmpty();
  }

  @Test
  void everyCharacterIsCoveredOnceWhateverTheText() throws InterruptedException {
    Random random = new Random(7);
    String alphabet = "aB. \n\r\u00a0\u2028!?“—1😀ש";
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      Span whole = Paragraphs.stripped(text.toString(), 0, text.length());
      List<ZonedSpan> zones =
          whole.isEmpty() ? List.of() : List.of(new ZonedSpan(whole, Zone.BODY, "test"));
      Document document = segmented(text.toString(), zones);
      BitSet covered = new BitSet();
      for (Sentence sentence : document.get(Layers.SENTENCES)) {
        Span span = sentence.span();
        assertThat(covered.get(span.begin(), span.end()).isEmpty()).isTrue();
        covered.set(span.begin(), span.end());
      }
      for (int i = 0; i < text.length(); i++) {
        assertThat(covered.get(i) || Character.isWhitespace(text.charAt(i)))
            .as("unit %d of %s", i, text)
            .isTrue();
      }
      for (Token token : document.get(Layers.TOKENS)) {
        assertThat(
                document.get(Layers.SENTENCES).get(token.sentence()).span().contains(token.span()))
            .isTrue();
      }
    }
  }
}
