package org.parallax.stages.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.annotation.MentionKind;
import org.parallax.api.text.Span;
import org.parallax.models.catalogue.CatalogueForm.Kind;

/**
 * Finds officials whom the catalogue does not know, by the title that the article gives them: the
 * state's name or adjective, then words of office, then a person ("Iranian Deputy Foreign Minister
 * Kazem ..."); or an office that only one state has ("Rep. ..."). Their later mentions by full name
 * or surname follow.
 */
final class OfficialRules {

  private static final double TITLED = 0.8;
  private static final double LATER = 0.75;
  private static final int LONGEST_TITLE = 6;

  private final ArticleContext context;
  private final List<Resolved> found = new ArrayList<>();
  private final NavigableMap<Integer, Integer> taken = new TreeMap<>();
  private final Map<String, String> entityByName = new TreeMap<>();

  OfficialRules(ArticleContext context, Links links) {
    this.context = context;
    for (SentenceWords words : context.sentences()) {
      for (Resolved mention : links.overlapping(words.span())) {
        if (mention.kind() == MentionKind.NAME || mention.kind() == MentionKind.ADJECTIVE) {
          afterState(words, mention);
        }
      }
      for (Candidate candidate : context.candidatesIn(words)) {
        candidate.find(Kind.TITLE).ifPresent(form -> titled(words, candidate, form.entry().id()));
      }
    }
    addLater();
  }

  /** The mentions of officials, in no order. */
  List<Resolved> found() {
    return found;
  }

  private void afterState(SentenceWords words, Resolved mention) {
    if (Vocabulary.FORMER.contains(words.lower(words.indexAt(mention.span().begin()) - 1))) {
      return;
    }
    int at = words.indexAt(mention.span().end() - 1) + 1;
    if (words.isPossessive(at)) {
      at++;
    }
    int begin = at;
    boolean role = false;
    while (at < words.size() && at - begin < LONGEST_TITLE) {
      String word = words.lower(at);
      if (Vocabulary.ROLES.contains(word)) {
        role = true;
      } else if (!Vocabulary.ROLE_MODIFIERS.contains(word)) {
        break;
      }
      at++;
    }
    String last = words.lower(at - 1);
    if (role && Vocabulary.ROLES.contains(last)) {
      people(words, ",".equals(words.lower(at)) ? at + 1 : at, mention.entity());
    }
  }

  /** People after an office that only one state has, or the one before: "A B, Assistant ...". */
  private void titled(SentenceWords words, Candidate title, String entity) {
    if (Vocabulary.FORMER.contains(title.before(1))) {
      return;
    }
    int next = title.last() + 1;
    // Splitters take the dot of "Rep." for the end of a sentence.
    if (next >= words.size()) {
      context.find(words.index() + 1).ifPresent(following -> people(following, 0, entity));
    } else {
      people(words, next, entity);
    }
    if (",".equals(title.before(1))) {
      context
          .nameEndingAt(words.word(Math.max(0, title.first() - 2)).span().end())
          .ifPresent(person -> add(person, words.index(), entity, TITLED));
    }
  }

  /** A person at {@code at}, and the others of a list: "Reps. A B, C D, and E F". */
  private void people(SentenceWords words, int at, String entity) {
    int next = at;
    if (".".equals(words.lower(next))) {
      next++;
    }
    Optional<Span> person = personAt(words, next);
    while (person.isPresent()) {
      add(person.get(), words.index(), entity, TITLED);
      String name = context.words(person.get());
      entityByName.put(name, entity);
      entityByName.put(name.substring(name.lastIndexOf(' ') + 1), entity);
      next = words.indexAt(person.get().end() - 1) + 1;
      boolean list = false;
      while (",".equals(words.lower(next)) || "and".equals(words.lower(next))) {
        next++;
        list = true;
      }
      person = list ? personAt(words, next) : Optional.empty();
    }
  }

  /** A full name that begins at this word: the recogniser's, or two to four capitalised words. */
  private Optional<Span> personAt(SentenceWords words, int at) {
    if (!words.isCapitalized(at) || isCatalogued(words, at)) {
      return Optional.empty();
    }
    Span first = words.word(at).span();
    if (context.hasNames()) {
      return context
          .nameAround(first, EntityType.PERSON)
          .filter(name -> name.begin() == first.begin())
          .filter(name -> context.words(name).indexOf(' ') > 0);
    }
    int end = at;
    while (end + 1 < words.size()
        && end - at < 3
        && words.isCapitalized(end + 1)
        && words.word(end + 1).isWord()
        && !isCatalogued(words, end + 1)) {
      end++;
    }
    return end == at ? Optional.empty() : Optional.of(first.union(words.word(end).span()));
  }

  private boolean isCatalogued(SentenceWords words, int index) {
    return context.candidatesIn(words).stream()
        .filter(other -> !other.is(Kind.LEADER_SURNAME))
        .anyMatch(other -> other.first() <= index && index <= other.last());
  }

  private void add(Span span, int sentence, String entity, double confidence) {
    Map.Entry<Integer, Integer> before = taken.lowerEntry(span.end());
    if (before == null || before.getValue() <= span.begin()) {
      taken.put(span.begin(), span.end());
      found.add(
          new Resolved(
              span, sentence, entity, MentionKind.LEADER, CatalogueLinkStage.NAME, confidence));
    }
  }

  private void addLater() {
    if (entityByName.isEmpty()) {
      return;
    }
    int firstSentence = found.stream().mapToInt(Resolved::sentence).min().orElse(0);
    for (SentenceWords words : context.sentences()) {
      if (words.index() < firstSentence) {
        continue;
      }
      for (int i = 0; i < words.size(); i++) {
        String entity = entityByName.get(words.text(i));
        boolean alone =
            entity != null
                && !context.isProper(words, i + 1)
                && !(context.isProper(words, i - 1)
                    && !Vocabulary.HONORIFICS.contains(words.lower(i - 1)))
                && !isCatalogued(words, i);
        if (entity != null && alone) {
          add(words.word(i).span(), words.index(), entity, LATER);
        }
      }
    }
  }
}
