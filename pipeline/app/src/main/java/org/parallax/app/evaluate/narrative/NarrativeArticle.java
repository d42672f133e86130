package org.parallax.app.evaluate.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.api.text.Span;
import org.parallax.app.evaluate.target.TargetedText;

/**
 * An article with the entities that have a part in it.
 *
 * @param id as the data names it
 * @param text the whole of it
 * @param roles by the entity's words
 * @param frames whether it has the frame, by the frame's short name; empty if unknown
 */
record NarrativeArticle(
    String id, String text, SortedMap<String, NarrativeRole> roles, Map<String, Boolean> frames) {

  NarrativeArticle {
    roles = new TreeMap<>(roles);
    frames = new LinkedHashMap<>(frames);
  }

  /**
   * The article with every place where an entity's own words stand, or nothing if there is none.
   */
  List<TargetedText> targeted() {
    List<TargetedText.Target> targets = new ArrayList<>();
    for (String entity : roles.keySet()) {
      Matcher places =
          Pattern.compile(
                  "(?<![\\p{L}\\p{N}])" + Pattern.quote(entity) + "(?![\\p{L}\\p{N}])",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
              .matcher(text);
      while (places.find()) {
        targets.add(new TargetedText.Target(entity, new Span(places.start(), places.end())));
      }
    }
    return targets.isEmpty() ? List.of() : List.of(new TargetedText(id, text, targets));
  }
}
