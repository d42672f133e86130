package org.parallax.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An article in another language is left out and said to be. */
class BadLanguageIT {

  private static final String GERMAN =
      """
      Die Fähren bleiben im Hafen

      Russland teilte am Montag mit, dass die Fähren noch eine weitere Woche im Hafen bleiben. In \
      Moskau nannte niemand einen Grund für die Verspätung, und der Hafen war für Besucher \
      geschlossen.

      Die Fischer an der Küste hatten zunächst Geduld. Bis zum Wochenende verloren die meisten von \
      ihnen einen guten Teil ihres Fangs, und die Vereinigten Staaten baten um eine Erklärung.
      """;

  private static final String FRENCH =
      """
      Les bacs restent au port

      La Russie a annoncé lundi que les bacs resteraient au port une semaine de plus. À Moscou, \
      personne n'a donné de raison pour ce retard, et le port était fermé aux visiteurs.

      Les pêcheurs de la côte ont d'abord été patients. À la fin de la semaine, la plupart d'entre \
      eux avaient perdu une bonne partie de leur pêche, et les États-Unis demandaient une explication.
      """;

  @TempDir private Path folder;
  private Program program;
  private Path fast;

  @BeforeEach
  void aGoodArticleIsThere() throws IOException {
    program = new Program(folder);
    program.write("good.txt", Program.ARTICLE);
    fast = Files.writeString(folder.resolve("fast.yaml"), "link: {engine: catalogue}\n");
  }

  @ParameterizedTest
  @CsvSource({"deu", "fra"})
  void itIsLeftOutAndTheOthersAreDone(String language) throws Exception {
    program.write("bad.txt", language.equals("deu") ? GERMAN : FRENCH);
    program.story("good.txt", "bad.txt");

    program.report(fast).assertEnds(3).assertTells("PX306", "b/bad.txt", language);

    assertThat(program.files().statuses())
        .containsEntry("a/good.txt", "ok")
        .containsEntry("b/bad.txt", "left_out");
    assertThat(program.files().rows("mentions", "article", "b/bad.txt")).isEmpty();
    assertThat(program.files().rows("mentions", "article", "a/good.txt")).isNotEmpty();
    assertThat(program.files().page()).contains("not English");
  }

  @Test
  void annotateSaysSoToo() throws Exception {
    Path german = program.write("bad.txt", GERMAN);

    Program.Run run =
        Program.run(
            "annotate",
            german.toString(),
            program.story().resolve("good.txt").toString(),
            "--no-cache",
            "--profile",
            "fast");

    run.assertEnds(3).assertTells("PX306", "bad.txt");
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.out()).contains("\"status\":\"left_out\"").contains("\"status\":\"ok\"");
  }
}
