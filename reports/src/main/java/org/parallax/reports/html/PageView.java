package org.parallax.reports.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.api.story.ComparedArticle;
import org.parallax.api.story.Source;
import org.parallax.api.story.StoryComparison;

/** The whole page. */
record PageView(
    String title,
    String about,
    String extent,
    List<Card> sources,
    List<String> targets,
    FindingView findings,
    MatrixView matrix,
    EvidenceView evidence,
    ContrastView contrasts,
    NamingView namings,
    SpeakerView speakers,
    EntityView entities,
    LedgerView ledger,
    List<ArticleView> articles,
    MethodView method) {

  /** A source as it introduces itself. */
  record Card(
      String name, String perspective, String outlet, String published, List<Link> articles) {}

  /** A link inside the page. */
  record Link(String text, String link) {}

  static PageView of(StoryComparison comparison) {
    StoryLookup lookup = new StoryLookup(comparison);
    PieceCutter cutter = new PieceCutter(lookup);
    return new PageView(
        Words.printable(comparison.story().title()),
        Words.printable(comparison.story().about()),
        extent(comparison),
        comparison.story().sources().stream().map(source -> card(lookup, source)).toList(),
        comparison.targets().stream().map(target -> Words.printable(target.name())).toList(),
        FindingView.of(lookup),
        MatrixView.of(lookup),
        EvidenceView.of(lookup, cutter),
        ContrastView.of(lookup),
        NamingView.of(lookup),
        SpeakerView.of(lookup),
        EntityView.of(lookup),
        LedgerView.of(lookup),
        comparison.articles().stream()
            .map(article -> ArticleView.of(lookup, cutter, article))
            .toList(),
        MethodView.of(comparison));
  }

  private static String extent(StoryComparison comparison) {
    List<ComparedArticle> counted =
        comparison.articles().stream().filter(StoryLookup::isCounted).toList();
    long words = counted.stream().mapToLong(ComparedArticle::bodyWords).sum();
    String articles =
        counted.size() == comparison.articles().size()
            ? Words.count(counted.size(), "article")
            : counted.size() + " of " + Words.count(comparison.articles().size(), "article");
    return Words.count(comparison.story().sources().size(), "source")
        + " · "
        + articles
        + " counted · "
        + Words.count(words, "word");
  }

  private static Card card(StoryLookup lookup, Source source) {
    Optional<String> outlet = source.metadata().outlet();
    Optional<String> author = source.metadata().author();
    List<String> names = Stream.concat(outlet.stream(), author.stream()).toList();
    return new Card(
        Words.printable(source.name()),
        Words.printable(source.perspective().orElse("")),
        Words.printable(String.join(", ", names)),
        source.metadata().published().map(LocalDate::toString).orElse(""),
        lookup.articlesOf(source.id()).stream().map(article -> link(lookup, article)).toList());
  }

  private static Link link(StoryLookup lookup, ComparedArticle article) {
    return new Link(
        Words.printable(article.title().orElse(article.article().file())),
        "#" + lookup.articleAnchor(article.article().id()));
  }
}
