package org.parallax.checks.mischief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.api.annotation.Sentence;
import org.parallax.api.annotation.Token;
import org.parallax.api.annotation.ZonedSpan;
import org.parallax.api.document.Document;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageFactory;
import org.parallax.api.stage.StageResult;
import org.parallax.api.stage.StageSettings;
import org.parallax.api.text.Span;

/** Sentences and tokens by a rule of thumb, so that whole runs need no model. */
public final class PlainSegmentStageFactory implements StageFactory {

  private static final Pattern SENTENCE =
      Pattern.compile("\\S[^\\n]*?(?:[.!?][”\"]?(?=\\s)|$)", Pattern.MULTILINE);
  private static final Pattern LINE = Pattern.compile("\\S[^\\n]*");
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|\\S");

  @Override
  public String task() {
    return "segment";
  }

  @Override
  public String engine() {
    return "plain";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public String summary() {
    return "Sentences and tokens by a rule of thumb.";
  }

  @Override
  public Set<LayerKey<?>> needs() {
    return Set.of(Layers.ZONES);
  }

  @Override
  public Set<LayerKey<?>> gives() {
    return Set.of(Layers.SENTENCES, Layers.TOKENS);
  }

  @Override
  public Stage create(StageSettings settings) {
    return (document, context) -> segment(document);
  }

  private static StageResult segment(Document document) {
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    for (ZonedSpan zoned : document.get(Layers.ZONES)) {
      Matcher found = (zoned.zone().isRead() ? SENTENCE : LINE).matcher(document.text());
      found.region(zoned.span().begin(), zoned.span().end());
      while (found.find()) {
        Span span = new Span(found.start(), found.start() + found.group().stripTrailing().length());
        Sentence sentence = new Sentence(sentences.size(), span, zoned.zone());
        sentences.add(sentence);
        if (zoned.zone().isRead()) {
          addTokens(document.text(), sentence, tokens);
        }
      }
    }
    return StageResult.of(Layers.SENTENCES, sentences).and(Layers.TOKENS, tokens);
  }

  private static void addTokens(String text, Sentence sentence, List<Token> tokens) {
    Matcher words = TOKEN.matcher(text).region(sentence.span().begin(), sentence.span().end());
    while (words.find()) {
      String word = words.group();
      PartOfSpeech pos =
          !Character.isLetterOrDigit(word.codePointAt(0))
              ? PartOfSpeech.PUNCT
              : Character.isUpperCase(word.codePointAt(0)) ? PartOfSpeech.PROPN : PartOfSpeech.X;
      tokens.add(
          new Token(
              tokens.size(),
              new Span(words.start(), words.end()),
              sentence.index(),
              pos,
              pos.name(),
              word.toLowerCase(Locale.ROOT)));
    }
  }
}
