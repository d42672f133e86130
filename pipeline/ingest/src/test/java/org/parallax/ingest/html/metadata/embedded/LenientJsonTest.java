package org.parallax.ingest.html.metadata.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LenientJsonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\": \"ferry\"}",
        "<!-- {\"a\": \"ferry\"} -->",
        "<![CDATA[{\"a\": \"ferry\"}]]>",
        "//<![CDATA[\n{\"a\": \"ferry\"}\n//]]>",
        "/* <![CDATA[ */ {\"a\": \"ferry\"} /* ]]> */",
        "{&quot;a&quot;: &quot;ferry&quot;}",
        "{\"a\": \"ferry\",}",
        "{\"a\": \"ferry\",\n \"b\": [1, 2,],};",
        "// the article\n{/* its name */ \"a\": \"ferry\"}",
        "{'a': 'ferry'}",
        "{a: \"ferry\"}",
        "\uFEFF{\"a\": \"ferry\"}",
        "{\"a\": \"ferry\", \"b\": \"a line\nand another\"}",
        "{\"a\": \"ferry\", \"b\": \"it\\'s\"}",
        "{\"a\": \"ferry\", \"b\": \"He said \"no\" to it\"}",
        "{\"a\": \"ferry\", \"b\": \"cut off",
        "{\"a\": \"ferry\", \"b\": [{\"c\":",
        "{\"a\": \"ferry\", \"b\"",
      })
  void whatPagesMakeOfJsonIsRead(String script) {
    assertThat(LenientJson.read(script).path(0).path("a").asText()).isEqualTo("ferry");
  }

  @Test
  void objectsOneAfterTheOtherAreAllRead() {
    assertThat(LenientJson.read("{\"a\": 1}\n{\"a\": 2}")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "var x = 1;", "]", "}{", "<!--", "<![CDATA[", "\"text\""})
  void whatIsNoneAddsNothingThatCounts(String script) {
    assertThat(LenientJson.read(script).path(0).path("a").isMissingNode()).isTrue();
  }

  @Test
  void nestingWithoutEndIsBounded() {
    assertThat(LenientJson.read("[".repeat(200_000))).isNotNull();
    assertThat(LenientJson.read("{\"a\":".repeat(200_000))).isNotNull();
  }
}
