package org.parallax.ingest.html.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleBodyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@type\": \"NewsArticle\", \"articleBody\": \"The ferry sank.\"}",
        "[{\"@type\": \"Person\"}, {\"@type\": [\"Article\", \"Thing\"], \"articleBody\": \"The ferry sank.\"}]",
        "{\"@graph\": [{\"@type\": \"WebSite\"}, {\"@type\": \"http://schema.org/ReportageNewsArticle\", \"articleBody\": \"The ferry sank.\"}]}",
        "{\"@type\": \"WebPage\", \"mainEntity\": {\"@type\": \"BlogPosting\", \"articleBody\": \"The ferry sank.\"}}",
        "{\"@type\": \"Article\", \"articleBody\": [{\"@value\": \"The ferry sank.\"}]}",
        "{\"@type\": \"Article\", \"articleBody\": \"The &lt;b&gt;ferry&lt;/b&gt; sank.\"}",
      })
  void theBodyIsFoundInEveryShape(String script) {
    assertThat(body(script)).contains("The ferry sank.");
  }

  @Test
  void otherPagesBodiesAreNotThisOnes() {
    assertThat(
            body(
                "{\"@type\": \"ItemList\", \"itemListElement\": [{\"@type\": \"Article\", \"articleBody\": \"x\"}]}"))
        .isEmpty();
  }

  @Test
  void paragraphsStayApart() {
    assertThat(
            body(
                "{\"@type\": \"Article\", \"articleBody\": \"&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;\"}"))
        .hasValueSatisfying(
            text ->
                assertThat(text.lines().filter(line -> !line.isBlank()))
                    .containsExactly("One.", "Two."));
  }

  private static Optional<String> body(String script) {
    return MetadataReader.read(
            Jsoup.parse("<script type='application/ld+json'>" + script + "</script>"),
            Optional.empty())
        .articleBody();
  }
}
