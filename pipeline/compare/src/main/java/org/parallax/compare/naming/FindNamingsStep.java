package org.parallax.compare.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.annotation.Voice;
import org.parallax.api.document.Document;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.story.ComparedArticle;
import org.parallax.api.story.Naming;
import org.parallax.api.story.SentenceRef;
import org.parallax.api.story.Source;
import org.parallax.api.story.Target;
import org.parallax.api.story.Treatment;
import org.parallax.compare.ComparisonStep;
import org.parallax.compare.Finding;
import org.parallax.compare.Findings;
import org.parallax.compare.StoryFindings;
import org.parallax.compare.duplicate.Duplicates;

/** Lists how each source calls each target. */
public final class FindNamingsStep implements ComparisonStep {

  private record Place(String target, String source) {}

  @Override
  public String name() {
    return "find-namings";
  }

  @Override
  public Set<Finding<?>> needs() {
    return Set.of(
        StoryFindings.INPUT, StoryFindings.ARTICLES, StoryFindings.TARGETS, Duplicates.DUPLICATES);
  }

  @Override
  public Set<Finding<?>> gives() {
    return Set.of(StoryFindings.NAMINGS);
  }

  @Override
  public Findings compare(Findings findings) {
    Map<Place, Map<String, NamingTally>> tallies = new HashMap<>();
    List<Target> targets = findings.get(StoryFindings.TARGETS);
    Set<String> wanted = Set.copyOf(targets.stream().map(Target::entity).toList());
    List<AnnotatedArticle> annotated = findings.get(StoryFindings.INPUT).articles();
    List<ComparedArticle> articles = findings.get(StoryFindings.ARTICLES);
    Duplicates duplicates = findings.get(Duplicates.DUPLICATES);
    for (int i = 0; i < articles.size(); i++) {
      if (duplicates.read().contains(articles.get(i).article().id())) {
        count(annotated.get(i).document(), articles.get(i), wanted, duplicates, tallies);
      }
    }
    List<Naming> namings = new ArrayList<>();
    for (Target target : targets) {
      for (Source source : findings.get(StoryFindings.INPUT).story().sources()) {
        tallies.getOrDefault(new Place(target.entity(), source.id()), Map.of()).values().stream()
            .map(tally -> tally.naming(target.entity(), source.id()))
            .sorted(
                Comparator.comparing((Naming naming) -> -naming.count())
                    .thenComparing(Naming::wording)
                    .thenComparing(Naming::kind))
            .forEach(namings::add);
      }
    }
    return Findings.of(StoryFindings.NAMINGS, namings);
  }

  private static void count(
      Document document,
      ComparedArticle article,
      Set<String> wanted,
      Duplicates duplicates,
      Map<Place, Map<String, NamingTally>> tallies) {
    WordingReader reader = new WordingReader(document);
    Map<SentenceRef, Map<String, Voice>> voices = new HashMap<>();
    String id = article.article().id();
    for (Treatment treatment : article.treatments()) {
      voices
          .computeIfAbsent(new SentenceRef(id, treatment.sentence()), ref -> new HashMap<>())
          .put(treatment.entity(), treatment.voice());
    }
    for (EntityMention mention : article.mentions()) {
      Optional<Wording> found =
          wanted.contains(mention.entity()) && duplicates.counts(id, mention.sentence())
              ? reader.findWithEpithet(mention)
              : Optional.empty();
      found.ifPresent(
          wording -> {
            SentenceRef sentence = new SentenceRef(id, mention.sentence());
            Voice voice =
                voices
                    .getOrDefault(sentence, Map.of())
                    .getOrDefault(mention.entity(), Voice.AUTHOR);
            tallies
                .computeIfAbsent(
                    new Place(mention.entity(), article.article().source()), p -> new HashMap<>())
                .computeIfAbsent(
                    wording.kind() + " " + wording.text().toLowerCase(Locale.ROOT),
                    key -> new NamingTally(wording.kind(), sentence))
                .add(wording.text(), voice);
          });
    }
  }
}
