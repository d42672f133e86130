package org.parallax.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.api.text.ArticleMetadata;

final class FrontMatterTest {

  @Test
  void yamlAndTomlSayTheSame() {
    ArticleMetadata yaml =
        FrontMatter.read(
            "---\ntitle: The Pier\nauthors: [Mina Dorr, A. Writer]\n"
                + "date: 2021-05-06T23:30:00-05:00\nlang: en\n---\n\nText");
    ArticleMetadata toml =
        FrontMatter.read(
            "+++\ntitle = \"The Pier\"\nauthors = [\"Mina Dorr\", \"A. Writer\"]\n"
                + "date = 2021-05-06T23:30:00-05:00\nlang = \"en\"\n+++\n\nText");
    assertThat(yaml).isEqualTo(toml);
    assertThat(yaml.author()).contains("Mina Dorr, A. Writer");
    assertThat(yaml.published()).contains(LocalDate.of(2021, 5, 6));
  }

  @Test
  void authorsMayBePeopleWithNames() {
    assertThat(
            FrontMatter.read("---\nauthor:\n  - name: Mina Dorr\n    site: x\n  - A. Writer\n---\n")
                .author())
        .contains("Mina Dorr, A. Writer");
    assertThat(FrontMatter.read("---\nauthor: Mina Dorr\n---\n").author()).contains("Mina Dorr");
    assertThat(FrontMatter.read("---\nauthor: {name: Mina Dorr}\n---\n").author())
        .contains("Mina Dorr");
    assertThat(FrontMatter.read("---\nauthor: 7\n---\n").author()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-05-06",
        "2021-05-06 10:00:00 +0200",
        "2021-05-06T10:00Z",
        "'6 May 2021'",
        "'May 6, 2021'",
        "'Thu, 06 May 2021 10:00:00 +0000'",
        "2021/05/06"
      })
  void daysAreReadInTheFormsThatPeopleWrite(String day) {
    assertThat(FrontMatter.read("---\ndate: " + day + "\n---\n").published())
        .contains(LocalDate.of(2021, 5, 6));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\n: [\n---\n",
        "+++\ntitle = \n+++\n",
        "---\n- a list\n---\n",
        "---\njust words\n---\n",
        "+++\n[a]\n+++\n",
        "---\ntitle: [a]\ndate: soon\nurl: '::'\n---\n",
        "---\nnever closed",
        "---\na: &a [*a]\n---\n",
        "Text\n---\ntitle: x\n---\n"
      })
  void whatCannotBeReadIsLeftAlone(String text) {
    assertThat(FrontMatter.read(text)).isEqualTo(ArticleMetadata.UNKNOWN);
  }
}
