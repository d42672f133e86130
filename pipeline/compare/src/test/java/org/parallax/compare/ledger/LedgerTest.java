package org.parallax.compare.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parallax.compare.TestStory.organization;
import static org.parallax.compare.TestStory.person;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.annotation.RulingKind;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.ledger.EditOutcome;
import org.parallax.api.ledger.EditScope;
import org.parallax.api.ledger.Ledger;
import org.parallax.api.ledger.LedgerEdit;
import org.parallax.api.ledger.StatePolicy;
import org.parallax.api.story.StoryComparison;
import org.parallax.api.story.StoryEntity;
import org.parallax.api.story.Target;
import org.parallax.compare.ComparisonSettings;
import org.parallax.compare.KnownName;
import org.parallax.compare.StoryComparer;
import org.parallax.compare.StorySurvey;
import org.parallax.compare.TestStory;
import org.parallax.compare.concept.StoryConcepts;

/** What a ledger means for a story, and what its edits of the alignment do; linking is not here. */
class LedgerTest {

  private static final List<KnownName> CATALOGUE =
      List.of(
          new KnownName("Ruritania", new Target("RU", "Ruritania")),
          new KnownName("Graustark", new Target("GS", "Graustark")));

  private final TestStory story =
      new TestStory()
          .article(
              "a/1.txt",
              "[Anna Veld]{v name 1} met the [Harbour Board]{h name -1}. The bear of"
                  + " [Ruritania]{RU name -1} slept. [Smith]{s name 0} saw the bear.",
              person("v", "Anna Veld"),
              person("s", "Smith"),
              organization("h", "Harbour Board"))
          .article(
              "b/1.txt",
              "[Anne Velde]{x name -1} spoke, and [Smith]{s name 0} wrote. [Smith]{s name 0} left.",
              person("x", "Anne Velde"),
              person("s", "Smith"));

  @Test
  void mergedEntitiesAreOneWithTheFirstOnesId() throws Exception {
    StoryComparison comparison =
        compare(
            merge(3, "Anna Veld", "Anne Velde"), rename(4, "Harbour Board", "Board of Lindholm"));

    assertThat(entities(comparison))
        .contains("anna-veld Anna Veld 2", "harbour-board Board of Lindholm 1")
        .noneMatch(entity -> entity.contains("Velde"));
    assertThat(mentions(comparison, "b/1.txt")).containsExactly("anna-veld", "smith", "smith");
    assertThat(outcomes(comparison))
        .containsExactly(
            "3 applied places 1 added 0 removed 0 moved 1",
            "4 applied places 1 added 0 removed 0 moved 0");
  }

  @Test
  void aMergeMayGiveANameAndReachOverSeveralEdits() throws Exception {
    StoryComparison comparison =
        compare(
            new LedgerEdit.Merge(2, List.of("Anne Velde", "smith"), Optional.empty()),
            new LedgerEdit.Merge(
                3, List.of("Anna Veld", "Anne Velde"), Optional.of("Anna Smith-Veld")));

    assertThat(entities(comparison)).contains("anna-veld Anna Smith-Veld 5");
  }

  @Test
  void anArticlesMentionsAreSplitOffWithTheirStances() throws Exception {
    StoryComparison comparison =
        compare(
            new LedgerEdit.Split(
                5, "Smith", List.of(), List.of("b"), "Paul Smith", Optional.empty()));

    assertThat(entities(comparison)).contains("smith Smith 1", "paul-smith Paul Smith 2");
    assertThat(mentions(comparison, "a/1.txt")).contains("smith");
    assertThat(comparison.articles().get(1).treatments())
        .extracting(treatment -> treatment.entity())
        .contains("paul-smith")
        .doesNotContain("smith");
    assertThat(outcomes(comparison))
        .containsExactly("5 applied places 2 added 0 removed 0 moved 2");
  }

  @Test
  void stringsBecomeRulingsForTheArticlesInWhichTheyStand() throws Exception {
    ResolvedLedger resolved =
        resolve(
            is(2, "Ruritania", "the bear", EditScope.EVERYWHERE),
            isNot(3, Optional.of("Smith"), "Smith", in("b/1.txt")));

    assertThat(resolved.rulings().get("a/1.txt"))
        .singleElement()
        .satisfies(
            ruling -> {
              assertThat(ruling.kind()).isEqualTo(RulingKind.IS);
              assertThat(ruling.entity().orElseThrow().id()).isEqualTo("RU");
              assertThat(ruling.spans()).hasSize(2); // also at the beginning of a sentence
            });
    assertThat(resolved.rulings().get("b/1.txt"))
        .singleElement()
        .satisfies(
            ruling -> {
              assertThat(ruling.kind()).isEqualTo(RulingKind.IS_NOT);
              assertThat(ruling.entity().orElseThrow().id()).isEqualTo("s");
              assertThat(ruling.spans()).hasSize(2);
            });
  }

