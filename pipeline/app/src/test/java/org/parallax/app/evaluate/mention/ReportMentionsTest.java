package org.parallax.app.evaluate.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.diagnostic.ParallaxException;

class ReportMentionsTest {

  private static final String ARTICLES =
      "article,source,title\nharbour/first.txt,harbour,One\nharbour/second.txt,harbour,\"Two, too\"\n";

  private static final String HEAD =
      "article,sentence,mention,entity,begin,end,surface,kind,via,confidence\n";

  @TempDir Path folder;
  private Path found;
  private Path corrected;

  @BeforeEach
  void reports() throws Exception {
    found =
        report(
            "found",
            """
            harbour/first.txt,0,0,RU,0,6,Moscow,metonym,link,0.9
            harbour/first.txt,0,1,US,10,14,They,pronoun,link,0.6
            """);
    corrected =
        report(
            "corrected",
            """
            harbour/first.txt,0,0,RU,0,6,Moscow,metonym,link,0.9
            harbour/first.txt,0,1,RU,10,14,They,pronoun,link,0.6
            """);
  }

  private Path report(String name, String mentions) throws Exception {
    Path report = folder.resolve(name);
    Path data = Files.createDirectories(report.resolve("data"));
    Files.writeString(data.resolve("articles.csv"), ARTICLES);
    Files.writeString(data.resolve("mentions.csv"), HEAD + mentions);
    return report;
  }

  @Test
  void aReportIsScoredAgainstItsCorrectedCopy() throws Exception {
    Path figures = folder.resolve("figures.json");
    MentionEvaluation evaluation = MentionEvaluation.of(corrected, Set.of("RU"));
    evaluation.run(found);
    evaluation.write(Optional.of(figures), Optional.empty());

    assertThat(figures).content().contains("\"precision\" : 1.0").contains("\"recall\" : 0.5");
  }

  @Test
  void entitiesOfTheCorrectedCopyAreTheOnesScored() throws Exception {
    // Nobody has labelled the United States there, so a mention of them is neither right nor wrong.
    MentionEvaluation evaluation = MentionEvaluation.of(corrected, Set.of());
    evaluation.run(found);

    assertThat(evaluation.table()).containsPattern("overlapping spans +2 +1 +1 ");
  }

  @Test
  void aSpanFileNamesAnArticleByItsFileOrItsOnlySource() throws Exception {
    ReportMentions report = ReportMentions.read(found);

    assertThat(report.of("first")).isEqualTo(report.of("harbour/first.txt")).hasSize(2);
    assertThat(report.of("second.txt")).isEmpty();
    assertThatThrownBy(() -> report.of("harbour")).hasMessageContaining("more than one");
    assertThatThrownBy(() -> report.of("third")).hasMessageContaining("no article 'third'");
  }

  @Test
  void aCorrectedCopyAloneCannotBeAnnotated() throws Exception {
    MentionEvaluation evaluation = MentionEvaluation.of(corrected, Set.of());

    assertThatThrownBy(() -> evaluation.run(articles -> List.of()))
        .isInstanceOf(ParallaxException.class)
        .hasMessageContaining("--report");
  }

  @Test
  void whatIsWrongIsToldWithFileAndRecord() throws Exception {
    assertWrong("harbour/third.txt,0,0,RU,0,6,Moscow,name,link,0.9\n", "record 1", "articles.csv");
    assertWrong("harbour/first.txt,0,0,RU,6,0,Moscow,name,link,0.9\n", "record 1", "no stretch");
    assertWrong("harbour/first.txt,0,0,RU,0,6,Moscow,odd,link,0.9\n", "record 1", "odd");
    assertWrong("harbour/first.txt,0,0\n", "record 1", "3 fields");
  }

  private void assertWrong(String rows, String where, String what) throws Exception {
    Path report = report("wrong", rows);
    ParallaxException told =
        catchThrowableOfType(ParallaxException.class, () -> ReportMentions.read(report));
    assertThat(told.diagnostics().get(0).where()).contains(where);
    assertThat(told.diagnostics().get(0).what()).contains(what);
  }
}
