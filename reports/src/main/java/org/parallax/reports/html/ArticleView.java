package org.parallax.reports.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.story.ArticleStatus;
import org.parallax.api.story.ComparedArticle;
import org.parallax.api.story.Copying;
import org.parallax.api.story.Overlap;
import org.parallax.api.story.VoiceScope;
import org.parallax.api.text.Article;
import org.parallax.api.text.ArticleMetadata;

/**
 * An article in full: what was read as it stands, what was not read in grey, with the ground.
 *
 * @param note why its text is not printed, with {@code noteLink}; empty where it is
 */
record ArticleView(
    String id,
    int number,
    String source,
    String title,
    String lang,
    List<Fact> facts,
    String status,
    List<String> diagnostics,
    List<Standing> standings,
    String note,
    String noteLink,
    List<Block> blocks) {

  private static final int CHECKSUM_SHOWN = 12;

  /** What the article's source makes of a target; {@code link} is empty if it has no sentence. */
  record Standing(String target, Sign sign, String mean, String link) {}

  /** A line about the article. */
  record Fact(String label, String value) {}

  /**
   * Paragraphs that are shown in one way.
   *
   * @param style headline, body, aside (greyed) or skipped (greyed and folded)
   * @param summary what a folded block holds
   */
  record Block(String style, String summary, List<Paragraph> paragraphs) {}

  /**
   * Sentences in one paragraph.
   *
   * @param zone why it was not read, as {@code caption: photo credit}; empty for what was
   * @param subhead whether it looks like a heading inside the body
   */
  record Paragraph(String zone, boolean subhead, List<Line> lines) {}

  /**
   * One sentence.
   *
   * @param id empty for what nothing refers to
   * @param number of the sentence, as in the tables
   * @param saidBefore whether it is not counted, because its source says it in an earlier article
   * @param spaced whether a space follows before the next sentence of the paragraph
   */
  record Line(String id, String number, List<Piece> pieces, boolean saidBefore, boolean spaced) {}

  static ArticleView of(StoryLookup lookup, PieceCutter cutter, ComparedArticle compared) {
    Article article = compared.article();
    Optional<Overlap> overlap = compared.copying().overlap();
    boolean empty = article.text().isBlank();
    return new ArticleView(
        lookup.articleAnchor(article.id()),
        lookup.articleNumber(article.id()),
        Words.printable(lookup.sourceName(article.source())),
        Words.printable(compared.title().orElse(article.file())),
        Languages.tag(compared.language()),
        facts(compared),
        status(compared.status()),
        compared.diagnostics().stream().map(Diagnostic::message).map(Words::printable).toList(),
        !empty && StoryLookup.isCounted(compared) ? standings(lookup, article.source()) : List.of(),
        empty ? "There is no text to show." : note(lookup, compared),
        overlap.map(each -> "#" + lookup.articleAnchor(each.article())).orElse(""),
        empty ? List.of() : new ArticleText(lookup, cutter, compared).blocks());
  }

  /** What it has in common with another article, and what that costs. */
  private static String note(StoryLookup lookup, ComparedArticle compared) {
    Copying copying = compared.copying();
    if (copying.overlap().isEmpty()) {
      return "";
    }
    Overlap overlap = copying.overlap().get();
    String share = Words.percent(overlap.share());
    String other = "article " + lookup.articleNumber(overlap.article());
    String copied =
        copying.duplicateOf().isPresent()
            ? "A copy: " + share + " of this text stands in " + other + " too"
            : share + " of this text stands in " + other + " too";
    int said = copying.saidBefore().size();
    return said == 0
        ? copied + "."
        : copied
            + "; "
            + Words.count(said, "sentence")
            + ", set in grey, "
            + (said == 1 ? "is" : "are")
            + " not counted again, since an earlier article of the source says the same.";
  }

  private static List<Standing> standings(StoryLookup lookup, String source) {
    return lookup.comparison().targets().stream()
        .flatMap(target -> lookup.findCell(target.entity(), source, VoiceScope.ALL).stream())
        .map(
            cell ->
                new Standing(
                    Words.printable(lookup.name(cell.target())),
                    MatrixView.sign(lookup, source, Optional.of(cell)),
                    cell.stance().map(each -> Words.signed(each.value())).orElse(""),
                    cell.sentences().isEmpty()
                        ? ""
                        : "#" + lookup.cellAnchor(cell.target(), source)))
        .toList();
  }

  private static List<Fact> facts(ComparedArticle compared) {
    Article article = compared.article();
    ArticleMetadata metadata = article.metadata();
    List<Fact> facts = new ArrayList<>();
    add(facts, "Outlet", metadata.outlet());
    add(facts, "Author", metadata.author());
    add(facts, "Published", metadata.published().map(LocalDate::toString));
    add(facts, "Address", metadata.url().map(Object::toString));
    add(facts, "Language", compared.language().map(Languages::name));
    if (!compared.sentences().isEmpty()) {
      add(facts, "Length", Optional.of(Words.count(compared.bodyWords(), "word") + " read"));
    }
    add(facts, "File", Optional.of(article.file() + checksum(article)));
    return List.copyOf(facts);
  }

  /** An article that could not be read has none. */
  private static String checksum(Article article) {
    return article.sha256().isEmpty()
        ? ""
        : " (SHA-256 " + article.sha256().substring(0, CHECKSUM_SHOWN) + "…)";
  }

  private static void add(List<Fact> facts, String label, Optional<String> value) {
    value.ifPresent(each -> facts.add(new Fact(label, Words.printable(each))));
  }

  private static String status(ArticleStatus status) {
    return switch (status) {
      case OK -> "";
      case INCOMPLETE ->
          "Incomplete: at least one stage failed on this article. What the others found is shown"
              + " and counted.";
      case LEFT_OUT -> "Left out: nothing in this article is counted.";
      case FAILED -> "Failed: nothing could be said about this article, and nothing is counted.";
    };
  }
}
