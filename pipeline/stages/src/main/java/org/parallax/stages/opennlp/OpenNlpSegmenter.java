package org.parallax.stages.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.lemmatizer.Lemmatizer;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.api.text.Span;
import org.parallax.stages.sentences.ParagraphSegmenter;
import org.parallax.stages.sentences.Word;

/** OpenNLP's tools around shared models. For one thread. */
final class OpenNlpSegmenter implements ParagraphSegmenter {

  /** Prefixes after which a hyphen does not part two words. */
  private static final Set<String> PREFIXES =
      Set.of(
          "anti", "co", "counter", "ex", "mid", "multi", "non", "post", "pre", "pro", "re", "un");

  private static final Set<String> CLITICS = Set.of("'s", "'re", "'ve", "'ll", "'d", "'m");

  private final SentenceDetectorME sentences;
  private final TokenizerME tokens;
  private final POSTaggerME tags;
  private final Lemmatizer lemmatizer;
  private final RememberedLemmas lemmas;

  OpenNlpSegmenter(
      SentenceDetectorME sentences,
      TokenizerME tokens,
      POSTaggerME tags,
      Lemmatizer lemmatizer,
      RememberedLemmas lemmas) {
    this.sentences = sentences;
    this.tokens = tokens;
    this.tags = tags;
    this.lemmatizer = lemmatizer;
    this.lemmas = lemmas;
  }

  @Override
  public List<List<Word>> segment(String text, Span paragraph) throws InterruptedException {
    String plain = plain(paragraph.of(text));
    List<List<Word>> segmented = new ArrayList<>();
    for (opennlp.tools.util.Span sentence : sentences.sentPosDetect(plain)) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      List<Span> spans = spans(plain, sentence);
      if (!spans.isEmpty()) {
        segmented.add(words(text, plain, spans, paragraph.begin()));
      }
    }
    return segmented;
  }

  private List<Word> words(String text, String plain, List<Span> spans, int offset) {
    String[] forms = spans.stream().map(span -> span.of(plain)).toArray(String[]::new);
    String[] tagged = tags.tag(forms);
    List<Word> words = new ArrayList<>(forms.length);
    for (int i = 0; i < forms.length; i++) {
      Span span = new Span(offset + spans.get(i).begin(), offset + spans.get(i).end());
      PartOfSpeech pos = pos(forms[i], tagged[i]);
      String found = lemmas.get(forms[i], tagged[i], lemmatizer);
      words.add(new Word(span, pos, tagged[i], lemma(span.of(text), pos, found)));
    }
    return words;
  }

  /** Marks are told by their characters: the tagger now and then takes a quotation mark for X. */
  private static PartOfSpeech pos(String form, String tag) {
    if (form.codePoints().noneMatch(Character::isLetterOrDigit)
        && !tag.equals(PartOfSpeech.SYM.name())) {
      return PartOfSpeech.PUNCT;
    }
    for (PartOfSpeech pos : PartOfSpeech.values()) {
      if (pos.name().equals(tag)) {
        return pos;
      }
    }
    return PartOfSpeech.X;
  }

  private static String lemma(String form, PartOfSpeech pos, String found) {
    boolean unknown = found.isBlank() || found.equals("O") || found.equals("_");
    if (pos == PartOfSpeech.PROPN) {
      return unknown || found.equals(found.toLowerCase(Locale.ROOT)) ? form : found;
    }
    return (unknown || pos == PartOfSpeech.PUNCT ? form : found).toLowerCase(Locale.ROOT);
  }

  /**
   * The same text, unit for unit, in the characters that the models were trained on: straight
   * quotation marks, no line breaks.
   */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      char unit = plain.charAt(i);
      if (Character.isWhitespace(unit) || Character.isSpaceChar(unit)) {
        plain.setCharAt(i, ' ');
      } else if (unit == '“' || unit == '”' || unit == '„' || unit == '«' || unit == '»') {
        plain.setCharAt(i, '"');
      } else if (unit == '‘' || unit == '’' || unit == '‚') {
        plain.setCharAt(i, '\'');
      }
    }
    return plain.toString();
  }

  private List<Span> spans(String plain, opennlp.tools.util.Span sentence) {
    List<Span> spans = new ArrayList<>();
    String words = plain.substring(sentence.getStart(), sentence.getEnd());
    for (opennlp.tools.util.Span token : tokens.tokenizePos(words)) {
      split(
          plain,
          sentence.getStart() + token.getStart(),
          sentence.getStart() + token.getEnd(),
          spans);
    }
    return spans;
  }

  /**
   * Parts what the tokenizer leaves together: dashes, quotation marks, hyphened compounds, 's and
   * its like.
   */
  static void split(String plain, int begin, int end, List<Span> spans) {
    int from = begin;
    for (int i = begin; i < end; i++) {
      if (isBorder(plain, begin, end, i)) {
        addWord(plain, from, i, spans);
        spans.add(new Span(i, i + 1));
        from = i + 1;
      }
    }
    addWord(plain, from, end, spans);
  }

  private static void addWord(String plain, int begin, int end, List<Span> spans) {
    if (begin == end) {
      return;
    }
    int apostrophe = plain.lastIndexOf('\'', end - 1);
    if (apostrophe > begin && CLITICS.contains(plain.substring(apostrophe, end))) {
      spans.add(new Span(begin, apostrophe));
      spans.add(new Span(apostrophe, end));
    } else {
      spans.add(new Span(begin, end));
    }
  }

  private static boolean isBorder(String plain, int begin, int end, int at) {
    if (end - begin == 1) {
      return false;
    }
    return switch (plain.charAt(at)) {
      case '—', '–', '"', '…', '(', ')', '[', ']' -> true;
      case '-' -> partsWords(plain, begin, end, at);
      default -> false;
    };
  }

  private static boolean partsWords(String plain, int begin, int end, int at) {
    int from = at;
    while (from > begin && plain.charAt(from - 1) != '-') {
      from--;
    }
    return at > begin
        && at + 1 < end
        && Character.isLetter(plain.charAt(at + 1))
        && (Character.isLetter(plain.charAt(at - 1)) || plain.charAt(at - 1) == '.')
        && !PREFIXES.contains(plain.substring(from, at).toLowerCase(Locale.ROOT));
  }
}
