package org.parallax.app.evaluate.coreference;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.text.Span;
import org.parallax.app.evaluate.coreference.LabelledDocument.LabelledMention;
import org.parallax.app.evaluate.coreference.LabelledTexts.Labelled;
import org.parallax.app.run.AnnotationSettings;
import org.parallax.app.run.Annotator;
import org.parallax.engine.run.ProgressListener;
import org.parallax.stages.coref.CandidateTable;

/**
 * Writes the rows that models/training/coreference trains on. Arguments: file to write, folder of
 * .conll files, folder of CoNLL-U files or "-", folder of the cache.
 */
public final class CoreferenceFeatureExport {

  private CoreferenceFeatureExport() {}

  /** See above. */
  public static void main(String[] args) throws Exception {
    Optional<Path> texts = args[2].equals("-") ? Optional.empty() : Optional.of(Path.of(args[2]));
    List<Labelled> documents = LabelledTexts.read(Path.of(args[1]), texts);
    AnnotationSettings settings =
        new AnnotationSettings(
            "full", Optional.empty(), 1, true, Optional.of(Path.of(args[3])), Optional.empty());
    List<AnnotatedArticle> annotated;
    try (Annotator annotator =
        Annotator.openUpTo(
            Set.of(Layers.DEPENDENCIES, Layers.NAMED_ENTITIES), settings, ProgressListener.NONE)) {
      annotated = annotator.annotate(LabelledTexts.articles(documents));
    }
    int gold = 0;
    int exact = 0;
    int near = 0;
    int phrases = 0;
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[0]))) {
      out.write("# " + String.join(" ", CandidateTable.names()) + "\n");
      for (int d = 0; d < documents.size(); d++) {
        Labelled labelled = documents.get(d);
        Document document = annotated.get(d).document();
        CandidateTable table = new CandidateTable(document);
        List<Optional<TokenSpan>> spans = spans(labelled, table.phrases());
        List<Optional<TokenSpan>> heads = spans(labelled, table.heads());
        int[] entities = new int[spans.size()];
        Arrays.fill(entities, -1);
        Map<String, Integer> ids = new HashMap<>();
        List<LabelledMention> left = new ArrayList<>();
        for (LabelledMention mention : labelled.document().mentions()) {
          gold++;
          int id = ids.computeIfAbsent(mention.entity(), entity -> ids.size());
          TokenSpan bounds = new TokenSpan(0, mention.span().first(), mention.span().last());
          int at = spans.indexOf(Optional.of(bounds));
          if (at >= 0) {
            entities[at] = id;
            exact++;
          } else {
            left.add(mention);
          }
        }
        for (LabelledMention mention : left) {
          int at = nearest(spans, heads, entities, mention.span());
          if (at >= 0) {
            entities[at] = ids.getOrDefault(mention.entity(), -1);
            near++;
          }
          miss(labelled, mention, at >= 0 ? spans.get(at) : Optional.empty());
        }
        phrases += spans.size();
        out.write("# document " + labelled.document().name() + "\n");
        out.write("# spans");
        for (Optional<TokenSpan> span : spans) {
          out.write(span.map(s -> " " + s.first() + "-" + s.last()).orElse(" -"));
        }
        out.write("\n# gold");
        for (LabelledMention mention : labelled.document().mentions()) {
          out.write(
              " "
                  + mention.span().first()
                  + "-"
                  + mention.span().last()
                  + "="
                  + ids.getOrDefault(mention.entity(), -1));
        }
        out.write("\n");
        for (String line : table.lines(mention -> entities[mention])) {
          out.write(line + "\n");
        }
      }
    }
    System.out.printf(
        "%d labelled mentions, %d phrases: %d with the same bounds, %d with others%n",
        gold, phrases, exact, near);
  }

  private static void miss(Labelled labelled, LabelledMention mention, Optional<TokenSpan> near) {
    if (Boolean.getBoolean("misses")) {
      List<String> words = labelled.document().words();
      TokenSpan span = mention.span();
      System.out.printf(
          "MISS [%s] found [%s] in: %s%n",
          String.join(" ", words.subList(span.first(), span.last() + 1)),
          near.map(n -> String.join(" ", words.subList(n.first(), n.last() + 1))).orElse(""),
          String.join(
              " ",
              words.subList(
                  Math.max(0, span.first() - 4), Math.min(words.size(), span.last() + 5))));
    }
  }

  /** As if every document were the first of its file: bounds alone are compared. */
  private static List<Optional<TokenSpan>> spans(Labelled labelled, List<Span> spans) {
    return spans.stream().map(span -> labelled.text().find(0, span)).toList();
  }

  /** The longest phrase that has its head in the mention, and one bound in common. */
  private static int nearest(
      List<Optional<TokenSpan>> spans,
      List<Optional<TokenSpan>> heads,
      int[] taken,
      TokenSpan mention) {
    int best = -1;
    int longest = 0;
    for (int i = 0; i < spans.size(); i++) {
      if (taken[i] >= 0 || spans.get(i).isEmpty() || heads.get(i).isEmpty()) {
        continue;
      }
      TokenSpan span = spans.get(i).get();
      int head = heads.get(i).get().first();
      boolean around = head >= mention.first() && head <= mention.last();
      boolean bound = span.first() == mention.first() || span.last() == mention.last();
      int length = span.last() - span.first();
      if (around && bound && length >= longest) {
        longest = length;
        best = i;
      }
    }
    return best;
  }
}