  @Test
  void theNarrowerScopeOutweighsTheWider() throws Exception {
    ResolvedLedger resolved =
        resolve(
            is(2, "Ruritania", "the bear", EditScope.EVERYWHERE),
            is(
                3,
                "Graustark",
                "the bear",
                new EditScope(List.of("a/1.txt"), Optional.of(2), Optional.empty())));

    assertThat(resolved.rulings().get("a/1.txt"))
        .extracting(ruling -> ruling.entity().orElseThrow().id() + " " + ruling.spans().size())
        .containsExactlyInAnyOrder("RU 1", "GS 1");
  }

  @Test
  void aPolicyBindsAllArticlesUnlessItIsTheUsualOne() throws Exception {
    assertThat(resolve(policy(1, Optional.empty(), StatePolicy.GOVERNMENT)).rulings()).isEmpty();
    assertThat(resolve(policy(1, Optional.of("Graustark"), StatePolicy.WIDE)).rulings())
        .containsOnlyKeys("a/1.txt", "b/1.txt");
  }

  @Test
  void theSameWordsGiveTheSameRulingsInAnyOrder() throws Exception {
    LedgerEdit one = is(2, "Ruritania", "the bear", EditScope.EVERYWHERE);
    LedgerEdit other = isNot(3, Optional.empty(), "Smith", EditScope.EVERYWHERE);

    assertThat(resolve(one, other).rulings()).isEqualTo(resolve(other, one).rulings());
  }

