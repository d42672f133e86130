package org.parallax.models.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.parallax.models.ModelManifest;

/**
 * Against the reference tokenizer of BERT, on the strings of {@code word-pieces.tsv.gz}, which
 * models/training/encoder/tokens.py makes: a seeded mixture of words, accents, scripts, control
 * characters, marks and emoji.
 */
class WordPieceReferenceIT {

  private static final int STRINGS = 10_000;

  /** Marks and signs that came with Unicode 9 and later: the reference's tables end before. */
  private static boolean isNewerThanTheReference(int c) {
    int type = Character.getType(c);
    return (type == Character.NON_SPACING_MARK || type == Character.OTHER_PUNCTUATION)
        && ((c >= 0x11400 && c < 0x1D000)
            || (c >= 0x1E000 && c < 0x1E800)
            || c == 0x7FD
            || (c >= 0x8D3 && c <= 0x8E2)
            || (c >= 0xAFA && c <= 0xAFF)
            || c == 0xD00
            || (c >= 0x1ABF && c <= 0x1AC0));
  }

  private static InputStream resource(Class<?> beside, String name) throws IOException {
    InputStream stream = beside.getResourceAsStream(name);
    if (stream == null) {
      throw new IOException(name + " is missing");
    }
    return stream;
  }

  private static WordPiece shipped() throws IOException {
    try (InputStream vocabulary = resource(ModelManifest.class, "weights/encoder/vocab.txt")) {
      return WordPiece.of(
          new String(vocabulary.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    }
  }

  @Test
  void piecesAndOffsetsAreThoseOfTheReference() throws IOException {
    WordPiece wordPiece = shipped();
    ObjectMapper json = new ObjectMapper();
    List<String> different = new ArrayList<>();
    int strings = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(resource(WordPieceReferenceIT.class, "word-pieces.tsv.gz")),
                StandardCharsets.US_ASCII))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] fields = line.split("\t", -1);
        String text = json.readValue(fields[0], String.class);
        List<Piece> pieces = wordPiece.pieces(text);
        String ids =
            pieces.stream()
                .map(piece -> Integer.toString(piece.id()))
                .collect(Collectors.joining(" "));
        String offsets =
            pieces.stream()
                .map(
                    piece ->
                        text.codePointCount(0, piece.begin())
                            + ":"
                            + text.codePointCount(0, piece.end()))
                .collect(Collectors.joining(" "));
        if (text.codePoints().anyMatch(WordPieceReferenceIT::isNewerThanTheReference)) {
          continue;
        }
        if (!ids.equals(fields[1]) || !offsets.equals(fields[2])) {
          different.add(
              fields[0] + "\n  " + fields[1] + "\n  " + ids + "\n  " + fields[2] + "\n  "
                  + offsets);
        }
        strings++;
      }
    }
    assertThat(strings).isGreaterThanOrEqualTo(STRINGS);
    assertThat(different).isEmpty();
  }
}
