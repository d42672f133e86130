package org.parallax.ingest.html.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.parallax.api.text.ArticleMetadata;

class MetadataReaderTest {

  private static final LocalDate LATEST = LocalDate.of(2030, 1, 1);

  @Test
  void jsonLdTellsEverythingAndEachValueHasItsGround() {
    PageMetadata page =
        read(
            """
            <html lang="en-gb"><head><title>Ferry stuck off the pier | Harbour Post</title>
            <link rel="canonical" href="/2021/ferry"><script type="application/ld+json">
            {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stuck off the pier",
             "author": [{"@type": "Person", "name": "Ada Fenwick"}, {"@type": "Person", "name": "Bo Lind"}],
             "publisher": {"@type": "Organization", "name": "Harbour Post"},
             "datePublished": "2021-05-06T23:30:00-04:00", "wordCount": "412",
             "isAccessibleForFree": "False"}</script></head><body><p>Text.</p></body></html>
            """,
            "https://harbourpost.example/x");
    assertThat(page.metadata())
        .isEqualTo(
            new ArticleMetadata(
                Optional.of("Ferry stuck off the pier"),
                Optional.of("Ada Fenwick, Bo Lind"),
                Optional.of("Harbour Post"),
                Optional.of(LocalDate.of(2021, 5, 6)),
                Optional.of(URI.create("https://harbourpost.example/2021/ferry")),
                Optional.of("en-GB")));
    assertThat(page.grounds())
        .containsExactly(
            new MetadataGround("title", "JSON-LD headline"),
            new MetadataGround("author", "JSON-LD author"),
            new MetadataGround("outlet", "JSON-LD publisher"),
            new MetadataGround("published", "JSON-LD datePublished"),
            new MetadataGround("url", "link rel=canonical"),
            new MetadataGround("language", "html lang"));
    assertThat(page.words()).contains(412);
    assertThat(page.free()).contains(false);
  }

  @Test
  void aGraphRefersToItsPeopleAndOrganisationsById() {
    ArticleMetadata metadata =
        jsonLd(
            """
            {"@graph": [
              {"@type": "WebPage", "@id": "#page", "inLanguage": "de-DE", "datePublished": "2020-02-03"},
              {"@type": "Article", "headline": "Fähre liegt fest", "author": {"name": "Ada Fenwick", "@id": "#ada"},
               "publisher": {"@id": "#org"}, "mainEntityOfPage": {"@id": "https://bote.example/faehre"}},
              {"@type": "Person", "@id": "#ada", "name": "Ada Fenwick"},
              {"@type": "Organization", "@id": "#org", "name": "Der Bote"}]}
            """);
    assertThat(metadata.author()).contains("Ada Fenwick");
    assertThat(metadata.outlet()).contains("Der Bote");
    assertThat(metadata.language()).contains("de-DE");
    assertThat(metadata.published()).contains(LocalDate.of(2020, 2, 3));
    assertThat(metadata.url()).contains(URI.create("https://bote.example/faehre"));
  }

  @Test
  void namesComeInEveryShape() {
    for (String author :
        new String[] {
          "\"Ada Fenwick\"",
          "[\"Ada Fenwick\"]",
          "{\"name\": [\"Ada Fenwick\"]}",
          "{\"name\": {\"@value\": \"Ada Fenwick\"}}",
          "{\"givenName\": \"Ada\", \"familyName\": \"Fenwick\"}",
          "[[{\"@type\": \"Person\", \"name\": \"By Ada Fenwick\"}]]",
          "{\"@list\": [{\"name\": \"Ada Fenwick\"}]}",
        }) {
      assertThat(jsonLd("{\"@type\": \"BlogPosting\", \"author\": " + author + "}").author())
          .as(author)
          .contains("Ada Fenwick");
    }
  }

  @Test
  void ofSeveralArticlesTheOneWithThePagesTitleIsMeant() {
    assertThat(
            read("""
                    <title>Ferry stuck</title><h1>Ferry stuck</h1><script type="application/ld+json">
                    [{"@type": "NewsArticle", "headline": "Bridge opens", "author": "Cy Marsh", "datePublished": "2019-01-01"},
                     {"@type": "NewsArticle", "headline": "Ferry stuck", "author": "Ada Fenwick"}]</script>
                    """)
                .metadata()
                .author())
        .contains("Ada Fenwick");
  }

