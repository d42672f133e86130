package org.parallax.checks;

import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.parallax.api.text.Span;
import org.parallax.models.catalogue.Catalogue;
import org.parallax.models.catalogue.CatalogueMatch;

/**
 * What CoreNLP alone has to say of a target. It is counted with a generous hand: a name that merely
 * holds the target's counts, and so does a capital as a mere place.
 */
final class CoreNlpMentions {

  private CoreNlpMentions() {}

  /**
   * Names that its recogniser found and the catalogue knows, and whatever stands in a chain whose
   * representative is such a name; each place counts once.
   */
  static SortedSet<Span> of(String target, Annotation annotation) {
    SortedSet<Span> found = new TreeSet<>();
    for (CoreMap name : annotation.get(CoreAnnotations.MentionsAnnotation.class)) {
      if (means(target, name.get(CoreAnnotations.TextAnnotation.class), false)) {
        found.add(
            new Span(
                name.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                name.get(CoreAnnotations.CharacterOffsetEndAnnotation.class)));
      }
    }
    List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    for (CorefChain chain :
        annotation.get(CorefCoreAnnotations.CorefChainAnnotation.class).values()) {
      if (means(target, chain.getRepresentativeMention().mentionSpan, true)) {
        for (CorefChain.CorefMention mention : chain.getMentionsInTextualOrder()) {
          List<CoreLabel> tokens =
              sentences.get(mention.sentNum - 1).get(CoreAnnotations.TokensAnnotation.class);
          Span span =
              new Span(
                  tokens.get(mention.startIndex - 1).beginPosition(),
                  tokens.get(mention.endIndex - 2).endPosition());
          if (found.stream().noneMatch(span::overlaps)) {
            found.add(span);
          }
        }
      }
    }
    return found;
  }

  /** Whether the catalogue knows a form of the target in a phrase, or the phrase for one. */
  private static boolean means(String target, String phrase, boolean whole) {
    String bare = phrase.replaceFirst("\\s*['’]s?$", "").replaceFirst("^[Tt]he ", "");
    for (CatalogueMatch match :
        Catalogue.load().matcher().match(bare, new Span(0, bare.length()))) {
      boolean covers = match.span().length() == bare.length();
      if ((covers || !whole)
          && match.forms().stream().anyMatch(form -> form.entry().id().equals(target))) {
        return true;
      }
    }
    return false;
  }
}
