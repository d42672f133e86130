package org.parallax.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.api.annotation.Entity;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.annotation.LanguageGuess;
import org.parallax.api.annotation.MentionKind;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.api.annotation.Sentence;
import org.parallax.api.annotation.Token;
import org.parallax.api.annotation.Voice;
import org.parallax.api.annotation.VoiceAttribution;
import org.parallax.api.annotation.Zone;
import org.parallax.api.annotation.ZonedSpan;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layer;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Layers;
import org.parallax.api.text.Span;

/** Texts that no journalist writes and every program meets. */
public final class OddTexts {

  private static final String SENTENCE =
      "The ferry left the harbour late, and the mayor of Ruritania said that nobody had been told. ";

  private static final String FURNITURE =
      "Home | World | Sport\nSubscribe to our newsletter\nShare this article\nRead more\n";

  private OddTexts() {}

  /** The texts by a name for messages; the largest has some ten thousand characters. */
  public static SortedMap<String, String> texts() {
    SortedMap<String, String> texts = new TreeMap<>();
    texts.put("empty", "");
    texts.put("blank", " \n\t\n\u00A0\n");
    texts.put("one-letter", "a");
    texts.put("only-marks", "?! — … “” ‘’ () [] {} ... ,,, ;;; \"\" ''");
    texts.put("only-furniture", FURNITURE);
    texts.put(
        "beyond-the-basic-plane",
        "😀 The mayor 👩‍👩‍👧 said 🇫🇷 that 𝒜𝓃𝓃𝒶 had left 𐍈.\n\n“𝕎𝕖 𝕨𝕒𝕚𝕥 😴,” she said. 🏴󠁧󠁢󠁳󠁣󠁴󠁿");
    texts.put("broken-surrogates", "The mayor \uD83D said \uDE00 that it was late.");
    texts.put(
        "right-to-left",
        "\u202Bהנמל נסגר אתמול בלילה.\u202C The harbour was closed, ראש העיר said.\n\n"
            + "أغلق الميناء الليلة الماضية، قال رئيس البلدية.");
    texts.put("other-scripts", "港口昨晚关闭了。市长说没有人知道。\n\nПорт закрыли ночью, сказал мэр.");
    texts.put("controls", "The\u0000mayor\u0007 said\u001B[1m so.\u2028It was\u0085late.\uFEFF");
    texts.put("carriage-returns", "The harbour\r\n\r\nThe mayor said so.\rIt was late.\r\n");
    texts.put("combining", "The ma\u0308yor sai\u0301\u0301\u0301d so to Zo\u0308e\u0300.");
    texts.put("never-ending-word", "a".repeat(5_000));
    texts.put("never-ending-sentence", "the mayor and ".repeat(400));
    texts.put("never-closed-quotation", "“" + SENTENCE.repeat(8) + "\n\n“" + SENTENCE.repeat(8));
    texts.put(
        "nested-marks", "(".repeat(300) + "the mayor said so" + ")".repeat(300) + "“".repeat(99));
    texts.put("ordinary", "A late ferry\n\nBy our correspondent\n\n" + SENTENCE.repeat(6));
    return texts;
  }

  /** A text of at least a million characters, in paragraphs. */
  public static String huge() {
    StringBuilder text = new StringBuilder("A late ferry\n\n");
    int number = 0;
    while (text.length() < 1_000_000) {
      number++;
      text.append("On day ").append(number).append(" it was the same. ");
      text.append(SENTENCE.repeat(5)).append("\n\n");
    }
    return text.toString();
  }

  /**
   * Each text with all layers of {@link Layers}, made by hand: sentences and tokens by a rule of
   * thumb, the first word of each sentence a mention of a made-up state, the rest empty.
   */
  public static List<Document> documents() {
    List<Document> documents = new ArrayList<>();
    texts().forEach((name, text) -> documents.add(document(name, text)));
    return documents;
  }

  private static Document document(String name, String text) {
    Document tokenized = Documents.tokenized(text);
    boolean furniture = text.equals(FURNITURE);
    Zone zone = furniture ? Zone.FURNITURE : Zone.BODY;
    List<Sentence> sentences =
        tokenized.get(Layers.SENTENCES).stream()
            .map(sentence -> new Sentence(sentence.index(), sentence.span(), zone))
            .toList();
    List<Token> tokens = furniture ? List.of() : tokenized.get(Layers.TOKENS);
    List<ZonedSpan> zones =
        tokenized.get(Layers.ZONES).stream()
            .map(zoned -> new ZonedSpan(zoned.span(), zone, zoned.why()))
            .toList();
    Document document =
        Document.of(Articles.of("odd/" + name, text))
            .with(Documents.layer(Layers.ZONES, zones))
            .with(Documents.layer(Layers.SENTENCES, sentences))
            .with(Documents.layer(Layers.TOKENS, tokens))
            .with(Documents.layer(Layers.LANGUAGE, List.of(new LanguageGuess("eng", 1))));
    return withTheRest(mentioning(document));
  }

  private static Document mentioning(Document document) {
    List<EntityMention> mentions = new ArrayList<>();
    List<VoiceAttribution> voices = new ArrayList<>();
    int last = -1;
    for (Token token : document.get(Layers.TOKENS)) {
      if (token.sentence() == last || token.pos() == PartOfSpeech.PUNCT) {
        continue;
      }
      last = token.sentence();
      Span span = token.span();
      mentions.add(
          new EntityMention(
              mentions.size(), span, last, "XX", MentionKind.NAME, Documents.BY_HAND.stage(), 1));
      voices.add(new VoiceAttribution(last, "XX", Voice.AUTHOR, Optional.empty()));
    }
    List<Entity> entities =
        mentions.isEmpty()
            ? List.of()
            : List.of(new Entity("XX", "Ruritania", EntityType.STATE, false));
    return document
        .with(Documents.layer(Layers.ENTITIES, entities))
        .with(Documents.layer(Layers.MENTIONS, mentions))
        .with(Documents.layer(Layers.VOICES, voices));
  }

  private static Document withTheRest(Document document) {
    Document whole = document;
    for (LayerKey<?> key : Layers.all()) {
      if (!whole.has(key)) {
        whole = whole.with(empty(key));
      }
    }
    return whole;
  }

  private static <T> Layer<T> empty(LayerKey<T> key) {
    return Documents.layer(key, List.of());
  }
}
