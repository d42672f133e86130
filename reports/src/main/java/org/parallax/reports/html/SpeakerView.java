package org.parallax.reports.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.api.annotation.Quote;
import org.parallax.api.annotation.QuoteKind;
import org.parallax.api.story.ComparedArticle;
import org.parallax.api.story.SentenceRef;
import org.parallax.api.story.Source;

/** Whom each source lets speak. */
record SpeakerView(List<Group> groups) {

  private static final int MOST_SHOWN = 12;
  private static final String UNNAMED = "speaker not named";

  /** One source; {@code summary} gives its quotations by kind. */
  record Group(String source, String summary, List<Speaker> shown, List<Speaker> more) {}

  /** Somebody, and where they speak. */
  record Speaker(String name, boolean named, String count, List<Place> places) {}

  /** One quotation. */
  record Place(String number, String link, String label, String kind) {}

  static SpeakerView of(StoryLookup lookup) {
    return new SpeakerView(
        lookup.comparison().story().sources().stream()
            .map(source -> group(lookup, source))
            .toList());
  }

  private static Group group(StoryLookup lookup, Source source) {
    Map<String, List<Place>> places = new TreeMap<>();
    Map<QuoteKind, Integer> kinds = new LinkedHashMap<>();
    List.of(QuoteKind.values()).forEach(kind -> kinds.put(kind, 0));
    for (ComparedArticle article : lookup.countedArticlesOf(source.id())) {
      for (Quote quote : article.quotes()) {
        if (!article.isCounted(quote.sentence())) {
          continue;
        }
        SentenceRef sentence = new SentenceRef(article.article().id(), quote.sentence());
        kinds.merge(quote.kind(), 1, Integer::sum);
        places
            .computeIfAbsent(speaker(lookup, quote), none -> new ArrayList<>())
            .add(
                new Place(
                    Integer.toString(quote.sentence()),
                    lookup.sentenceLink(sentence),
                    lookup.sentenceLabel(sentence),
                    Words.label(quote.kind())));
      }
    }
    List<Speaker> speakers =
        places.entrySet().stream()
            .sorted(
                Comparator.comparing(
                        (Map.Entry<String, List<Place>> entry) -> entry.getKey().isEmpty())
                    .thenComparing(entry -> -entry.getValue().size())
                    .thenComparing(Map.Entry::getKey))
            .map(SpeakerView::speaker)
            .toList();
    int shown = Math.min(MOST_SHOWN, speakers.size());
    return new Group(
        Words.printable(source.name()),
        summary(kinds),
        speakers.subList(0, shown),
        speakers.subList(shown, speakers.size()));
  }

  private static Speaker speaker(Map.Entry<String, List<Place>> entry) {
    boolean named = !entry.getKey().isEmpty();
    return new Speaker(
        named ? entry.getKey() : UNNAMED,
        named,
        Words.number(entry.getValue().size()),
        List.copyOf(entry.getValue()));
  }

  /** An entity under its one name, so that "he" and "Marek" are one speaker; empty if unnamed. */
  private static String speaker(StoryLookup lookup, Quote quote) {
    return Words.printable(
        quote.speakerEntity().map(lookup::name).or(quote::speaker).orElse("").strip());
  }

  private static String summary(Map<QuoteKind, Integer> kinds) {
    int all = kinds.values().stream().mapToInt(Integer::intValue).sum();
    if (all == 0) {
      return "quotes nobody";
    }
    return Words.count(all, "quotation")
        + ": "
        + Words.list(
            kinds.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getValue() + " " + Words.label(entry.getKey()))
                .toList());
  }
}
