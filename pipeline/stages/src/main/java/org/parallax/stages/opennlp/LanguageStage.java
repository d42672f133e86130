package org.parallax.stages.opennlp;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.parallax.api.annotation.LanguageGuess;
import org.parallax.api.annotation.Zone;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageContext;
import org.parallax.api.stage.StageException;
import org.parallax.api.stage.StageResult;

/**
 * The language of an article's body. OpenNLP's confidences are spread over a hundred languages and
 * tiny, so only their order counts, and only with enough text.
 */
final class LanguageStage implements Stage {

  private static final String ENGLISH = "eng";
  private static final String UNDETERMINED = "und";

  /** With fewer letters even the order of the guesses is chance. */
  private static final int FEWEST_LETTERS = 60;

  /** More text makes no difference, only time. */
  private static final int MOST_UNITS = 20_000;

  /** Below this many letters, English among the first guesses is enough to go on. */
  private static final int FEW_LETTERS = 300;

  private static final int FIRST_GUESSES = 3;

  /** Words that are frequent in English and, spelt so, in no language near it. */
  private static final Set<String> SMALL_WORDS =
      Set.of("the", "of", "and", "that", "with", "from", "they", "their", "which", "would", "were");

  /** Their share in running English is a sixth; half of that is enough. */
  private static final double ENOUGH_SMALL_WORDS = 0.08;

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  private final LanguageDetectorModel model;

  LanguageStage() throws StageException {
    model = OpenNlpModel.LANGUAGE.load(LanguageDetectorModel::new);
  }

  @Override
  public StageResult annotate(Document document, StageContext context) {
    String words = words(document, Zone.BODY);
    if (letters(words) < FEWEST_LETTERS) {
      words = words(document, Zone.HEADLINE) + "\n" + words;
    }
    long letters = letters(words);
    if (letters < FEWEST_LETTERS) {
      return undetermined(context, letters);
    }
    Language[] ranked =
        new LanguageDetectorME(model)
            .predictLanguages(words.substring(0, Math.min(words.length(), MOST_UNITS)));
    if (isEnglishByItsSmallWords(words)) {
      return StageResult.of(
          Layers.LANGUAGE, List.of(new LanguageGuess(ENGLISH, confidenceOfEnglish(ranked))));
    }
    Language best = ranked[0];
    if (!best.getLang().equals(ENGLISH) && letters < FEW_LETTERS && isAmongFirst(ranked)) {
      return undetermined(context, letters);
    }
    StageResult result =
        StageResult.of(
            Layers.LANGUAGE, List.of(new LanguageGuess(best.getLang(), best.getConfidence())));
    if (best.getLang().equals(ENGLISH)) {
      return result;
    }
    context.warn(
        Problem.ARTICLE_LANGUAGE,
        "its language is " + best.getLang() + ", not English: it was left out",
        "give an English version of it if you have one");
    return result.leavingOut("its language is " + best.getLang() + ", not English");
  }

  /** English text crowded with foreign names is taken for another language; its grammar is not. */
  private static boolean isEnglishByItsSmallWords(String words) {
    int all = 0;
    int small = 0;
    for (String word : NO_LETTERS.split(words.toLowerCase(Locale.ROOT), -1)) {
      all += word.isEmpty() ? 0 : 1;
      small += SMALL_WORDS.contains(word) ? 1 : 0;
    }
    return small >= ENOUGH_SMALL_WORDS * all;
  }

  private static double confidenceOfEnglish(Language[] ranked) {
    return Arrays.stream(ranked)
        .filter(language -> language.getLang().equals(ENGLISH))
        .mapToDouble(Language::getConfidence)
        .findFirst()
        .orElse(0);
  }

  private static boolean isAmongFirst(Language[] ranked) {
    for (int i = 0; i < Math.min(FIRST_GUESSES, ranked.length); i++) {
      if (ranked[i].getLang().equals(ENGLISH)) {
        return true;
      }
    }
    return false;
  }

  private static StageResult undetermined(StageContext context, long letters) {
    context.warn(
        Problem.ARTICLE_LANGUAGE_UNSURE,
        "headline and body have " + letters + " letters, too few to tell the language",
        "nothing, if it is English");
    return StageResult.of(Layers.LANGUAGE, List.of(new LanguageGuess(UNDETERMINED, 0)));
  }

  private static String words(Document document, Zone zone) {
    return document.get(Layers.ZONES).stream()
        .filter(span -> span.zone() == zone)
        .map(span -> span.span().of(document.text()))
        .collect(Collectors.joining("\n"));
  }

  private static long letters(String words) {
    return words.codePoints().filter(Character::isLetter).count();
  }
}
