package org.parallax.stages.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.annotation.MentionKind;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.api.annotation.Token;
import org.parallax.api.text.Span;

/**
 * Finds the phrases of a sentence that pronouns may refer to: by the dependency tree where there is
 * one, otherwise by parts of speech and neighbouring words.
 */
final class PhraseFinder {

  private static final Set<String> PARTS =
      Set.of("compound", "flat", "fixed", "amod", "nummod", "det", "case", "goeswith");
  private static final int LIMIT = 40;

  /** UTF-16 units before a head within which its modifiers are looked for. */
  private static final int TITLE = 80;

  private final ArticleContext context;
  private final Links links;
  private final Syntax syntax;
  private final Clauses clauses;

  PhraseFinder(ArticleContext context, Links links) {
    this.context = context;
    this.links = links;
    syntax = context.syntax();
    clauses = new Clauses(syntax);
  }

  /** The phrases, in reading order; a list comes after its members. */
  List<Phrase> phrases(SentenceWords words) {
    List<Phrase> phrases = new ArrayList<>();
    Optional<Integer> first = syntax.tokenAt(words.span().begin());
    if (first.isEmpty()) {
      return phrases;
    }
    for (int i = first.get();
        i < syntax.size() && syntax.token(i).span().begin() < words.span().end();
        i++) {
      if (isHead(words, i)) {
        phrases.add(phrase(words, i));
        list(words, i).ifPresent(phrases::add);
      }
    }
    return phrases;
  }

  private boolean isHead(SentenceWords words, int token) {
    PartOfSpeech pos = syntax.token(token).pos();
    boolean noun = pos == PartOfSpeech.NOUN || pos == PartOfSpeech.PROPN;
    if (syntax.isParsed(token)) {
      return noun && !PARTS.contains(base(syntax.relation(token)));
    }
    boolean linked = linkAt(token).filter(link -> endsAt(link, token)).isPresent();
    boolean inside = noun && token + 1 < syntax.size() && followsDirectly(words, token);
    return linked ? !inside || isPlainName(token) : noun && !inside;
  }

  private boolean isPlainName(int token) {
    return linkAt(token).filter(link -> link.kind() != MentionKind.ADJECTIVE).isPresent();
  }

  private static boolean endsAt(Resolved link, int token, Syntax syntax) {
    return link.span().end() <= syntax.token(token).span().end();
  }

  private boolean endsAt(Resolved link, int token) {
    return endsAt(link, token, syntax);
  }

  /** Whether the next token belongs to the same noun group. */
  private boolean followsDirectly(SentenceWords words, int token) {
    Token next = syntax.token(token + 1);
    PartOfSpeech pos = next.pos();
    return next.sentence() == words.index()
        && (pos == PartOfSpeech.NOUN || pos == PartOfSpeech.PROPN);
  }

  private Optional<Resolved> linkAt(int token) {
    Span span = syntax.token(token).span();
    return links.overlapping(span).stream().filter(link -> link.span().overlaps(span)).findFirst();
  }

  private Phrase phrase(SentenceWords words, int head) {
    Token token = syntax.token(head);
    Set<String> entities = new TreeSet<>();
    boolean person = false;
    Optional<Resolved> own = linkAt(head);
    if (own.isPresent()) {
      entities.addAll(entitiesOf(own.get()));
      person = own.get().kind() == MentionKind.LEADER;
    } else if (Vocabulary.ACTORS.contains(syntax.lower(head))) {
      actorOf(words, head).ifPresent(entities::add);
    }
    person |=
        context.nameAround(token.span(), EntityType.PERSON).isPresent()
            || Vocabulary.ROLES.contains(syntax.lower(head));
    boolean plural = isPlural(token, own);
    return new Phrase(
        words.index(),
        token.span(),
        entities,
        role(words, head),
        clauses.clause(head),
        plural,
        person);
  }

  /** All that a phrase means: "both countries" is two links of one place. */
  private List<String> entitiesOf(Resolved link) {
    return link.kind() == MentionKind.DESCRIPTION
        ? links.overlapping(link.span()).stream()
            .filter(other -> other.span().equals(link.span()))
            .map(Resolved::entity)
            .toList()
        : List.of(link.entity());
  }

  private static boolean isPlural(Token token, Optional<Resolved> own) {
    boolean people =
        own.filter(link -> link.kind() == MentionKind.ADJECTIVE).isPresent()
            && token.lemma().toLowerCase(Locale.ROOT).endsWith("s");
    return "NNS".equals(token.tag()) || people || ("NNPS".equals(token.tag()) && own.isEmpty());
  }

  /** The state whose adjective or name modifies a head that acts for it. */
  private Optional<String> actorOf(SentenceWords words, int head) {
    int begin = syntax.token(head).span().begin();
    int at = words.indexAt(begin);
    return links.overlapping(new Span(Math.max(0, begin - TITLE), begin)).stream()
        .filter(link -> link.kind() == MentionKind.ADJECTIVE || link.kind() == MentionKind.NAME)
        .filter(link -> link.sentence() == words.index() && link.span().end() <= begin)
        .filter(link -> at - words.indexAt(link.span().begin()) <= 4)
        .filter(link -> isUnbroken(words, link.span(), at))
        .map(Resolved::entity)
        .findFirst();
  }

