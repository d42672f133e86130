package org.parallax.stages.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.testkit.Documents;

final class AssertionReaderTest {

  private static final AssertionReader READER = AssertionReader.load();

  /** Class, ground and sign of what is said of an entity. */
  private static List<String> said(Document document, String entity) {
    SyntaxTrees trees = SyntaxTrees.of(document);
    return document.get(Layers.MENTIONS).stream()
        .filter(mention -> mention.entity().equals(entity))
        .map(EntityMention::span)
        .flatMap(span -> READER.read(trees.tree(0, span)).about(List.of(span)).stream())
        .map(
            assertion ->
                assertion.classId()
                    + " "
                    + assertion.ground().name().toLowerCase(Locale.ROOT)
                    + " "
                    + (int) Math.signum(assertion.stance()))
        .toList();
  }

  @Test
  void aNominalisationHasSubjectAndObject() {
    Document document =
        Documents.parsed(
            """
            Varland PROPN Varland 3 nmod:poss A:name
            's PART 's 1 case
            invasion NOUN invasion 6 nsubj
            of ADP of 5 case
            Osten PROPN Osten 3 nmod B:name
            continues VERB continue 0 root
            """);
    assertThat(said(document, "A")).contains("invade subject -1");
    assertThat(said(document, "B")).contains("invade object 1".replace("object", "complement"));
  }

  @Test
  void anInfinitiveHasTheSubjectOfItsVerb() {
    Document document =
        Documents.parsed(
            """
            Varland PROPN Varland 2 nsubj A:name
            tried VERB try 0 root
            to PART to 4 mark
            protect VERB protect 2 xcomp
            Osten PROPN Osten 4 obj B:name
            """);
    assertThat(said(document, "A")).contains("defend subject 1");
  }

  @Test
  void aRelativeClauseSpeaksOfItsNoun() {
    Document document =
        Documents.parsed(
            """
            Varland PROPN Varland 0 root A:name
            which PRON which 3 nsubj
            shelled VERB shell 1 acl:relcl
            Osten PROPN Osten 3 obj B:name
            """);
    assertThat(said(document, "A")).contains("bomb subject -1");
    assertThat(said(document, "B")).contains("bomb object 1");
  }

  @Test
  void theAccusedIsTheOneWhoDidIt() {
    Document document =
        Documents.parsed(
            """
            Osten PROPN Osten 2 nsubj B:name
            accused VERB accuse 0 root
            Varland PROPN Varland 2 obj A:name
            of SCONJ of 5 mark
            shelling VERB shell 2 advcl
            villages NOUN village 5 obj
            """);
    assertThat(said(document, "A")).contains("accuse object -1", "bomb subject -1");
    assertThat(said(document, "B")).doesNotContain("bomb subject -1");
  }

  @Test
  void anAdjectiveIsSaidOfItsNounOnly() {
    Document document =
        Documents.parsed(
            """
            Varland PROPN Varland 4 nsubj A:name
            is AUX be 4 cop
            a DET a 4 det
            neighbour NOUN neighbour 0 root
            of ADP of 7 case
            belligerent ADJ belligerent 7 amod
            Osten PROPN Osten 4 nmod B:name
            """);
    assertThat(said(document, "B")).contains("aggressive attribute -1");
    assertThat(said(document, "A")).doesNotContain("aggressive attribute -1");
  }

  @Test
  void deniedAttributesTurnRound() {
    Document document =
        Documents.parsed(
            """
            Varland PROPN Varland 4 nsubj A:name
            is AUX be 4 cop
            not PART not 4 advmod
            reliable ADJ reliable 0 root
            """);
    assertThat(said(document, "A")).containsExactly("trustworthy attribute -1");
  }

  @Test
  void theOneBehindAHyphenBacks() {
    Document document =
        Documents.parsed(
            """
            Varland PROPN Varland 3 compound A:name
            - PUNCT - 3 punct
            backed VERB back 4 amod
            rebels NOUN rebel 5 nsubj
            left VERB leave 0 root
            """);
    assertThat(said(document, "A")).anySatisfy(s -> assertThat(s).startsWith("support subject"));
  }

  @Test
  void withoutATreeTheNearestNounsServe() {
    Document document = Documents.mentioning("[Varland]{A} attacked [Osten]{B} at dawn.");
    assertThat(
            SyntaxTrees.of(document)
                .tree(0, document.get(Layers.MENTIONS).get(0).span())
                .isParsed())
        .isFalse();
  }
}
