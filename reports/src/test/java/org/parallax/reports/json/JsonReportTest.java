package org.parallax.reports.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.Zone;
import org.parallax.api.story.StoryComparison;
import org.parallax.reports.ArticleSketch;
import org.parallax.reports.InventedStory;
import org.parallax.reports.Reports;
import org.parallax.reports.SmallStory;

final class JsonReportTest {

  private static final Path SCHEMA = Path.of("..", "docs", "story.schema.json");

  @Test
  void documentsFollowThePublishedSchema() throws IOException {
    assertThat(errors(json(SmallStory.comparison()))).isEmpty();
    assertThat(errors(json(InventedStory.of(3, 2, 5)))).isEmpty();
  }

  @Test
  void schemaRefusesWhatIsNotSuchADocument() throws IOException {
    String json = json(SmallStory.comparison());
    assertThat(errors(json.replaceFirst("\"verdict\": \"mixed\"", "\"verdict\": \"so-so\"")))
        .isNotEmpty();
    assertThat(errors(json.replaceFirst("\"begin\": 0", "\"begin\": -1"))).isNotEmpty();
    assertThat(errors(json.replaceFirst("\"sha256\"", "\"sha\""))).isNotEmpty();
  }

  @Test
  void halfASurrogatePairDoesNotStopTheReport() throws IOException {
    StoryComparison comparison =
        InventedStory.with(
            List.of(
                new ArticleSketch("hill-monitor", "odd.txt")
                    .line(
                        Zone.BODY,
                        "",
                        "Half a letter \ud83d here, \u0000 and \"quoted\" \\\\ there")
                    .compared()));
    String json = json(comparison);
    assertThat(json).contains("Half a letter ? here, \\u0000 and \\\"quoted\\\" \\\\ there");
    assertThat(errors(json)).isEmpty();
  }

  private static String json(StoryComparison comparison) {
    return Reports.in(new JsonReport(), comparison).getText("data/story.json");
  }

  private static List<Error> errors(String json) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
    return schema.validate(json, InputFormat.JSON);
  }
}
