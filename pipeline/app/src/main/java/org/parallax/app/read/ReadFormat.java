package org.parallax.app.read;

import java.util.Set;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Layers;

/** A way to write down what was understood of an article. */
public interface ReadFormat {

  /** The whole output for one article, lines ended by {@code \n}. */
  String write(ReadArticle read);

  /** What stands between two articles. */
  default String between() {
    return "\n";
  }

  /** What has to be told of an article before it can be written. */
  default Set<LayerKey<?>> needs() {
    return Set.of(Layers.ZONES, Layers.METADATA, Layers.LANGUAGE);
  }

  /** Whether the warnings of reading are part of it. */
  boolean tellsWarnings();
}
