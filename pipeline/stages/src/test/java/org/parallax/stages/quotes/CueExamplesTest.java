package org.parallax.stages.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parallax.api.document.Document;
import org.parallax.api.text.Span;
import org.parallax.models.lexicon.CueGroup;
import org.parallax.models.lexicon.CueLexicon;
import org.parallax.testkit.MarkedText;

/** Holds every group of the cue lexicon to its examples. */
class CueExamplesTest {
  private final CueLexicon lexicon;

  CueExamplesTest() throws IOException {
    lexicon = CueLexicon.load();
  }

  @TestFactory
  List<DynamicTest> everyGroupDoesWhatItsExamplesSay() {
    List<DynamicTest> tests = new ArrayList<>();
    for (CueGroup group : lexicon.groups()) {
      for (String example : group.matches()) {
        tests.add(
            DynamicTest.dynamicTest(
                group.id() + ": " + example, () -> assertThat(marked(example)).isEqualTo(example)));
      }
      for (String example : group.rejects()) {
        tests.add(
            DynamicTest.dynamicTest(
                group.id() + " not: " + example,
                () -> assertThat(marked(example)).isEqualTo(example)));
      }
    }
    return tests;
  }

  /** The example's words with what was found in them marked. */
  private String marked(String example) {
    Document document = Tagged.of(unmarked(example), lexicon);
    Words words = Words.of(document);
    List<MarkedText.Mark> marks = new ArrayList<>();
    for (Attribution attribution : new Attributions(document, words, lexicon).find()) {
      attribution
          .source()
          .ifPresent(
              source ->
                  marks.add(mark(new Speakers(words, lexicon, document).span(source), "speaker")));
      attribution.cue().ifPresent(cue -> marks.add(mark(words.span(cue), "cue")));
      attribution.contents().forEach(content -> marks.add(mark(content, "content")));
    }
    marks.sort(Comparator.comparing(MarkedText.Mark::span));
    return new MarkedText(document.text(), marks).print();
  }

  private static MarkedText unmarked(String example) {
    return new MarkedText(MarkedText.parse(example).text(), List.of());
  }

  private static MarkedText.Mark mark(Span span, String label) {
    return new MarkedText.Mark(span, List.of(label));
  }
}
