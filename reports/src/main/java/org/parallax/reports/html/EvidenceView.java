package org.parallax.reports.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.api.annotation.Role;
import org.parallax.api.annotation.Sentence;
import org.parallax.api.annotation.Voice;
import org.parallax.api.story.Cell;
import org.parallax.api.story.ComparedArticle;
import org.parallax.api.story.SentenceRef;
import org.parallax.api.story.Source;
import org.parallax.api.story.Target;
import org.parallax.api.story.Treatment;
import org.parallax.api.story.VoiceScope;
import org.parallax.api.text.Span;

/**
 * The sentences behind the figures, by target and source.
 *
 * @param wordsDecide whether the engine that judged could say by which words
 */
record EvidenceView(List<Group> groups, boolean wordsDecide) {

  /** Longer sentences are cut in the list; the article has them whole. */
  private static final int MOST_CHARACTERS = 280;

  private static final int BEFORE_MENTION = 120;

  /** One target. */
  record Group(String name, List<Block> blocks) {}

  /** One source on that target. */
  record Block(
      String id,
      String source,
      String target,
      String back,
      Sign sign,
      String summary,
      List<Filter> filters,
      List<Item> items) {}

  /** A choice among the sentences of a block; {@code css} is what they have in common. */
  record Filter(String css, String label, String link, long count) {}

  /**
   * One sentence.
   *
   * @param css stance and voice, by which the page filters
   * @param link into the article's text; empty if the page does not hold it
   */
  record Item(
      String css,
      Sign sign,
      String link,
      String label,
      String lang,
      boolean cutBefore,
      List<Piece> pieces,
      boolean cutAfter,
      String told) {}

  static EvidenceView of(StoryLookup lookup, PieceCutter cutter) {
    List<Group> groups = new ArrayList<>();
    for (Target target : lookup.comparison().targets()) {
      List<Block> blocks = new ArrayList<>();
      for (Source source : lookup.comparison().story().sources()) {
        lookup
            .findCell(target.entity(), source.id(), VoiceScope.ALL)
            .filter(cell -> !cell.sentences().isEmpty())
            .ifPresent(cell -> blocks.add(block(lookup, cutter, target, source, cell)));
      }
      groups.add(new Group(Words.printable(target.name()), List.copyOf(blocks)));
    }
    boolean wordsDecide =
        groups.stream()
            .flatMap(group -> group.blocks().stream())
            .flatMap(block -> block.items().stream())
            .flatMap(item -> item.pieces().stream())
            .anyMatch(piece -> !piece.evidence().isEmpty());
    return new EvidenceView(List.copyOf(groups), wordsDecide);
  }

  private static Block block(
      StoryLookup lookup, PieceCutter cutter, Target target, Source source, Cell cell) {
    List<Item> items =
        cell.sentences().stream()
            .flatMap(sentence -> item(lookup, cutter, target.entity(), sentence).stream())
            .toList();
    return new Block(
        lookup.cellAnchor(target.entity(), source.id()),
        Words.printable(source.name()),
        Words.printable(target.name()),
        "#" + lookup.matrixAnchor(target.entity(), source.id()),
        Sign.of(cell.verdict()),
        Words.count(cell.sentences().size(), "sentence"),
        filters(lookup.cellAnchor(target.entity(), source.id()), items),
        items);
  }

  private static List<Filter> filters(String anchor, List<Item> items) {
    return Stream.of(
            filter(anchor, "neg", "− unfavourable", items),
            filter(anchor, "neu", "○ neutral", items),
            filter(anchor, "pos", "+ favourable", items),
            filter(anchor, "own", "own voice", items),
            filter(anchor, "quo", "quoting", items))
        .filter(filter -> filter.count() > 0)
        .toList();
  }

  private static Filter filter(String anchor, String css, String label, List<Item> items) {
    long count =
        items.stream().filter(item -> List.of(item.css().split(" ", -1)).contains(css)).count();
    return new Filter(css, label, "#" + anchor + "-" + css, count);
  }

  private static Optional<Item> item(
      StoryLookup lookup, PieceCutter cutter, String target, SentenceRef reference) {
    Optional<ComparedArticle> article = lookup.findArticle(reference.article());
    Optional<Sentence> sentence = lookup.findSentence(reference);
    if (article.isEmpty() || sentence.isEmpty()) {
      return Optional.empty();
    }
    Optional<Treatment> treatment = lookup.findTreatment(reference, target);
    Sign sign = Sign.of(treatment.flatMap(Treatment::stance));
    boolean quoted = treatment.filter(each -> each.voice() == Voice.QUOTED).isPresent();
    Span whole = sentence.get().span();
    Span window = window(lookup, article.get(), whole, reference, target);
    return Optional.of(
        new Item(
            sign.css() + (quoted ? " quo" : " own"),
            sign,
            lookup.sentenceLink(reference),
            lookup.sentenceLabel(reference),
            Languages.tag(article.get().language()),
            window.begin() > whole.begin(),
            cutter.cut(article.get(), reference, window, Optional.of(target)),
            window.end() < whole.end(),
            told(lookup, treatment, quoted)));
  }

  /** A long sentence from some words before the target's first mention on. */
  private static Span window(
      StoryLookup lookup,
      ComparedArticle article,
      Span whole,
      SentenceRef reference,
      String target) {
    if (whole.length() <= MOST_CHARACTERS + BEFORE_MENTION / 2) {
      return whole;
    }
    int mention =
        lookup.mentionsIn(reference).stream()
            .filter(each -> each.entity().equals(target))
            .mapToInt(each -> each.span().begin())
            .min()
            .orElse(whole.begin());
    String text = article.article().text();
    int begin = whole.begin();
    if (mention - begin > BEFORE_MENTION + BEFORE_MENTION / 2) {
      begin = nextWord(text, mention - BEFORE_MENTION, mention);
    }
    int end = Math.min(whole.end(), begin + MOST_CHARACTERS);
    return new Span(begin, end == whole.end() ? end : lastWord(text, begin, end));
  }

  private static int nextWord(String text, int from, int limit) {
    int at = from;
    while (at < limit && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    while (at < limit && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int lastWord(String text, int begin, int from) {
    int at = from;
    while (at > begin + MOST_CHARACTERS / 2 && !Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    while (at > begin && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    boolean insidePair = at > begin && Character.isHighSurrogate(text.charAt(at - 1));
    return insidePair ? at - 1 : at;
  }

  private static String told(StoryLookup lookup, Optional<Treatment> treatment, boolean quoted) {
    Stream<String> voice =
        quoted
            ? Stream.of(
                treatment
                    .flatMap(Treatment::holder)
                    .map(holder -> "in the words of " + lookup.name(holder))
                    .orElse("in somebody else’s words"))
            : Stream.of("own voice");
    Stream<String> role =
        treatment
            .flatMap(Treatment::role)
            .filter(each -> each != Role.NONE)
            .map(each -> "role: " + Words.label(each))
            .stream();
    Stream<String> frames =
        treatment
            .filter(each -> !each.frames().isEmpty())
            .map(each -> "frames: " + Words.labels(each.frames()))
            .stream();
    return Words.printable(
        String.join(" · ", Stream.concat(voice, Stream.concat(role, frames)).toList()));
  }
}