  @Test
  void metaElementsFillTheGaps() {
    ArticleMetadata metadata =
        read("""
                <head><meta property="og:title" content="Ferry stuck - Harbour Post">
                <meta property="og:site_name" content="Harbour Post"><meta property="og:locale" content="en_GB">
                <meta property="og:url" content="https://harbourpost.example/ferry#top">
                <meta property="article:author" content="https://social.example/ada">
                <meta name="parsely-author" content="Ada Fenwick">
                <meta property="article:published_time" content="2021-05-06T07:00:00Z"></head>
                """)
            .metadata();
    assertThat(metadata.title()).contains("Ferry stuck");
    assertThat(metadata.author()).contains("Ada Fenwick");
    assertThat(metadata.outlet()).contains("Harbour Post");
    assertThat(metadata.published()).contains(LocalDate.of(2021, 5, 6));
    assertThat(metadata.url()).contains(URI.create("https://harbourpost.example/ferry"));
    assertThat(metadata.language()).contains("en-GB");
  }

  @Test
  void scholarlyMetasNameTheFamilyFirst() {
    assertThat(
            read("""
                    <meta name="citation_title" content="On ferries"><meta name="citation_author" content="Fenwick, Ada">
                    <meta name="citation_author" content="Lind, Bo"><meta name="citation_publication_date" content="2021/5/6">
                    """)
                .metadata())
        .satisfies(
            metadata -> {
              assertThat(metadata.author()).contains("Ada Fenwick, Bo Lind");
              assertThat(metadata.published()).contains(LocalDate.of(2021, 5, 6));
            });
  }

  @Test
  void microdataOfTheArticleCountsAndThatOfTeasersAndCommentsDoesNot() {
    ArticleMetadata metadata =
        read("""
                <article itemscope itemtype="https://schema.org/NewsArticle">
                  <h1 itemprop="headline">Ferry stuck</h1>
                  <span itemprop="author" itemscope itemtype="https://schema.org/Person">
                    <a itemprop="url" href="/ada"></a><span itemprop="name">Ada Fenwick</span></span>
                  <meta itemprop="datePublished" content="2021-05-06">
                  <div itemprop="articleBody">Long text.</div>
                  <div itemprop="comment" itemscope itemtype="https://schema.org/Comment">
                    <span itemprop="author">Cy Marsh</span></div>
                </article>
                <div itemscope itemtype="https://schema.org/Article"><b itemprop="author">Dee Holt</b></div>
                """)
            .metadata();
    assertThat(metadata.author()).contains("Ada Fenwick");
    assertThat(metadata.published()).contains(LocalDate.of(2021, 5, 6));
  }

  @Test
  void aDayThatPeopleReadWinsOverTheNextOneAtGreenwich() {
    String page =
        """
        <html lang="en"><meta property="article:published_time" content="2021-05-07T01:30:00%s">
        <body><h1>Ferry stuck</h1><time datetime="2021-05-07T01:30:00Z">%s</time><p>Text.</p></body>
        """;
    assertThat(published(page.formatted("Z", "May 6, 2021"))).contains(LocalDate.of(2021, 5, 6));
    assertThat(published(page.formatted("+00:00", "May 6, 2021")))
        .contains(LocalDate.of(2021, 5, 6));
    // Some other day, or a time that says where it is: what machines are told is right.
    assertThat(published(page.formatted("Z", "May 2, 2021"))).contains(LocalDate.of(2021, 5, 7));
    assertThat(published(page.formatted("-04:00", "May 6, 2021")))
        .contains(LocalDate.of(2021, 5, 7));
  }

  private static Optional<LocalDate> published(String page) {
    return read(page).metadata().published();
  }

  @Test
  void theVisiblePageIsTheLastResort() {
    PageMetadata page =
        read(
            """
            <html lang="en"><title>Ferry stuck | Harbour Post</title><body>
            <nav><time datetime="2018-01-01">old</time></nav>
            <h1>Ferry stuck</h1><p class="article-byline">By Ada Fenwick, Staff Reporter</p>
            <time datetime="2021-05-06T10:00">6 May</time><p>Text.</p>
            <div class="related"><span class="author">Cy Marsh</span><time datetime="2022-01-01"></time></div></body>
            """);
    assertThat(page.metadata().title()).contains("Ferry stuck");
    assertThat(page.metadata().author()).contains("Ada Fenwick");
    assertThat(page.metadata().published()).contains(LocalDate.of(2021, 5, 6));
    assertThat(page.metadata().outlet()).contains("Harbour Post");
    assertThat(page.grounds())
        .contains(
            new MetadataGround("author", "byline on the page"),
            new MetadataGround("published", "time element"));
  }

