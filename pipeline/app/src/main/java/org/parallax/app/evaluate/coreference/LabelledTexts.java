package org.parallax.app.evaluate.coreference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.text.Article;
import org.parallax.app.evaluate.EvaluationFile;

/** Labelled documents and their texts, as articles. */
final class LabelledTexts {

  private static final String CONLL = ".conll";
  private static final String CONLL_U = ".conllu";
  private static final int DEPTH = 6;

  private LabelledTexts() {}

  /**
   * A document and its text.
   *
   * @param document the labels
   * @param text what is annotated
   */
  record Labelled(LabelledDocument document, TokenText text) {}

  /**
   * Reads.
   *
   * @param data a {@code .conll} file or a folder of them
   * @param texts a folder of CoNLL-U files of the same names, for the text as it was printed
   * @throws ParallaxException naming files and causes, if the data is not of the form
   */
  static List<Labelled> read(Path data, Optional<Path> texts) throws ParallaxException {
    List<Labelled> labelled = new ArrayList<>();
    for (Path file : files(data)) {
      for (LabelledDocument document : ConllReader.read(file)) {
        TokenText text =
            texts.isPresent()
                ? TokenText.read(
                    texts.get().resolve(ConllReader.baseName(file) + CONLL_U),
                    document.words().size())
                : TokenText.of(document);
        labelled.add(new Labelled(document, text));
      }
    }
    return labelled;
  }

  private static List<Path> files(Path data) throws ParallaxException {
    if (Files.isRegularFile(data)) {
      return List.of(data);
    }
    try (Stream<Path> files = Files.walk(data, DEPTH)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(CONLL)).sorted().toList();
      if (!found.isEmpty()) {
        return found;
      }
      throw new ParallaxException(
          EvaluationFile.problem(data.toString(), "holds no " + CONLL + " file"));
    } catch (IOException e) {
      throw new ParallaxException(EvaluationFile.problem(data.toString(), "is not there"));
    }
  }

  /** Articles in the order of the documents. */
  static List<Article> articles(List<Labelled> documents) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      articles.add(LabelledArticle.of(i, documents.get(i).text()));
    }
    return articles;
  }
}
