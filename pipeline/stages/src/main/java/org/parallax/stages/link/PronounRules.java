package org.parallax.stages.link;

import java.util.List;

final class PronounRules {
  PronounRules(ArticleContext context, Links links) {}

  List<Resolved> resolve() {
    return List.of();
  }
}
