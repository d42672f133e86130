package org.parallax.ingest.html.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.text.BlockKind;
import org.parallax.ingest.format.RawFile;
import org.parallax.ingest.format.Reading;
import org.parallax.ingest.format.UnreadableException;
import org.parallax.ingest.html.HtmlReader;

/** Through the reader, as pages come. */
class ArticleCheckTest {

  private static final String SENTENCE =
      "The harbour master told the council on Monday that the second ferry would stay in dock. ";
  private static final String PARAGRAPH = "<p>" + SENTENCE.repeat(3) + "</p>";
  private static final String MENU =
      "<nav><ul><li><a href='/a'>News</a><li><a href='/b'>Sport</a><li><a href='/c'>Subscribe</a>"
          + "<li><a href='/d'>Log in</a></ul></nav>";
  private static final String FOOT =
      "<footer><a href='/p'>Privacy policy</a> <a href='/k'>Cookies</a> <a>Terms</a></footer>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>We value your privacy</h1><p>We and our 812 partners store information on a device, such as cookies,"
            + " and process personal data for personalised ads.</p><p>You may withdraw your consent at any time"
            + " in the privacy settings.</p><button>Accept all</button> <button>Manage options</button>",
        "<h1>Ihre Zustimmung</h1><p>Wir verarbeiten Cookies und andere Daten mit Ihrer Einwilligung.</p>"
            + "<p>Mehr dazu im Datenschutz.</p><button>Alle akzeptieren</button>",
        "<p>Nous utilisons des cookies et des traceurs avec nos partenaires.</p><p>Votre consentement peut être"
            + " retiré.</p><button>Accepter et fermer</button><a>Politique de confidentialité</a>",
      })
  void aRequestForConsentIsNoArticle(String body) {
    assertThat(refused(body)).isEqualTo(Problem.PAGE_CONSENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Just a moment...</title><h1>harbour.example</h1><p>Verifying you are human. This may take a few"
            + " seconds.</p><p>Ray ID: 7f00</p>",
        "<p>Please enable JavaScript to view this page.</p>",
        "<noscript>You need to enable JavaScript to run this app.</noscript><div id='root'></div>",
        "<h1>Access denied</h1><p>You do not have permission to view it.</p>",
        "<h1>Are you a robot?</h1><p>We have detected unusual traffic from your network.</p>",
      })
  void aCheckForRobotsIsNoArticle(String body) {
    assertThat(refused(body)).isEqualTo(Problem.PAGE_ROBOT_CHECK);
  }

  @Test
  void aFormToLogInIsNoArticle() {
    assertThat(
            refused(
                "<h1>Log in</h1><form><label>Email</label><input name='m'><label>Password</label>"
                    + "<input type='password'><button>Sign in</button></form><p>Forgot your password?</p>"))
        .isEqualTo(Problem.PAGE_LOGIN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>404</title><h1>Page not found</h1><p>Go back to the front page.</p>",
        "<h1>Oops!</h1><p>We can’t find the page you’re looking for.</p>",
        "<h1>Seite nicht gefunden</h1>",
        "<h1>Sorry</h1><p>This article is no longer available.</p>",
      })
  void aPageThatIsGoneIsNoArticle(String body) {
    assertThat(refused(body)).isEqualTo(Problem.PAGE_MISSING);
  }

  @Test
  void theCauseAndTheRemedyAreTold() {
    UnreadableException refused =
        catchThrowableOfType(
            UnreadableException.class, () -> read(MENU + "<h1>Page not found</h1>" + FOOT));
    assertThat(refused.diagnostic().where()).isEqualTo("a.html");
    assertThat(refused.diagnostic().what()).contains("no such page");
    assertThat(refused.diagnostic().remedy()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>Ferry stays in dock</h1>",
        "<h1>Why 404 became a number for everything that is not found</h1>",
        "<h1>Cookies, consent and privacy: what the new law on personal data says</h1>",
        "<div class='banner'>We use cookies with our partners. <a>Privacy policy</a> <button>Accept all</button></div>",
        "<noscript>Please enable JavaScript</noscript><form><input type='password'><b>Log in</b></form>",
        "<aside><h2>Page not found? Tell us</h2></aside>",
      })
  void anArticleWithSuchWordsAroundItIsOne(String around) throws Exception {
    assertThat(
            read(MENU + around + "<article>" + PARAGRAPH.repeat(3) + "</article>" + FOOT)
                .warnings())
        .isEmpty();
  }

  @Test
  void anArticleOnCookiesIsOne() throws Exception {
    String about =
        "<p>The council asked for consent before cookies are set, and the harbour said that it would follow"
            + " suit, although nobody had complained about its pages so far.</p>";
    assertThat(read("<h1>Harbour asks for consent</h1>" + PARAGRAPH + about.repeat(2)).warnings())
        .isEmpty();
  }

  @Test
  void aShortPieceOfNewsIsWhole() throws Exception {
    assertThat(
            read(MENU + "<h1>Ferry stays</h1><p>" + SENTENCE.repeat(3) + "</p>" + FOOT).warnings())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Subscribe to continue reading</p>",
        "<p>To read the full story, start your trial today.</p>",
        "<p>This article is for subscribers only.</p>",
        "<div>You have reached your limit of free articles.</div>",
        "<p>Bereits Abonnent? Jetzt weiterlesen mit Plus.</p>",
        "<p>Cet article est réservé aux abonnés.</p>",
        "<p>Contenido exclusivo para suscriptores</p>",
      })
  void aStubInFrontOfAWallIsReadAndReported(String wall) throws Exception {
    Reading reading =
        read(
            MENU
                + "<article><h1>Ferry stays in dock</h1><p>"
                + SENTENCE.repeat(2)
                + "Nobody knows how long it will …</p>"
                + wall
                + "</article>"
                + FOOT);
    assertThat(reading.warnings())
        .extracting(Diagnostic::problem)
        .containsExactly(Problem.ARTICLE_STUB);
    assertThat(reading.text()).contains("harbour master");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Subscribe to continue reading.</p>",
        "<p>Become a member to go on.</p><p>Already a subscriber? Sign in</p>",
        "<p>Register for free to keep reading this article.</p>",
      })
  void aPromptThatEndsAShortTextMakesAStubAndIsNoneOfIt(String wall) throws Exception {
    String text = "<p>" + SENTENCE.repeat(6) + "</p>";
    for (String page :
        List.of(
            "<h1>Ferry stays in dock</h1>" + text + wall,
            "<div><h1>Ferry stays in dock</h1><div>" + text + wall + "</div></div>")) {
      Reading reading = read(MENU + page + FOOT);
      assertThat(reading.warnings())
          .extracting(Diagnostic::problem)
          .containsExactly(Problem.ARTICLE_STUB);
      assertThat(
              reading.blocks().stream()
                  .filter(block -> block.kind() == BlockKind.PARAGRAPH)
                  .map(block -> block.span().of(reading.text())))
          .noneMatch(line -> line.contains("reading") || line.contains("subscriber"));
    }
  }

  @Test
  void whatThePageSaysOfItselfCounts() throws Exception {
    String locked =
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"isAccessibleForFree\": false,"
            + " \"wordCount\": 900, \"hasPart\": {\"@type\": \"WebPageElement\","
            + " \"isAccessibleForFree\": \"False\", \"cssSelector\": \".paywall\"}}</script>";
    Reading reading = read(locked + "<article><h1>Ferry</h1>" + PARAGRAPH + "</article>");
    assertThat(reading.warnings())
        .extracting(Diagnostic::problem)
        .containsExactly(Problem.ARTICLE_STUB);
    assertThat(reading.warnings().get(0).what()).contains("of about 900 words");
    assertThat(
            read(locked + "<article><h1>Ferry</h1>" + PARAGRAPH.repeat(12) + "</article>")
                .warnings())
        .isEmpty();
  }

  @Test
  void aWholeArticleWithAPromptBelowItIsWhole() throws Exception {
    assertThat(
            read("<article>"
                    + PARAGRAPH.repeat(5)
                    + "</article><div>Subscribe to continue reading more stories</div>")
                .warnings())
        .isEmpty();
  }

  private static Problem refused(String body) {
    return catchThrowableOfType(UnreadableException.class, () -> read(MENU + body + FOOT))
        .diagnostic()
        .problem();
  }

  private static Reading read(String body) throws UnreadableException {
    return new HtmlReader()
        .read(
            new RawFile(
                "a.html", "a.html", ("<html><body>" + body).getBytes(UTF_8), Optional.empty()));
  }
}
