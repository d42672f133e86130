package org.parallax.models.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.parallax.models.LibraryModels;

/**
 * Texts to vectors of length 1: the nearer the meaning, the larger the inner product. One text a
 * batch, so that a text's vector never depends on another. Thread-safe.
 */
public final class SentenceEncoder implements AutoCloseable {

  private static final String STATES = "last_hidden_state";
  private static final String NETWORK = "minilm-encoder";
  private static final String TOKENIZER = "minilm-tokenizer";
  private static final int LONGEST = 128;

  private final WordPiece wordPiece;
  private final EncoderSession session;

  private SentenceEncoder(WordPiece wordPiece, EncoderSession session) {
    this.wordPiece = wordPiece;
    this.session = session;
  }

  /** Ids of the library models that it reads. */
  public static List<String> models() {
    return List.of(NETWORK, TOKENIZER);
  }

  /**
   * Opens the encoder that comes as a library.
   *
   * @throws IllegalStateException if a model is missing or altered, saying which and what to do
   */
  public static SentenceEncoder open() {
    LibraryModels library = LibraryModels.load();
    String problems =
        models().stream()
            .flatMap(id -> library.problemOf(id).stream())
            .collect(Collectors.joining("; "));
    if (!problems.isEmpty()) {
      throw new IllegalStateException(problems);
    }
    try (InputStream tokenizer = stream(library.get(TOKENIZER).resource());
        InputStream network = stream(library.get(NETWORK).resource())) {
      return new SentenceEncoder(
          WordPiece.read(tokenizer), EncoderSession.open(network.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("the sentence encoder cannot be read", e);
    }
  }

  private static InputStream stream(String resource) throws IOException {
    InputStream stream = SentenceEncoder.class.getClassLoader().getResourceAsStream(resource);
    if (stream == null) {
      throw new IOException(resource + " is not on the class path");
    }
    return stream;
  }

  /** The mean of the states of the text's pieces (at most 126, the rest is cut), of length 1. */
  public float[] encode(String text) {
    List<Piece> pieces = wordPiece.pieces(text);
    int length = Math.min(pieces.size() + 2, LONGEST);
    int[] ids = new int[length];
    ids[0] = wordPiece.first();
    for (int i = 1; i < length - 1; i++) {
      ids[i] = pieces.get(i - 1).id();
    }
    ids[length - 1] = wordPiece.separator();
    EncoderSession.Output states = session.run(List.of(ids), wordPiece.padding()).get(STATES);
    if (states == null) {
      throw new IllegalStateException("the sentence encoder gives no " + STATES);
    }
    return mean(states, length);
  }

  private static float[] mean(EncoderSession.Output states, int length) {
    int width = states.values().length / length;
    float[] mean = new float[width];
    for (int i = 0; i < states.values().length; i++) {
      mean[i % width] += states.values()[i];
    }
    double norm = 0;
    for (float value : mean) {
      norm += (double) value * value;
    }
    float scale = norm == 0 ? 0 : (float) (1 / Math.sqrt(norm));
    for (int i = 0; i < width; i++) {
      mean[i] *= scale;
    }
    return mean;
  }

  @Override
  public void close() {
    session.close();
  }
}
