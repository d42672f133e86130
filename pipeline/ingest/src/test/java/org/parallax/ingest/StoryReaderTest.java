package org.parallax.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.story.ArticleStatus;
import org.parallax.api.story.Source;
import org.parallax.api.text.Article;
import org.parallax.ingest.format.Sha256;

class StoryReaderTest {

  private static final String HARBOUR = "The harbour was closed at noon.\n";

  @TempDir Path folder;

  @BeforeEach
  void anArticleIsThere() throws IOException {
    Files.writeString(folder.resolve("harbour.txt"), HARBOUR);
  }

  @Test
  void aStoryFileSaysWhoWroteWhatAndWhen() throws Exception {
    StoryTexts texts =
        read(
            """
            story: The harbour
            about: One line
            targets: [Norway, Sweden]
            sources:
              - id: daily
                name: The Daily
                outlet: Daily Press
                author: the desk
                published: 2023-10-02
                perspective: newspaper
                url: https://example.org/harbour
                articles:
                  - file: harbour.txt
                    sha256: %s
            """
                .formatted(Sha256.of(HARBOUR.getBytes(StandardCharsets.UTF_8))));

    assertThat(texts.story().targets()).containsExactly("Norway", "Sweden");
    Article article = texts.articles().get(0);
    assertThat(article.id()).isEqualTo("daily/harbour.txt");
    assertThat(article.text()).isEqualTo(HARBOUR);
    assertThat(article.metadata().published()).contains(LocalDate.of(2023, 10, 2));
    assertThat(article.metadata().outlet()).contains("Daily Press");
  }

  @Test
  void aFolderWithoutAStoryFileIsAStoryToo() throws Exception {
    Files.createDirectories(folder.resolve("Der Bote, München/2023"));
    Files.writeString(folder.resolve("Der Bote, München/2023/b.md"), "Second.");
    Files.writeString(folder.resolve("Der Bote, München/a.txt"), "First.");
    Files.writeString(folder.resolve(".hidden"), "not an article");

    StoryTexts texts = StoryReader.read(folder);

    assertThat(texts.story().sources())
        .extracting(Source::id)
        .containsExactly("der-bote-munchen", "harbour");
    assertThat(texts.articles())
        .extracting(Article::file)
        .containsExactly("Der Bote, München/2023/b.md", "Der Bote, München/a.txt", "harbour.txt");
  }

  @Test
  void aSavedPagesOwnFilesAreNoSourceAndOtherFilesNoArticles() throws Exception {
    String page = "<h1>Ferry</h1><p>" + HARBOUR.repeat(20) + "</p>";
    for (String own : List.of("ferry_files", "ferry-Dateien", "bridge.files")) {
      Files.createDirectories(folder.resolve(own));
      Files.writeString(folder.resolve(own).resolve("style.css"), "p {}");
      Files.writeString(folder.resolve(own).resolve("saved_resource.html"), "<p>advert</p>");
    }
    Files.writeString(folder.resolve("ferry.html"), page);
    Files.writeString(folder.resolve("bridge.htm"), page);
    Files.writeString(folder.resolve("photo.JPG"), "x");
    Files.createDirectories(folder.resolve("daily/pier_files"));
    Files.writeString(folder.resolve("daily/pier.html"), page);
    Files.writeString(folder.resolve("daily/pier_files/app.js"), "x");

    StoryTexts texts = StoryReader.read(folder);

    assertThat(texts.articles())
        .extracting(Article::file)
        .containsExactly("bridge.htm", "daily/pier.html", "ferry.html", "harbour.txt");
    assertThat(texts.unreadable()).isEmpty();
    assertThat(texts.warnings())
        .extracting(Diagnostic::problem)
        .containsExactly(Problem.STORY_PASSED_OVER);
    assertThat(texts.warnings().get(0).what())
        .contains("bridge.files/, daily/pier_files/, ferry-Dateien/, ferry_files/, photo.JPG");
  }

  @Test
  void aFolderOfArticlesMayBeCalledAfterAPage() throws Exception {
    Files.createDirectories(folder.resolve("harbour-daily"));
    Files.writeString(folder.resolve("harbour.html"), "<p>" + HARBOUR.repeat(20) + "</p>");
    Files.writeString(folder.resolve("harbour-daily/a.txt"), HARBOUR);
    Files.writeString(folder.resolve("harbour-daily/a.png"), "x");

    StoryTexts texts = StoryReader.read(folder);

    assertThat(texts.articles()).extracting(Article::file).contains("harbour-daily/a.txt");
    assertThat(texts.warnings().get(0).what()).endsWith(": harbour-daily/a.png");
  }

