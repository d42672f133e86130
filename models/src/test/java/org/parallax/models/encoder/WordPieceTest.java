package org.parallax.models.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordPieceTest {

  private static final List<String> WORDS =
      List.of(
          "[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "treaty", "un", "##sign", "##ed", "erdogan",
          ",", "$", "国", "s", "'");
  private static final WordPiece PIECES = WordPiece.of(WORDS);

  private static List<String> words(String text) {
    return PIECES.pieces(text).stream().map(Piece::id).map(WORDS::get).collect(Collectors.toList());
  }

  @Test
  void cutsAWordIntoTheLongestPiecesKnown() {
    assertThat(words("The unsigned treaty"))
        .containsExactly("the", "un", "##sign", "##ed", "treaty");
  }

  @Test
  void dropsAccentsAndCaseAndControlCharacters() {
    assertThat(words("ERDOĞAN erdo\u200Bgan")).containsExactly("erdogan", "erdogan");
  }

  @Test
  void setsPunctuationSymbolsAndIdeographsApart() {
    assertThat(words("treaty,$国the")).containsExactly("treaty", ",", "$", "国", "the");
  }

  @Test
  void aWordThatCannotBeMadeIsUnknownAsAWhole() {
    assertThat(words("unsignedx the")).containsExactly("[UNK]", "the");
    assertThat(words("s".repeat(101))).containsExactly("[UNK]");
  }

  @Test
  void saysWhereInTheTextAPieceStands() {
    String text = "«The ERDOĞAN's»";
    assertThat(PIECES.pieces(text).stream().map(p -> text.substring(p.begin(), p.end())))
        .containsExactly("«", "The", "ERDOĞAN", "'", "s", "»");
  }

  @Test
  void everyPieceOfAnyTextLiesWithinItInOrder() {
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      String text =
          random
              .ints(random.nextInt(30), 1, 0x11000)
              .mapToObj(Character::toString)
              .collect(Collectors.joining());
      int last = 0;
      for (Piece piece : PIECES.pieces(text)) {
        assertThat(piece.begin()).isGreaterThanOrEqualTo(0).isLessThan(piece.end());
        assertThat(piece.end()).isLessThanOrEqualTo(text.length()).isGreaterThanOrEqualTo(last);
        last = piece.end();
      }
    }
  }

  @Test
  void readsTheVocabularyOfATokenizer() throws IOException {
    String json =
        "{\"model\":{\"vocab\":{\"[PAD]\":0,\"[UNK]\":1,\"[CLS]\":2,\"[SEP]\":3,\"peace\":4}}}";
    WordPiece read =
        WordPiece.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    assertThat(read.pieces("Peace")).containsExactly(new Piece(4, 0, 5));
    assertThat(read.first()).isEqualTo(2);
    assertThat(read.separator()).isEqualTo(3);
  }

  @Test
  void aVocabularyWithoutTheSpecialPiecesIsRefused() {
    assertThatThrownBy(() -> WordPiece.of(List.of("[PAD]", "[UNK]", "[CLS]")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[SEP]");
    assertThatThrownBy(() -> WordPiece.of(List.of("[PAD]", "[PAD]")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("twice");
  }
}
