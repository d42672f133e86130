package org.parallax.stages.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.api.annotation.Zone;
import org.parallax.api.annotation.ZonedSpan;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageContext;
import org.parallax.api.stage.StageSettings;
import org.parallax.testkit.Articles;

class CleanZonesStageTest {

  private static final String PARAGRAPH =
      "The council of the island has met four times this month, and on each occasion it has put"
          + " off the only question that anybody came to hear about.";

  private static final String OTHER =
      "In the harbor the boats stay where they are, because nobody can tell the crews whether"
          + " their papers will still be good when they return.";

  @Test
  @Timeout(20)
  void issue7BlanksInAnAuthorsLineCostNoMoreThanTheirNumber() throws Exception {
    String text =
        "A ferry late\n\nBy Ada%sExample\n\n" + (PARAGRAPH + "\n\n" + OTHER + "\n\n").repeat(2);
    for (String blanks : List.of(" ".repeat(5_000), " \t".repeat(5_000), " and ".repeat(5_000))) {
      String odd = text.formatted(blanks);
      assertCovered(odd, annotate(odd));
    }
  }

  @Test
  void anEmptyTextHasNoZones() throws Exception {
    assertThat(annotate("")).isEmpty();
    assertThat(annotate(" \n\t\r\n ")).isEmpty();
  }

  @Test
  void warnsWhenNothingReadsLikeAnArticle() throws Exception {
    List<Problem> problems = new ArrayList<>();
    Document document = Document.of(Articles.of("Home\nNews\nSubscribe\nPrivacy policy\n"));
    stage().annotate(document, (problem, what, remedy) -> problems.add(problem));
    assertThat(problems).containsExactly(Problem.ARTICLE_NO_BODY);
  }

  @Test
  void aTextOfOneLineIsBody() throws Exception {
    assertThat(annotate(PARAGRAPH + " " + OTHER))
        .extracting(ZonedSpan::zone)
        .containsOnly(Zone.BODY);
  }

  @Test
  void thePullQuoteIsTheRepeatEvenWhereItComesFirst() throws Exception {
    String quote = "Nobody can tell the crews whether their papers will still be good.";
    String prose =
        "She shook her head. " + quote + " That, she said, is the whole of it, and it is enough.";
    List<ZonedSpan> zones = annotate(PARAGRAPH + "\n\n" + quote + "\n\n" + prose + "\n\n" + OTHER);
    assertThat(zones)
        .extracting(ZonedSpan::zone)
        .containsExactly(Zone.BODY, Zone.REPEAT, Zone.BODY, Zone.BODY);
    assertThat(zones.get(1).why()).isEqualTo("same words as line 5");
  }

  @Test
  void aTitleSaidTwiceIsHeadlineOnce() throws Exception {
    String title = "Island council puts off its only question";
    assertThat(annotate(title + "\n\n" + title + "\n\n" + PARAGRAPH + "\n\n" + OTHER))
        .extracting(ZonedSpan::zone)
        .containsExactly(Zone.HEADLINE, Zone.REPEAT, Zone.BODY, Zone.BODY);
  }

  @Test
  void aParagraphPastedTwiceCountsOnce() throws Exception {
    assertThat(annotate(PARAGRAPH + "\n\n" + PARAGRAPH + "\n\n" + OTHER))
        .extracting(ZonedSpan::zone)
        .containsExactly(Zone.BODY, Zone.REPEAT, Zone.BODY);
  }

  @Test
  void anArticleInAnotherLanguageIsBodyTooSoThatItsLanguageCanBeTold() throws Exception {
    String french =
        "Le conseil de l'île s'est réuni quatre fois ce mois-ci et a chaque fois remis la seule"
            + " question qui intéressait le public venu l'entendre.";
    String arabic =
        "اجتمع مجلس الجزيرة أربع مرات هذا الشهر وأجل في كل مرة السؤال الوحيد الذي جاء الناس من أجله.";
    String chinese = "岛上的议会本月开了四次会，每次都推迟了人们前来听取的唯一问题，没有人知道为什么。";
    for (String text : List.of(french, arabic, chinese)) {
      assertThat(
              annotate(
                  text + "\n\n" + text.substring(0, text.length() / 2) + " 𝔘𝔫𝔢 .\n\n" + text))
          .extracting(ZonedSpan::zone)
          .contains(Zone.BODY);
    }
  }

