package org.parallax.engine;

import java.util.List;
import java.util.Optional;
import org.parallax.api.document.LayerKey;
import org.parallax.api.text.Span;

/** An item of the layers that tests write. */
public record Word(Span span, String text, Optional<Integer> number, List<Span> others) {

  public static final LayerKey<Word> A = new LayerKey<>("a", Word.class);
  public static final LayerKey<Word> B = new LayerKey<>("b", Word.class);
  public static final LayerKey<Word> C = new LayerKey<>("c", Word.class);
  public static final LayerKey<Word> D = new LayerKey<>("d", Word.class);

  public static Word of(int begin, int end, String text) {
    return new Word(new Span(begin, end), text, Optional.empty(), List.of());
  }
}