  private static boolean isUnbroken(SentenceWords words, Span from, int to) {
    for (int i = words.indexAt(from.end() - 1) + 1; i < to; i++) {
      if (!words.word(i).isWord() && !words.word(i).isPossessive()) {
        return false;
      }
    }
    return true;
  }

  private Phrase.Role role(SentenceWords words, int head) {
    int after = words.indexAt(syntax.token(head).span().end() - 1) + 1;
    if (words.isPossessive(after) || syntax.hasRelation(head, "nmod:poss")) {
      return Phrase.Role.POSSESSOR;
    }
    if (syntax.isParsed(head)) {
      return roleOf(base(syntax.relation(topOfList(head))));
    }
    int before = words.indexAt(syntax.token(leftEdge(words, head)).span().begin()) - 1;
    if (before < 0) {
      return Phrase.Role.SUBJECT;
    }
    PartOfSpeech left = syntax.partOfSpeech(words.word(before).span().begin());
    PartOfSpeech right =
        words
            .find(after)
            .map(word -> syntax.partOfSpeech(word.span().begin()))
            .orElse(PartOfSpeech.X);
    if (left == PartOfSpeech.ADP) {
      return Phrase.Role.OBLIQUE;
    }
    boolean verb =
        right == PartOfSpeech.VERB || right == PartOfSpeech.AUX || right == PartOfSpeech.ADV;
    boolean untagged = right == PartOfSpeech.X && !words.word(before).isWord();
    return verb || untagged ? Phrase.Role.SUBJECT : Phrase.Role.OBJECT;
  }

  private int leftEdge(SentenceWords words, int head) {
    int edge = head;
    while (edge > 0
        && syntax.token(edge - 1).sentence() == words.index()
        && Set.of(PartOfSpeech.ADJ, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.DET)
            .contains(syntax.token(edge - 1).pos())) {
      edge--;
    }
    return edge;
  }

  private static Phrase.Role roleOf(String relation) {
    return switch (relation) {
      case "nsubj", "csubj" -> Phrase.Role.SUBJECT;
      case "obj", "iobj", "dobj" -> Phrase.Role.OBJECT;
      default -> Phrase.Role.OBLIQUE;
    };
  }

  static String base(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 || "nmod:poss".equals(relation) ? relation : relation.substring(0, colon);
  }

  private int topOfList(int token) {
    int top = token;
    for (int i = 0; i < LIMIT && syntax.hasRelation(top, "conj"); i++) {
      top = syntax.governor(top).orElse(top);
    }
    return top;
  }

  /** The list that begins with this head, when every member is a name that is linked. */
  private Optional<Phrase> list(SentenceWords words, int head) {
    Set<String> entities = new TreeSet<>();
    Span span = syntax.token(head).span();
    int members = 1;
    if (syntax.isParsed(head)) {
      if (syntax.hasRelation(head, "conj")) {
        return Optional.empty();
      }
      linkAt(head).ifPresent(link -> entities.add(link.entity()));
      for (int child : syntax.children(head)) {
        if (syntax.hasRelation(child, "conj") && child > head) {
          members++;
          span = span.union(syntax.token(child).span());
          linkAt(child).ifPresent(link -> entities.add(link.entity()));
        }
      }
    } else {
      return listByWords(words, head);
    }
    return members > 1 && entities.size() == members
        ? Optional.of(
            new Phrase(
                words.index(),
                span,
                entities,
                role(words, head),
                clauses.clause(head),
                true,
                false))
        : Optional.empty();
  }

  /** "A and B" or "A, B and C" that ends here, by the words between. */
  private Optional<Phrase> listByWords(SentenceWords words, int head) {
    Optional<Resolved> last = linkAt(head);
    if (last.isEmpty() || last.get().kind() == MentionKind.ADJECTIVE) {
      return Optional.empty();
    }
    Set<String> entities = new TreeSet<>(Set.of(last.get().entity()));
    Span span = last.get().span();
    boolean and = false;
    for (int i = 0; i < LIMIT; i++) {
      int joint = words.indexAt(span.begin()) - 1;
      boolean isAnd = "and".equals(words.lower(joint));
      if (!isAnd && !(and && ",".equals(words.lower(joint)))) {
        break;
      }
      int end = isAnd && ",".equals(words.lower(joint - 1)) ? joint - 2 : joint - 1;
      Optional<Resolved> member =
          words
              .find(end)
              .flatMap(
                  word ->
                      links.overlapping(word.span()).stream()
                          .filter(link -> link.span().end() == word.span().end())
                          .filter(link -> link.kind() != MentionKind.ADJECTIVE)
                          .findFirst());
      if (member.isEmpty()) {
        break;
      }
      and = true;
      entities.add(member.get().entity());
      span = span.union(member.get().span());
    }
    return entities.size() > 1
        ? Optional.of(
            new Phrase(
                words.index(), span, entities, role(words, head), Clauses.UNKNOWN, true, false))
        : Optional.empty();
  }
}
