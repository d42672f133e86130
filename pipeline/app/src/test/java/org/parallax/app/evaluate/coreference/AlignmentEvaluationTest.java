package org.parallax.app.evaluate.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.document.Document;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.story.ArticleStatus;
import org.parallax.app.evaluate.Annotation;
import org.parallax.compare.concept.PhraseAligner;
import org.parallax.models.wordnet.NounKind;

class AlignmentEvaluationTest {

  /** Two topics of two documents each; entity names are not seen by the aligner. */
  private static final String DATA =
      """
      #begin document 0/a; part 000
      0/a	0	0	caravan	(0_C)
      0/a	0	1	came	-
      0/a	0	2	summit	(0_S)
      #end document
      #begin document 0/b; part 000
      0/b	0	0	caravan	(0_C)
      0/b	0	1	\\n	-
      0/b	1	0	summit	(0_S)
      #end document
      #begin document 1/a; part 000
      1/a	0	0	the	(1_T
      1/a	0	1	talks	1_T)
      1/a	0	2	talks	(1_U)
      #end document
      """;

  private static final Annotation NOTHING =
      articles ->
          articles.stream()
              .map(
                  article ->
                      new AnnotatedArticle(Document.of(article), ArticleStatus.OK, List.of()))
              .toList();

  private static final PhraseAligner BY_HEAD =
      PhraseAligner.of(
          phrases ->
              phrases.stream()
                  .map(
                      phrase -> {
                        float[] vector = new float[2];
                        vector[phrase.headLemma().equals("summit") ? 0 : 1] = 1;
                        return vector;
                      })
                  .toList(),
          nouns -> {
            Map<String, NounKind> kinds = new HashMap<>();
            nouns.forEach(noun -> kinds.put(noun, NounKind.UNKNOWN));
            return kinds;
          });

  @TempDir Path folder;

  private AlignmentEvaluation evaluated() throws Exception {
    Path file = folder.resolve("data.conll");
    Files.writeString(file, DATA);
    AlignmentEvaluation evaluation = AlignmentEvaluation.of(file);
    assertThat(evaluation.run(NOTHING, BY_HEAD)).isEmpty();
    return evaluation;
  }

  @Test
  void scoresTopicsOneByOneAndTogetherBesideTheHeadLemma() throws Exception {
    String table = evaluated().table();

    assertThat(table).startsWith("3 documents, 2 topics, 6 mentions of 4 entities\n");
    // Topic 0 is right; topic 1 joins two entities, of one mention each: no link of two is right,
    // half of each mention's group is its own, and one of two entities is met with 2 / 3.
    assertThat(table.lines().filter(line -> line.contains("broad")))
        .satisfiesExactly(
            line -> assertThat(line).containsPattern("^0 .* 2 +100.00 +100.00 +100.00 +100.00$"),
            line -> assertThat(line).containsPattern("^1 .* 1 +0.00 +66.67 +44.44 +37.04$"),
            line -> assertThat(line).containsPattern("^overall .* 3 +80.00 +90.91 +76.19 +82.37$"));
    assertThat(table).contains("same head lemma");
  }

  @Test
  void writesFiguresAndPredictions() throws Exception {
    AlignmentEvaluation evaluation = evaluated();
    Path figures = folder.resolve("figures.json");
    Path predictions = folder.resolve("predictions.jsonl");
    evaluation.writeFigures(figures);
    evaluation.writePredictions(predictions);

    assertThat(Files.readString(figures)).contains("\"task\" : \"alignment\"", "\"b_cubed\"");
    assertThat(Files.readAllLines(predictions))
        .hasSize(6)
        .contains(
            "{\"topic\":\"0\",\"group\":2,\"document\":\"0/b; part 000\",\"first\":2,\"last\":2,"
                + "\"text\":\"summit\"}");
  }

  @Test
  void aFileThatIsNoSuchDataIsRefused() throws IOException {
    Path file = folder.resolve("broken.conll");
    Files.writeString(file, "0/a\t0\t0\tcaravan\t(0_C\n");
    assertThatThrownBy(() -> AlignmentEvaluation.of(file)).isInstanceOf(ParallaxException.class);
  }

  @Test
  void theTopicStandsBeforeTheFirstSlash() {
    assertThat(AlignmentEvaluation.topicOf("3/-/3_LL; part 000")).isEqualTo("3");
    assertThat(AlignmentEvaluation.topicOf("(corpus_airbus/100911); part 000"))
        .isEqualTo("corpus_airbus");
    assertThat(AlignmentEvaluation.topicOf("alone")).isEqualTo("alone");
  }
}