  @Test
  void aFileThatMayHoldAnArticleIsNotPassedOver() throws Exception {
    Files.writeString(folder.resolve("notes.doc"), "{\\rtf1 x}");

    assertThat(StoryReader.read(folder).unreadable().get(0).diagnostics().get(0).problem())
        .isEqualTo(Problem.ARTICLE_FORMAT);
  }

  @Test
  void aSyntaxErrorIsToldWithItsLine() {
    assertWrong("story: x\nsources: [\n", Problem.STORY_SYNTAX, "line");
  }

  @Test
  void aKeyWrittenTwiceIsASyntaxError() {
    assertWrong("story: x\nstory: y\n", Problem.STORY_SYNTAX, "uplicate");
  }

  @Test
  void anUnknownKeyIsAnsweredWithTheKnownOnesTheNearestFirst() {
    Diagnostic diagnostic =
        assertWrong(
            "story: x\nsources: [{id: a, articels: [], articles: [{file: harbour.txt}]}]",
            Problem.STORY_UNKNOWN_KEY,
            "articels");
    assertThat(diagnostic.remedy()).startsWith("Known here: articles,");
  }

  @Test
  void whatIsMissingOrOfTheWrongFormIsNamed() {
    assertWrong("about: x", Problem.STORY_VALUE, "no 'story'");
    assertWrong("story: 7", Problem.STORY_VALUE, "7");
    assertWrong("story: x\nsources: daily", Problem.STORY_VALUE, "no list");
    assertWrong(source("id: The Daily", "harbour.txt"), Problem.STORY_VALUE, "The Daily");
    assertWrong(source("id: a, published: autumn", "harbour.txt"), Problem.STORY_VALUE, "autumn");
    assertWrong(source("id: a, url: 'file:///x'", "harbour.txt"), Problem.STORY_VALUE, "file:///x");
    assertWrong("story: x\nsources: [{id: a, articles: []}]", Problem.STORY_EMPTY, "no article");
    assertWrong("story: x", Problem.STORY_EMPTY, "no source");
    assertWrong("- a list", Problem.STORY_SYNTAX, "not a story");
  }

  @Test
  void aRepeatedIdIsAnError() {
    assertWrong(
        """
        story: x
        sources:
          - {id: a, articles: [{file: harbour.txt}]}
          - {id: a, articles: [{file: harbour.txt}]}
        """,
        Problem.STORY_REPEATED_ID,
        "'a'");
  }

  @Test
  void allProblemsAreToldAtOnce() {
    ParallaxException wrong = wrong("sources: [{id: B}]\ncolour: red");
    assertThat(wrong.diagnostics())
        .extracting(Diagnostic::problem)
        .contains(Problem.STORY_UNKNOWN_KEY, Problem.STORY_VALUE, Problem.STORY_EMPTY);
  }

  @Test
  void aFileThatIsNotThereIsTheStorysError() {
    assertWrong(source("id: a", "absent.txt"), Problem.STORY_FILE_MISSING, "absent.txt");
  }

  @Test
  void aTextThatIsAnotherOneIsAnError() {
    assertWrong(
        """
        story: x
        sources: [{id: a, articles: [{file: harbour.txt, sha256: "%s"}]}]
        """
            .formatted("0".repeat(64)),
        Problem.STORY_CHECKSUM,
        "harbour.txt");
  }