  @Test
  void whatMatchesNothingIsToldAndChangesNothing() throws Exception {
    StoryComparison comparison =
        compare(
            merge(2, "Anna Veldt", "Nobody at all"),
            rename(3, "Xyzzy", "Y"),
            is(4, "Ruritania", "the wolf", EditScope.EVERYWHERE),
            is(5, "Ruritania", "the bear", in("gone.txt")),
            isNot(6, Optional.of("Graustark"), "Smith", in("a")));

    assertThat(comparison.entities()).isEqualTo(story.compare().entities());
    assertThat(comparison.ledger().orElseThrow().edits())
        .extracting(EditOutcome::line, edit -> edit.state().label())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2, "unmatched"),
            org.assertj.core.groups.Tuple.tuple(3, "unmatched"),
            org.assertj.core.groups.Tuple.tuple(4, "unmatched"),
            org.assertj.core.groups.Tuple.tuple(5, "unmatched"),
            org.assertj.core.groups.Tuple.tuple(6, "no change"));
    assertThat(comparison.diagnostics())
        .filteredOn(diagnostic -> diagnostic.problem().code().equals("PX226"))
        .hasSize(4)
        .first()
        .satisfies(
            diagnostic -> {
              assertThat(diagnostic.where()).isEqualTo("ledger.yaml, line 2");
              assertThat(diagnostic.message())
                  .contains("'Anna Veldt' names nothing")
                  .contains("Anna Veld (1 mention in 1 source)");
            });
  }

  @Test
  void aMergeOfWhichOneNameIsUnknownJoinsTheOthersAndSaysSo() throws Exception {
    StoryComparison comparison = compare(merge(2, "Anna Veld", "Anne Velde", "Nobody at all"));

    assertThat(entities(comparison)).contains("anna-veld Anna Veld 2");
    assertThat(comparison.diagnostics())
        .anySatisfy(diagnostic -> assertThat(diagnostic.message()).contains("matches in part"));
  }

  @Test
  void contradictionsAreToldWithTheirLines() {
    assertContradiction(
        "line 3: says of “the bear” the opposite of line 2",
        is(2, "Ruritania", "the bear", EditScope.EVERYWHERE),
        is(3, "Graustark", "the bear", EditScope.EVERYWHERE));
    assertContradiction(
        "line 3: says of “the wolf” the opposite of line 2",
        is(2, "Ruritania", "the wolf", in("a/1.txt")),
        isNot(3, Optional.of("RU"), "the wolf", in("a/1.txt")));
    assertContradiction(
        "line 3: says of “Smith” the opposite of line 2",
        is(2, "Anna Veld", "Smith", EditScope.EVERYWHERE),
        isNot(3, Optional.empty(), "Smith", EditScope.EVERYWHERE));
    assertContradiction(
        "line 3: renames what line 2", rename(2, "Anna Veld", "X"), rename(3, "anna-veld", "Y"));
    assertContradiction(
        "line 2: gives Anna Veld the name of another entity (harbour-board)",
        rename(2, "Anna Veld", "Harbour Board"));
    assertContradiction(
        "line 3: splits what the merge of line 2",
        merge(2, "Anna Veld", "Smith"),
        new LedgerEdit.Split(3, "Smith", List.of(), List.of("a"), "Anna Veld", Optional.empty()));
    assertContradiction(
        "line 3: gives RU another policy than line 2",
        policy(2, Optional.of("Ruritania"), StatePolicy.STRICT),
        policy(3, Optional.of("RU"), StatePolicy.WIDE));
    assertContradiction(
        "line 3: calls 'Y' what line 2 calls 'X'",
        new LedgerEdit.Merge(2, List.of("Anna Veld", "Anne Velde"), Optional.of("X")),
        new LedgerEdit.Merge(3, List.of("Anne Velde", "Smith"), Optional.of("Y")));
  }

  @Test
  void namesThatAreExchangedDoNotContradictEachOther() throws Exception {
    StoryComparison comparison =
        compare(rename(2, "Anna Veld", "Smith"), rename(3, "smith", "Anna Veld"));

    assertThat(entities(comparison)).contains("anna-veld Smith 1", "smith Anna Veld 3");
  }

  @Test
  void aNameThatMayMeanSeveralIsAnErrorWithTheChoices() {
    TestStory two =
        new TestStory()
            .article(
                "a/1.txt",
                "[Anna Veld]{v} met [Bert Veld]{w}.",
                person("v", "Anna Veld"),
                person("w", "Bert Veld"));

    assertThatThrownBy(
            () ->
                LedgerResolver.resolve(
                    ledger(rename(2, "Veld", "X")), survey(two, Optional.empty()), CATALOGUE))
        .isInstanceOf(ParallaxException.class)
        .hasMessageContaining("PX224 story/ledger.yaml, line 2")
        .hasMessageContaining("anna-veld (Anna Veld, 1 mention in 1 source)")
        .hasMessageContaining("bert-veld");
  }

  @Test
  void anEntityThatTheLedgerMakesCanBeNamedAnywhere() throws Exception {
    ResolvedLedger resolved =
        resolve(
            rename(2, "The Owls", "The Night Owls"),
            new LedgerEdit.Meaning(
                3,
                true,
                Optional.of("The Owls"),
                List.of("bear"),
                EditScope.EVERYWHERE,
                Optional.of(EntityType.ORGANIZATION),
                Optional.empty()));

    assertThat(resolved.edits()).allMatch(ResolvedEdit::isPossible);
    assertThat(
            resolved
                .rulings()
                .getOrDefault("a/1.txt", List.of())
                .get(0)
                .entity()
                .orElseThrow()
                .id())
        .isEqualTo("owls");
  }

  private void assertContradiction(String told, LedgerEdit... edits) {
    assertThatThrownBy(() -> resolve(edits))
        .isInstanceOf(ParallaxException.class)
        .hasMessageContaining("PX223 story/ledger.yaml, " + told);
  }

  private static LedgerEdit merge(int line, String... entities) {
    return new LedgerEdit.Merge(line, List.of(entities), Optional.empty());
  }

  private static LedgerEdit rename(int line, String entity, String name) {
    return new LedgerEdit.Rename(line, entity, name);
  }

  private static LedgerEdit policy(int line, Optional<String> entity, StatePolicy policy) {
    return new LedgerEdit.Policy(line, entity, policy);
  }

  private static LedgerEdit is(int line, String entity, String string, EditScope scope) {
    return new LedgerEdit.Meaning(
        line,
        true,
        Optional.of(entity),
        List.of(string),
        scope,
        Optional.empty(),
        Optional.empty());
  }

  private static LedgerEdit isNot(
      int line, Optional<String> entity, String string, EditScope scope) {
    return new LedgerEdit.Meaning(
        line, false, entity, List.of(string), scope, Optional.empty(), Optional.empty());
  }

  private static EditScope in(String article) {
    return new EditScope(List.of(article), Optional.empty(), Optional.empty());
  }

  private static Ledger ledger(LedgerEdit... edits) {
    return new Ledger("story/ledger.yaml", "0".repeat(64), List.of(edits));
  }

  private ResolvedLedger resolve(LedgerEdit... edits) throws ParallaxException {
    return LedgerResolver.resolve(ledger(edits), survey(story, Optional.empty()), CATALOGUE);
  }

  private static StorySurvey survey(TestStory story, Optional<ResolvedLedger> ledger) {
    return new StoryComparer(ComparisonSettings.DEFAULT)
        .survey(story.story(), story.articles(), StoryConcepts.NONE, ledger);
  }

  private StoryComparison compare(LedgerEdit... edits) throws ParallaxException {
    return new StoryComparer(ComparisonSettings.DEFAULT)
        .compare(
            story.story(),
            List.of(),
            story.articles(),
            TestStory.METHOD,
            StoryConcepts.NONE,
            Optional.of(resolve(edits)));
  }

  private static List<String> entities(StoryComparison comparison) {
    return comparison.entities().stream()
        .map((StoryEntity entity) -> entity.id() + " " + entity.name() + " " + entity.mentions())
        .toList();
  }

  private static List<String> mentions(StoryComparison comparison, String article) {
    return comparison.articles().stream()
        .filter(compared -> compared.article().id().equals(article))
        .flatMap(compared -> compared.mentions().stream())
        .map(EntityMention::entity)
        .toList();
  }

  private static List<String> outcomes(StoryComparison comparison) {
    return comparison.ledger().map(use -> use.edits()).orElse(List.of()).stream()
        .map(
            edit ->
                edit.line()
                    + " "
                    + edit.state().label()
                    + " places "
                    + edit.places()
                    + " added "
                    + edit.added()
                    + " removed "
                    + edit.removed()
                    + " moved "
                    + edit.moved())
        .toList();
  }
}