  @Test
  void aBylineWithoutAnyNameOfItsOwnIsFoundByItsWording() {
    ArticleMetadata metadata =
        read("<h1>Ferry stuck</h1><div><span>By</span> <a>Ada Fenwick</a>, <a>Bo Lind</a>"
                + "<i>on Thursday, May 6th, 2021</i></div><p>Text.</p>")
            .metadata();
    assertThat(metadata.author()).contains("Ada Fenwick, Bo Lind");
    assertThat(metadata.published()).contains(LocalDate.of(2021, 5, 6));
  }

  @Test
  void aSavedPageTellsWhereItCameFrom() {
    assertThat(
            read("<!-- saved from url=(0035)https://harbourpost.example/2021/05/06/ferry -->"
                    + "<html><body><h1>Ferry stuck</h1></body></html>")
                .metadata())
        .satisfies(
            metadata -> {
              assertThat(metadata.url())
                  .contains(URI.create("https://harbourpost.example/2021/05/06/ferry"));
              assertThat(metadata.published()).contains(LocalDate.of(2021, 5, 6));
            });
  }

  @Test
  void aCutTitleIsGivenWhole() {
    assertThat(
            read("<meta property='og:title' content='Ferry stuck off the pier for…'>"
                    + "<h1>Ferry stuck off the pier for hours</h1>")
                .metadata()
                .title())
        .contains("Ferry stuck off the pier for hours");
  }

  @Test
  void issue1AHeadingThatIsTheSitesNameIsNoTitle() {
    assertThat(
            read("<title>Ferry stuck off the pier again - Bote</title><h1>Der Bote</h1>")
                .metadata()
                .title())
        .contains("Ferry stuck off the pier again");
  }

  @Test
  void issue2ATitleWithTheSitesNameInsideStaysWhole() {
    String title = "Take the ferry - harbour days 2018";
    assertThat(
            read("<title>" + title + "</title><h1>" + title + "</h1>", "https://harbour.example/x")
                .metadata()
                .title())
        .contains(title);
  }

  @Test
  void issue3AnAgencyThatPublishedItIsNotTheMedium() {
    assertThat(
            read("""
                    <title>Ferry stuck - Harbour Post</title><meta property="og:title" content="Ferry stuck">
                    <meta property="og:site_name" content="Harbour Post"><script type="application/ld+json">
                    {"@type": "NewsArticle", "headline": "Ferry stuck", "publisher": {"name": "Northern Agency"}}</script>
                    """)
                .metadata()
                .outlet())
        .contains("Harbour Post");
  }

  @Test
  void issue4AFrontPageOrAFileIsNoArticlesAddress() {
    for (String canonical :
        new String[] {
          "/", "https://harbourpost.example", "file:///tmp/x.html", "javascript:void(0)"
        }) {
      assertThat(read("<link rel='canonical' href='" + canonical + "'><h1>x</h1>").metadata().url())
          .as(canonical)
          .isEmpty();
    }
  }

  @Test
  void languagesThatMostPlacesSayWin() {
    assertThat(
            read("<html lang='en'><meta property='og:locale' content='de_DE'>"
                    + "<meta http-equiv='content-language' content='de'></html>")
                .metadata()
                .language())
        .contains("de-DE");
    assertThat(read("<html lang='zz-top'></html>").metadata().language()).isEmpty();
    assertThat(
            jsonLd("{\"@type\": \"Article\", \"inLanguage\": {\"name\": \"English\"}}").language())
        .contains("en");
  }

  @Test
  void anEmptyPageAndDeepNestingSayNothing() {
    assertThat(read("").metadata()).isEqualTo(ArticleMetadata.UNKNOWN);
    assertThat(read("<div class='author'>".repeat(5_000) + "x").metadata().title()).isEmpty();
  }

  @Test
  @Timeout(5)
  void issue5EndlessTitlesAndValuesCostNoMoreThanTheirLength() {
    String endless = "pier - ferry | ".repeat(70_000);
    assertThat(
            read("<title>"
                    + endless
                    + "</title><meta name='author' content='"
                    + endless
                    + "'>"
                    + "<h1>"
                    + endless
                    + "</h1><p class='byline "
                    + endless
                    + "'>x</p>"
                    + "<h1>Ferry</h1>")
                .metadata()
                .title())
        .contains("Ferry");
  }

  private static ArticleMetadata jsonLd(String script) {
    return read("<script type='application/ld+json'>" + script + "</script>").metadata();
  }

  private static PageMetadata read(String markup) {
    return MetadataReader.read(Jsoup.parse(markup), Optional.empty(), LATEST);
  }

  private static PageMetadata read(String markup, String address) {
    return MetadataReader.read(Jsoup.parse(markup), Optional.of(URI.create(address)), LATEST);
  }
}