  @Test
  void aPathOutOfTheFolderIsRefusedAlsoThroughALink(@TempDir Path elsewhere) throws Exception {
    Path secret = Files.writeString(elsewhere.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(folder.resolve("link.txt"), secret);

    assertWrong(
        source("id: a", "../" + elsewhere.getFileName() + "/secret.txt"),
        Problem.STORY_ESCAPE,
        "secret");
    assertWrong(source("id: a", secret.toString()), Problem.STORY_ESCAPE, "secret");
    assertWrong(source("id: a", "link.txt"), Problem.STORY_ESCAPE, "link.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "md", "html", "mhtml", "pdf", "docx"})
  void noFormatLeadsOutOfTheFolder(
      String extension, @TempDir Path elsewhere, @TempDir Path linked, @TempDir Path folders)
      throws Exception {
    String name = "secret." + extension;
    Path secret = Files.writeString(elsewhere.resolve(name), "secret");
    String around = "../" + elsewhere.getFileName() + "/" + name;
    assertWrong(source("id: a", around), Problem.STORY_ESCAPE, name);
    Files.createSymbolicLink(folder.resolve("link." + extension), secret);
    assertWrong(source("id: a", "link." + extension), Problem.STORY_ESCAPE, "link");
    Files.createSymbolicLink(linked.resolve(name), secret);
    assertLinkCostsItselfAlone(linked);
    Files.createDirectories(folders.resolve("daily"));
    Files.createSymbolicLink(folders.resolve("daily").resolve(name), secret);
    assertLinkCostsItselfAlone(folders);
  }

  @Test
  void aFolderOfArticlesDoesNotLeadOutEither(@TempDir Path open, @TempDir Path elsewhere)
      throws Exception {
    Path secret = Files.writeString(elsewhere.resolve("secret.txt"), "secret");
    Path link = Files.createSymbolicLink(open.resolve("link.txt"), secret);
    assertLinkCostsItselfAlone(open);
    Files.delete(link);
    Files.createSymbolicLink(open.resolve("folder"), elsewhere);
    assertLinkCostsItselfAlone(open);
    Files.delete(open.resolve("folder"));
    Files.createSymbolicLink(open.resolve("lost.txt"), elsewhere.resolve("gone.txt"));
    assertLinkCostsItselfAlone(open);
  }

  private static void assertLinkCostsItselfAlone(Path folder) throws Exception {
    Files.writeString(folder.resolve("own.txt"), "Rain fell on the harbour.");
    StoryTexts texts = StoryReader.read(folder);
    assertThat(texts.articles()).extracting(Article::file).containsExactly("own.txt");
    assertThat(texts.unreadable()).hasSize(1);
    Diagnostic told = texts.unreadable().get(0).diagnostics().get(0);
    assertThat(told.problem()).isEqualTo(Problem.ARTICLE_UNREADABLE);
  }

  @Test
  void anUnreadableArticleCostsOnlyItself() throws Exception {
    Files.writeString(folder.resolve("empty.txt"), " \n\t");

    StoryTexts texts =
        read("story: x\nsources: [{id: a, articles: [{file: empty.txt}, {file: harbour.txt}]}]");

    assertThat(texts.articles()).extracting(Article::file).containsExactly("harbour.txt");
    assertThat(texts.unreadable()).hasSize(1);
    assertThat(texts.unreadable().get(0).status()).isEqualTo(ArticleStatus.FAILED);
    assertThat(texts.unreadable().get(0).diagnostics().get(0).problem())
        .isEqualTo(Problem.ARTICLE_EMPTY);
  }

  @Test
  void noSuchPathIsAClearError() {
    ParallaxException wrong =
        catchThrowableOfType(
            ParallaxException.class, () -> StoryReader.read(folder.resolve("nowhere")));
    assertThat(wrong.diagnostics().get(0).problem()).isEqualTo(Problem.STORY_NOT_FOUND);
  }

  @Test
  void aFolderWithoutAnyArticleIsAnError(@TempDir Path empty) {
    ParallaxException wrong =
        catchThrowableOfType(ParallaxException.class, () -> StoryReader.read(empty));
    assertThat(wrong.diagnostics().get(0).problem()).isEqualTo(Problem.STORY_EMPTY);
  }

  @Test
  void idsDoNotDependOnTheLanguageOfTheMachine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(StoryFolder.slug("IRAN IN FOCUS")).isEqualTo("iran-in-focus");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String source(String fields, String file) {
    return "story: x\nsources: [{" + fields + ", articles: [{file: '" + file + "'}]}]";
  }

  private StoryTexts read(String yaml) throws Exception {
    Files.writeString(folder.resolve(StoryReader.STORY_FILE), yaml);
    return StoryReader.read(folder);
  }

  private ParallaxException wrong(String yaml) {
    return catchThrowableOfType(ParallaxException.class, () -> read(yaml));
  }

  private Diagnostic assertWrong(String yaml, Problem problem, String said) {
    List<Diagnostic> diagnostics = wrong(yaml).diagnostics();
    assertThat(diagnostics).extracting(Diagnostic::problem).contains(problem);
    Diagnostic first =
        diagnostics.stream()
            .filter(diagnostic -> diagnostic.problem() == problem)
            .findFirst()
            .orElseThrow();
    assertThat(first.what()).contains(said);
    assertThat(first.where()).contains(StoryReader.STORY_FILE);
    return first;
  }
}
