package org.parallax.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.MentionKind;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;

class DocumentsTest {

  @Test
  void aMarkedTextBecomesSentencesTokensAndMentions() {
    Document document =
        Documents.mentioning("[Moscow]{RU metonym} waits. So does [Iran]{IR name}.");

    assertThat(document.get(Layers.SENTENCES)).hasSize(2);
    assertThat(document.get(Layers.TOKENS)).hasSize(7);
    assertThat(document.get(Layers.MENTIONS))
        .extracting(mention -> mention.entity() + " " + mention.sentence() + " " + mention.kind())
        .containsExactly("RU 0 " + MentionKind.METONYM, "IR 1 " + MentionKind.NAME);
  }

  @Test
  void aTableBecomesATree() {
    Document document =
        Documents.parsed(
            """
            Ruritania PROPN Ruritania 2 nsubj RU:name
            attacks   VERB  attack    0 root
            .         PUNCT .         2 punct
            """);

    assertThat(document.text()).isEqualTo("Ruritania attacks.");
    assertThat(document.get(Layers.DEPENDENCIES).get(0).governor()).contains(1);
    assertThat(document.get(Layers.DEPENDENCIES).get(1).governor()).isEmpty();
  }
}
