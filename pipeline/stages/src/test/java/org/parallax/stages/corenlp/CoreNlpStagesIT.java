package org.parallax.stages.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.CoreferenceChain;
import org.parallax.api.annotation.MentionForm;
import org.parallax.api.annotation.NamedEntity;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.api.annotation.Polarity;
import org.parallax.api.annotation.Sentence;
import org.parallax.api.annotation.Stance;
import org.parallax.api.annotation.Token;
import org.parallax.api.annotation.Zone;
import org.parallax.api.annotation.ZonedSpan;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.StageFactory;
import org.parallax.api.stage.StageSettings;
import org.parallax.api.text.Span;
import org.parallax.stages.StageChain;
import org.parallax.testkit.Articles;
import org.parallax.testkit.Documents;

class CoreNlpStagesIT {

  private static final String STORY =
      """
      Ferry talks open

      Norway said on Monday that its navy would return the ferry “within days.” President Anna Holm, \
      who flew to Oslo, told reporters she was relieved. The U.S. It was not asked.

      Sweden-backed envoys urged Norway to keep its word; Sweden itself has kept the old treaty \
      since 9/19. Oslo denied that the country was stalling, and Holm thanked her hosts.""";

  private static StageChain chain;

  @BeforeAll
  static void load() throws Exception {
    chain =
        StageChain.of(
            new CoreNlpSegmentStageFactory(),
            new CoreNlpEntitiesStageFactory(),
            new CoreNlpDependenciesStageFactory(),
            new CoreNlpCoreferenceStageFactory());
  }

  private static Document run(String text) throws Exception {
    List<ZonedSpan> zones =
        text.isBlank()
            ? List.of()
            : List.of(new ZonedSpan(new Span(0, text.stripTrailing().length()), Zone.BODY, "test"));
    return chain.annotate(
        Document.of(Articles.of(text)).with(Documents.layer(Layers.ZONES, zones)));
  }

  private static List<String> sentences(Document document) {
    return document.get(Layers.SENTENCES).stream()
        .map(Sentence::span)
        .map(document.article()::words)
        .toList();
  }

  @Test
  void allModelsAreInPlace() {
    for (StageFactory factory :
        List.of(
            new CoreNlpSegmentStageFactory(),
            new CoreNlpEntitiesStageFactory(),
            new CoreNlpDependenciesStageFactory(),
            new CoreNlpCoreferenceStageFactory(),
            new CoreNlpStanceStageFactory())) {
      StageSettings settings = StageSettings.defaultsOf(factory);
      assertThat(factory.modelProblems(settings)).isEmpty();
      assertThat(factory.models(settings)).isNotEmpty();
    }
  }

  @Test
  void headingsQuotationMarksAndAbbreviationsEndSentencesWhereTheyShould() throws Exception {
    assertThat(sentences(run(STORY)))
        .startsWith(
            "Ferry talks open",
            "Norway said on Monday that its navy would return the ferry “within days.”")
        .contains("The U.S.", "It was not asked.");
  }

  @Test
  void tokensAreCutFromTheRawTextAndCompoundsParted() throws Exception {
    Document document = run(STORY);
    List<String> words =
        document.get(Layers.TOKENS).stream()
            .map(Token::span)
            .map(document.article()::words)
            .toList();

    assertThat(words).containsSequence("Sweden", "-", "backed").contains("“", "”", "9/19", "U.S.");
    assertThat(document.get(Layers.TOKENS))
        .filteredOn(token -> token.lemma().equals("say"))
        .extracting(Token::pos)
        .containsExactly(PartOfSpeech.VERB);
  }

  @Test
  void namesAreFoundWithTheirKind() throws Exception {
    Document document = run(STORY);

    assertThat(document.get(Layers.NAMED_ENTITIES))
        .extracting(NamedEntity::span)
        .extracting(document.article()::words)
        .contains("Norway", "Anna Holm", "Oslo", "Sweden");
  }

  @Test
  void everyTokenHangsOnOneGovernorOfItsOwnSentence() throws Exception {
    Document document = run(STORY);
    List<Token> tokens = document.get(Layers.TOKENS);

    assertThat(document.get(Layers.DEPENDENCIES)).hasSameSizeAs(tokens);
    assertThat(document.get(Layers.DEPENDENCIES))
        .allSatisfy(
            arc ->
                arc.governor()
                    .ifPresent(
                        governor ->
                            assertThat(tokens.get(governor).sentence())
                                .isEqualTo(tokens.get(arc.dependent()).sentence())));
  }

  @Test
  void pronounsAreResolvedAndEqualNamesJoined() throws Exception {
    Document document = run(STORY);
    List<String> chains =
        document.get(Layers.COREFERENCE).stream().map(chain -> words(document, chain)).toList();

    assertThat(chains)
        .anySatisfy(words -> assertThat(words).contains("Norway", "its"))
        .anySatisfy(words -> assertThat(words).contains("Holm", "she", "her"));
    assertThat(document.get(Layers.COREFERENCE))
        .flatExtracting(CoreferenceChain::mentions)
        .filteredOn(mention -> document.article().words(mention.span()).equals("she"))
        .extracting(mention -> mention.form())
        .containsExactly(MentionForm.PRONOUN);
  }

