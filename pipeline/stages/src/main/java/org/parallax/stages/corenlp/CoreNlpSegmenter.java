package org.parallax.stages.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.api.text.Span;
import org.parallax.stages.sentences.ParagraphSegmenter;
import org.parallax.stages.sentences.Word;

/** CoreNLP's tokenizer, sentence splitter, left-three-words tagger and lemmatizer. */
final class CoreNlpSegmenter implements ParagraphSegmenter {

  /** Keep what the tokenizer does not know: a span of the raw text must not vanish. */
  private static final String TOKENIZER_OPTIONS = "invertible,untokenizable=noneKeep";

  private static final Pattern DOTTED = Pattern.compile("(?:\\p{Lu}\\.){2,}");

  /**
   * Words that begin a sentence when they stand capitalised after "U.S.", whose full stop is also
   * the sentence's. CoreNLP's splitter never ends a sentence there.
   */
  private static final Set<String> OPENERS =
      Set.of(
          "After",
          "Although",
          "And",
          "As",
          "At",
          "Because",
          "Before",
          "But",
          "By",
          "Despite",
          "During",
          "For",
          "From",
          "He",
          "Her",
          "His",
          "How",
          "However",
          "I",
          "If",
          "In",
          "Instead",
          "It",
          "Its",
          "Many",
          "Meanwhile",
          "Most",
          "No",
          "Now",
          "On",
          "Or",
          "Others",
          "Our",
          "She",
          "Since",
          "So",
          "Some",
          "Still",
          "That",
          "The",
          "Their",
          "Then",
          "There",
          "These",
          "They",
          "This",
          "Those",
          "Though",
          "Thus",
          "To",
          "Under",
          "We",
          "What",
          "When",
          "While",
          "Who",
          "Why",
          "With",
          "Without",
          "Yet",
          "You");

  private final TokenizerFactory<CoreLabel> tokenizers =
      PTBTokenizer.factory(new CoreLabelTokenFactory(), TOKENIZER_OPTIONS);
  private final MaxentTagger tagger;

  CoreNlpSegmenter(MaxentTagger tagger) {
    this.tagger = tagger;
  }

  @Override
  public List<List<Word>> segment(String text, Span paragraph) throws InterruptedException {
    List<CoreLabel> labels =
        tokenizers.getTokenizer(new StringReader(paragraph.of(text))).tokenize();
    labels.removeIf(label -> label.endPosition() <= label.beginPosition());
    if (labels.isEmpty()) {
      return List.of();
    }
    Morphology morphology = new Morphology();
    List<List<Word>> sentences = new ArrayList<>();
    WordToSentenceProcessor<CoreLabel> splitter =
        new WordToSentenceProcessor<>(WordToSentenceProcessor.NewlineIsSentenceBreak.NEVER);
    for (List<CoreLabel> found : splitter.process(labels)) {
      for (List<CoreLabel> sentence : splitAfterAbbreviations(found)) {
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
        tagger.tagCoreLabels(sentence);
        sentences.add(words(sentence, paragraph.begin(), morphology));
      }
    }
    return sentences;
  }

  private static List<List<CoreLabel>> splitAfterAbbreviations(List<CoreLabel> sentence) {
    List<List<CoreLabel>> parts = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i < sentence.size(); i++) {
      if (OPENERS.contains(sentence.get(i).word())
          && DOTTED.matcher(sentence.get(i - 1).word()).matches()) {
        parts.add(new ArrayList<>(sentence.subList(begin, i)));
        begin = i;
      }
    }
    parts.add(new ArrayList<>(sentence.subList(begin, sentence.size())));
    return parts;
  }

  private static List<Word> words(List<CoreLabel> sentence, int offset, Morphology morphology) {
    List<String> tags = sentence.stream().map(CoreLabel::tag).toList();
    List<String> lemmas = new ArrayList<>(sentence.size());
    for (CoreLabel label : sentence) {
      lemmas.add(lemma(label, morphology));
    }
    List<Word> words = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      CoreLabel label = sentence.get(i);
      PartOfSpeech pos = PennTags.universal(i, tags, lemmas);
      boolean shared = i + 1 < sentence.size() && sharesItsStop(label, sentence.get(i + 1));
      int end = shared ? sentence.get(i + 1).endPosition() : label.endPosition();
      Span span = new Span(offset + label.beginPosition(), offset + end);
      words.add(new Word(span, pos, label.tag(), lemmas.get(i)));
      i += shared ? 1 : 0;
    }
    return words;
  }

  /**
   * At the end of a sentence CoreNLP makes two tokens of "U.S.": the abbreviation, one unit short
   * in the text, and the full stop. For a reader, and for whoever looks for names, it is one.
   */
  private static boolean sharesItsStop(CoreLabel label, CoreLabel next) {
    return label.word().endsWith(".")
        && label.word().length() == label.endPosition() - label.beginPosition() + 1
        && next.word().equals(".")
        && next.beginPosition() == label.endPosition();
  }

  private static String lemma(CoreLabel label, Morphology morphology) {
    String lemma = morphology.lemma(label.word(), label.tag());
    if (lemma == null || lemma.isEmpty()) {
      return label.word();
    }
    return label.tag().startsWith("NNP") ? lemma : lemma.toLowerCase(Locale.ROOT);
  }
}