  @ParameterizedTest
  @MethodSource("awkwardTexts")
  void everyCharacterIsCoveredOnce(String text) throws Exception {
    assertCovered(text, annotate(text));
    assertCovered(text, ZoneReader.read(text, true));
  }

  static Stream<String> awkwardTexts() {
    return Stream.of(
        "one word",
        "\u00a0\n\u00a0\u00a0a\u00a0\n",
        "😀😀😀\n🇦🇲 flag " + PARAGRAPH + " 𝒜\n\ud83d",
        "\ufeffTitle\r\rBody of it.\r\n\r\nMore.\u2028And more.\u0085x\fy",
        "---\ntitle: x\n",
        "```\n" + PARAGRAPH,
        "<!-- " + PARAGRAPH + "\n" + OTHER,
        "Title\n=====\n\n> " + PARAGRAPH + "\n\n| a | b |\n|---|---|\n",
        "שלום עולם, זה טקסט קצר.\nمرحبا بالعالم\n",
        ". . . . . . . . .\n* * *\n___\n#\n",
        "<".repeat(1_900) + "\n" + "[".repeat(1_900) + "\n" + "<a>".repeat(600) + "\n");
  }

  @Test
  void randomTextsAreCoveredOnceAndReadTheSameTwice() throws Exception {
    Random random = new Random(7);
    String[] parts = {
      "By ",
      "Photo: ",
      "© ",
      "AP",
      "\n",
      "\n\n",
      "\r\n",
      "Subscribe",
      " ",
      "March 4, 2031",
      "# ",
      "> ",
      "- ",
      "1. ",
      "|",
      "```\n",
      "![a](b)",
      "\"",
      "”",
      ".",
      PARAGRAPH,
      OTHER,
      "😀",
      "\u00a0",
      "via "
    };
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      boolean markdown = random.nextBoolean();
      List<ZonedSpan> zones = ZoneReader.read(text.toString(), markdown);
      assertCovered(text.toString(), zones);
      assertThat(ZoneReader.read(text.toString(), markdown)).isEqualTo(zones);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\n", "\n\n", " ", ".\n", ". ", "”.", "a", " a/", "<a>", "[x](y) ", "*", "\t\n"})
  void longTextsTakeSecondsOnly(String separator) throws Exception {
    StringBuilder text = new StringBuilder();
    while (text.length() < (separator.equals(" ") ? 1_000_000 : 120_000)) {
      text.append(separator.isBlank() ? PARAGRAPH : "").append(separator);
    }
    long begin = System.nanoTime();
    assertCovered(text.toString(), annotate(text.toString()));
    ZoneReader.read(text.toString(), true);
    // A quadratic step would take minutes; a slow machine may take its time.
    assertThat(System.nanoTime() - begin).isLessThan(20_000_000_000L);
  }

  @Test
  void readsTheSameUnderATurkishLocale() throws Exception {
    ZonedPage page = ZonedPage.read("tuned/wire.txt");
    List<ZonedSpan> zones = ZoneReader.read(page.text(), false);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(ZoneReader.read(page.text(), false)).isEqualTo(zones);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Stage stage() throws Exception {
    CleanZonesStageFactory factory = new CleanZonesStageFactory();
    return factory.create(StageSettings.defaultsOf(factory));
  }

  private static List<ZonedSpan> annotate(String text) throws Exception {
    return stage()
        .annotate(Document.of(Articles.of(text)), StageContext.SILENT)
        .layers()
        .getOrDefault(Layers.ZONES, List.of())
        .stream()
        .map(ZonedSpan.class::cast)
        .toList();
  }

  private static void assertCovered(String text, List<ZonedSpan> zones) {
    int at = 0;
    for (ZonedSpan zoned : zones) {
      String gap = text.substring(at, zoned.span().begin());
      boolean sound =
          gap.chars().allMatch(Character::isWhitespace)
              && zoned.span().length() > 0
              && !zoned.why().isBlank();
      // Not one assertion a span: there are half a million of them.
      if (!sound) {
        fail("between " + at + " and " + zoned);
      }
      at = zoned.span().end();
    }
    assertThat(text.substring(at).chars()).allMatch(Character::isWhitespace);
  }
}
