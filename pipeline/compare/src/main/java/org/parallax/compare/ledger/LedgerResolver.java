package org.parallax.compare.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.ledger.EditScope;
import org.parallax.api.ledger.Ledger;
import org.parallax.api.ledger.LedgerEdit;
import org.parallax.api.text.Span;
import org.parallax.compare.KnownName;
import org.parallax.compare.StorySurvey;

/**
 * Finds out what a ledger means for a story: whom its names name, where its strings stand, which of
 * its words outweighs another, and what contradicts what.
 */
public final class LedgerResolver {

  private final StorySurvey survey;
  private final SubjectFinder subjects;
  private final ArticleFinder articles;
  private final TextSearch search = new TextSearch();
  private final Claims claims = new Claims();
  private final List<Diagnostic> problems = new ArrayList<>();
  private final String file;

  private LedgerResolver(StorySurvey survey, Collection<KnownName> catalogue, String file) {
    this.survey = survey;
    this.subjects = new SubjectFinder(survey, catalogue);
    this.articles = new ArticleFinder(survey.annotated());
    this.file = file;
  }

  /**
   * What the ledger means.
   *
   * @param survey who is in the story without it
   * @param catalogue names that are known whether the story mentions them or not
   * @throws ParallaxException with every name that may mean several entities and every
   *     contradiction
   */
  public static ResolvedLedger resolve(
      Ledger ledger, StorySurvey survey, Collection<KnownName> catalogue) throws ParallaxException {
    return new LedgerResolver(survey, catalogue, ledger.file()).resolve(ledger);
  }

  private ResolvedLedger resolve(Ledger ledger) throws ParallaxException {
    // Entities that the ledger makes can be named by edits that stand before.
    for (LedgerEdit edit : ledger.edits()) {
      if (edit instanceof LedgerEdit.Split split) {
        subjects.findOrMake(split.name(), split.type());
      } else if (edit instanceof LedgerEdit.Meaning meaning
          && meaning.type().isPresent()
          && meaning.entity().isPresent()
          && subjects.find(meaning.entity().get()).subject().isEmpty()) {
        subjects.findOrMake(meaning.entity().get(), meaning.type());
      }
    }
    List<ResolvedEdit> edits = new ArrayList<>();
    for (LedgerEdit edit : ledger.edits()) {
      edits.add(resolve(edit));
    }
    new Contradictions(edits, survey, this::contradiction).check();
    Map<String, List<Claims.Claim>> settled =
        claims.settled(
            (one, other) ->
                contradiction(
                    Math.max(one.line(), other.line()),
                    "says of one place the opposite of line "
                        + Math.min(one.line(), other.line())));
    if (!problems.isEmpty()) {
      throw new ParallaxException(problems.stream().distinct().toList());
    }
    return new ResolvedLedger(
        ledger,
        edits,
        new RulingMaker(new LocalIds(survey)).rulings(edits, settled, articles.find(List.of())),
        survey);
  }

  private ResolvedEdit resolve(LedgerEdit edit) {
    if (edit instanceof LedgerEdit.Merge merge) {
      return plain(merge, merge.entities(), List.of());
    }
    if (edit instanceof LedgerEdit.Rename rename) {
      return plain(rename, List.of(rename.entity()), List.of());
    }
    if (edit instanceof LedgerEdit.Policy policy) {
      return plain(policy, policy.entity().stream().toList(), List.of());
    }
    if (edit instanceof LedgerEdit.Split split) {
      return split(split);
    }
    return meaning((LedgerEdit.Meaning) edit);
  }

  private ResolvedEdit plain(LedgerEdit edit, List<String> names, List<String> articleNames) {
    List<String> obstacles = new ArrayList<>();
    List<Subject> found = new ArrayList<>();
    for (String name : names) {
      SubjectFinder.Answer answer = subjects.find(name);
      answer.subject().ifPresent(found::add);
      if (answer.ambiguous()) {
        problems.add(
            Diagnostic.of(
                Problem.LEDGER_AMBIGUOUS,
                where(edit.line()),
                answer.obstacle(),
                "Write the id of the one that is meant"));
      }
      if (answer.subject().isEmpty()) {
        obstacles.add(answer.obstacle());
      }
    }
    List<String> remarks = new ArrayList<>();
    if (edit instanceof LedgerEdit.Merge && found.size() > 1) {
      remarks.addAll(obstacles);
      obstacles.clear();
    }
    List<String> unknown = articles.unknown(articleNames);
    if (!unknown.isEmpty()) {
      (unknown.size() == articleNames.size() ? obstacles : remarks)
          .add("no article of this run is called " + String.join(", ", unknown));
    }
    return new ResolvedEdit(
        edit,
        found,
        articles.find(articleNames),
        Map.of(),
        String.join("; ", obstacles),
        String.join("; ", remarks));
  }

