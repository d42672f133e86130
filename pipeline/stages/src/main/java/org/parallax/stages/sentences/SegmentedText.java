package org.parallax.stages.sentences;

import java.util.ArrayList;
import java.util.List;
import org.parallax.api.annotation.Sentence;
import org.parallax.api.annotation.Token;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.StageResult;
import org.parallax.api.text.Span;

/** Builds the layers of sentences and tokens from the zones and an engine's words. */
public final class SegmentedText {

  private final String text;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Token> tokens = new ArrayList<>();

  private SegmentedText(String text) {
    this.text = text;
  }

  /**
   * Sentences of headline and body as the engine finds them, lines of everything else as they are.
   * What an engine leaves between its sentences goes to the one before, so that nothing is lost.
   *
   * @throws InterruptedException if the engine was interrupted
   */
  public static StageResult of(Document document, ParagraphSegmenter segmenter)
      throws InterruptedException {
    SegmentedText segmented = new SegmentedText(document.text());
    for (Paragraph paragraph : Paragraphs.of(document.text(), document.get(Layers.ZONES))) {
      if (paragraph.zone().isRead()) {
        segmented.add(paragraph, segmenter.segment(document.text(), paragraph.span()));
      } else {
        segmented.sentences.add(
            new Sentence(segmented.sentences.size(), paragraph.span(), paragraph.zone()));
      }
    }
    return StageResult.of(Layers.SENTENCES, segmented.sentences)
        .and(Layers.TOKENS, segmented.tokens);
  }

  private void add(Paragraph paragraph, List<List<Word>> segmented) {
    List<List<Word>> found = withoutBareMarks(segmented);
    int end = paragraph.span().end();
    int begin = paragraph.span().begin();
    for (int i = 0; i == 0 || i < found.size(); i++) {
      int next = i + 1 < found.size() ? found.get(i + 1).get(0).span().begin() : end;
      Span span = Paragraphs.stripped(text, begin, next);
      sentences.add(new Sentence(sentences.size(), span, paragraph.zone()));
      if (i < found.size()) {
        addTokens(found.get(i), sentences.size() - 1);
      }
      begin = next;
    }
  }

  /** Joins what has no letter, such as the number of a list item, to the sentence that follows. */
  private List<List<Word>> withoutBareMarks(List<List<Word>> found) {
    List<List<Word>> joined = new ArrayList<>();
    List<Word> bare = new ArrayList<>();
    for (List<Word> sentence : found) {
      bare.addAll(sentence);
      if (sentence.stream().anyMatch(word -> hasLetter(word.span()))) {
        joined.add(bare);
        bare = new ArrayList<>();
      }
    }
    if (!bare.isEmpty()) {
      if (joined.isEmpty()) {
        joined.add(bare);
      } else {
        joined.get(joined.size() - 1).addAll(bare);
      }
    }
    return joined;
  }

  private boolean hasLetter(Span span) {
    return span.of(text).codePoints().anyMatch(Character::isLetter);
  }

  private void addTokens(List<Word> words, int sentence) {
    for (Word word : words) {
      tokens.add(
          new Token(tokens.size(), word.span(), sentence, word.pos(), word.tag(), word.lemma()));
    }
  }
}
