package org.parallax.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Offsets mean something whatever an article's file is. */
final class ExtractedTextTest {

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void anEmptyStory() throws IOException {
    program = new Program(folder);
  }

  private Path document(String name) throws IOException {
    Path file = program.story().resolve(name);
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      for (String paragraph : Program.ARTICLE.split("\n\n", -1)) {
        document.createParagraph().createRun().setText(paragraph.strip());
      }
      document.write(out);
    }
    return file;
  }

  private static String cut(String text, CSVRecord row) {
    return text.substring(Integer.parseInt(row.get("begin")), Integer.parseInt(row.get("end")));
  }

  @Test
  void sentencesOfADocumentStandInTheTextThatIsKept() throws Exception {
    document("a.docx");
    document("b.txt");
    program.story("a.docx", "b.txt");

    program.report().assertEnds(0).assertTells("PX355", "b.txt", "a Word document");

    for (CSVRecord article : program.files().rows("articles")) {
      String text = Files.readString(program.out().resolve(article.get("text_file")));
      List<CSVRecord> sentences =
          program.files().rows("sentences", "article", article.get("article"));
      assertThat(sentences).hasSizeGreaterThan(5);
      for (CSVRecord row : sentences) {
        assertThat(cut(text, row)).isEqualTo(row.get("text"));
      }
      for (CSVRecord row : program.files().rows("mentions", "article", article.get("article"))) {
        assertThat(cut(text, row)).isEqualTo(row.get("surface"));
      }
    }
    assertThat(program.files().rows("mentions", "entity", "RU")).hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void sentencesOfADamagedTextStandInTheFile() throws Exception {
    String file = Program.ARTICLE.replace("“", "â€œ").replace("the harbour", "ErdoÄŸanâ€™s pier");
    program.write("a.txt", file);
    program.story("a.txt");

    program.report().assertEnds(0).assertTells("PX330", "a.txt", "Erdoğan");

    List<CSVRecord> sentences = program.files().rows("sentences");
    assertThat(sentences).anySatisfy(row -> assertThat(row.get("text")).contains("Erdoğan’s pier"));
    for (CSVRecord row : sentences) {
      assertThat(cut(file, row).replace("â€œ", "“").replace("ErdoÄŸanâ€™s", "Erdoğan’s"))
          .isEqualTo(row.get("text"));
    }
    assertThat(program.files().rows("articles").get(0).get("text_file")).isEmpty();
  }

  @Test
  void annotateGivesTheTextThatItsOffsetsCountIn() throws Exception {
    Program.Run run =
        Program.run(
            "annotate",
            document("a.docx").toString(),
            "--no-cache",
            "--profile",
            "fast",
            "--config",
            program.light().toString());

    run.assertEnds(0);
    JsonNode article = new ObjectMapper().readTree(run.out()).path("article");
    assertThat(article.path("text").asText()).startsWith("Ferries stay in harbour\n\nBy our");
    assertThat(article.path("origin").path("extracted").asBoolean()).isTrue();
    assertThat(article.path("blocks")).isNotEmpty();
  }
}