  private static String words(Document document, CoreferenceChain chain) {
    return chain.mentions().stream()
        .map(mention -> document.article().words(mention.span()))
        .collect(Collectors.joining(" | "));
  }

  @Test
  void textWithoutWordsGivesEmptyLayers() throws Exception {
    for (String text : List.of("", "   \n", "***", "— — —\n\n…")) {
      Document document = run(text);
      assertThat(document.get(Layers.COREFERENCE)).isEmpty();
      assertThat(document.get(Layers.NAMED_ENTITIES)).isEmpty();
    }
  }

  @Test
  void astralAndRightToLeftCharactersKeepTheirPlaces() throws Exception {
    String text = "The envoy (שלום עולם) saw 😀 and 𝒶𝓈𝓀ed Norway. \ud83d It did not reply.";
    Document document = run(text);

    assertThat(document.get(Layers.TOKENS))
        .extracting(Token::span)
        .extracting(document.article()::words)
        .contains("😀", "שלום", "Norway", "reply");
    assertThat(String.join(" ", sentences(document))).isEqualTo(text);
  }

  @Test
  void aSentenceOfFiveThousandWordsIsReadWithoutATree() throws Exception {
    String text = "the envoy of Norway said that its border was calm and ".repeat(455) + "slept.";

    Document document = run(text);

    assertThat(document.get(Layers.TOKENS)).hasSizeGreaterThan(5000);
    assertThat(document.get(Layers.DEPENDENCIES)).isEmpty();
    assertThat(chain.warnings()).anySatisfy(text1 -> assertThat(text1).contains("parsed"));
  }

  @Test
  void aLongArticleIsResolvedInStretchesThatShareNames() throws Exception {
    String text =
        IntStream.range(0, 500)
            .mapToObj(i -> "Norway waits on day " + i + ". It is calm.")
            .collect(Collectors.joining("\n\n"));

    Document document = run(text);

    assertThat(chain.warnings()).anySatisfy(what -> assertThat(what).contains("stretches of 400"));
    assertThat(document.get(Layers.COREFERENCE))
        .anySatisfy(
            found ->
                assertThat(
                        found.mentions().stream()
                            .filter(mention -> mention.form() == MentionForm.NAME)
                            .count())
                    .isEqualTo(500));
  }

  @Test
  void threadsAndOrderChangeNothing() throws Exception {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      texts.add(STORY.replace("Monday", "day " + i) + "\n\nPress Kontor " + i + " denied it.");
    }
    List<List<Object>> alone = new ArrayList<>();
    for (String text : texts) {
      alone.add(layers(run(text)));
    }
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      for (int round = 0; round < 2; round++) {
        List<Future<List<Object>>> together = new ArrayList<>();
        for (int i = texts.size() - 1; i >= 0; i--) {
          String text = texts.get(i);
          together.add(threads.submit(() -> layers(run(text))));
        }
        for (int i = 0; i < texts.size(); i++) {
          assertThat(together.get(texts.size() - 1 - i).get()).isEqualTo(alone.get(i));
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Object> layers(Document document) {
    return List.of(
        document.get(Layers.TOKENS),
        document.get(Layers.NAMED_ENTITIES),
        document.get(Layers.DEPENDENCIES),
        document.get(Layers.COREFERENCE));
  }

  @Test
  void tokensOfAnotherTaggerCanBeParsedToo() throws Exception {
    Document parsed =
        StageChain.of(new CoreNlpDependenciesStageFactory())
            .annotate(
                untied(
                    """
                        Norway  PROPN Norway 2 nsubj
                        praised VERB  praise 0 root
                        its     PRON  its    4 nmod:poss
                        navy    NOUN  navy   2 obj
                        """));

    assertThat(parsed.get(Layers.DEPENDENCIES).get(0).relation()).isEqualTo("nsubj");
    assertThat(parsed.get(Layers.DEPENDENCIES).get(2).relation()).isEqualTo("nmod:poss");
  }

  /** The document without its tree. */
  private static Document untied(String table) {
    Document parsed = Documents.parsed(table);
    return Document.of(parsed.article())
        .with(Documents.layer(Layers.SENTENCES, parsed.get(Layers.SENTENCES)))
        .with(Documents.layer(Layers.TOKENS, parsed.get(Layers.TOKENS)));
  }

  @Test
  void theSentimentOfASentenceIsHandedToEveryEntityInIt() throws Exception {
    Document document =
        StageChain.of(new CoreNlpStanceStageFactory())
            .annotate(
                Documents.mentioning(
                    "[Norway]{NO name} was horrible and failed terribly . "
                        + "[Sweden]{SE name} and [Norway]{NO name} are wonderful , brilliant friends ."));

    assertThat(document.get(Layers.STANCES))
        .extracting(Stance::entity)
        .containsExactly("NO", "NO", "SE");
    assertThat(document.get(Layers.STANCES))
        .extracting(stance -> stance.polarity().orElseThrow())
        .containsExactly(Polarity.UNFAVOURABLE, Polarity.FAVOURABLE, Polarity.FAVOURABLE);
  }
}