  private ResolvedEdit split(LedgerEdit.Split split) {
    ResolvedEdit plain = plain(split, List.of(split.entity()), split.articles());
    if (plain.subjects().isEmpty()) {
      return plain;
    }
    Subject from = plain.subjects().get(0);
    Subject to = subjects.findOrMake(split.name(), split.type());
    if (from.id().equals(to.id())) {
      contradiction(split.line(), "takes mentions out of " + from.name() + " and gives them back");
    }
    Map<String, List<Span>> places = new HashMap<>();
    for (String article : split.strings().isEmpty() ? List.<String>of() : plain.articles()) {
      Document document = articles.documents().get(article);
      if (document == null) {
        continue;
      }
      for (String string : split.strings()) {
        for (Span span :
            mentionsOf(from, document, search.find(string, document, EditScope.EVERYWHERE))) {
          places.computeIfAbsent(article, id -> new ArrayList<>()).add(span);
          claims.add(
              article,
              new Claims.Claim(
                  split.line(),
                  span,
                  split.articles().isEmpty() ? 0 : 1,
                  true,
                  Optional.of(to),
                  Optional.empty()));
        }
      }
    }
    return new ResolvedEdit(
        split, List.of(from, to), plain.articles(), places, plain.obstacle(), plain.remark());
  }

  /** Mentions of an entity in which the strings stand: the whole of each. */
  private List<Span> mentionsOf(Subject subject, Document document, List<Span> strings) {
    List<Span> mentions = new ArrayList<>();
    String article = document.article().id();
    for (EntityMention mention : document.itemsOf(Layers.MENTIONS)) {
      boolean own = survey.alignment().idOf(article, mention.entity()).equals(subject.id());
      if (own && strings.stream().anyMatch(mention.span()::overlaps)) {
        mentions.add(mention.span());
      }
    }
    return mentions;
  }

  private ResolvedEdit meaning(LedgerEdit.Meaning meaning) {
    ResolvedEdit plain =
        plain(meaning, meaning.entity().stream().toList(), meaning.scope().articles());
    if (!plain.isPossible()) {
      return plain;
    }
    Optional<Subject> subject = plain.subjects().stream().findFirst();
    Map<String, List<Span>> places = new HashMap<>();
    Set<String> standing = new HashSet<>();
    for (String article : plain.articles()) {
      Document document = articles.documents().get(article);
      if (document == null) {
        continue;
      }
      for (String string : meaning.strings()) {
        for (Span span : search.find(string, document, meaning.scope())) {
          standing.add(string);
          places.computeIfAbsent(article, id -> new ArrayList<>()).add(span);
          claims.add(
              article,
              new Claims.Claim(
                  meaning.line(),
                  span,
                  meaning.scope().precision(),
                  meaning.means(),
                  subject,
                  meaning.kind()));
        }
      }
    }
    List<String> absent = new ArrayList<>(meaning.strings());
    absent.removeAll(standing);
    boolean some = !absent.isEmpty() && !standing.isEmpty();
    return new ResolvedEdit(
        meaning,
        plain.subjects(),
        plain.articles(),
        places,
        "",
        some ? "“" + String.join("”, “", absent) + "” stands nowhere there" : plain.remark());
  }

  private String where(int line) {
    return file + ", line " + line;
  }

  /** One a line: strings that contradict each other do so at every place. */
  private void contradiction(int line, String what) {
    if (problems.stream().anyMatch(problem -> problem.where().equals(where(line)))) {
      return;
    }
    problems.add(
        Diagnostic.of(Problem.LEDGER_CONTRADICTION, where(line), what, "Keep one of them"));
  }
}
