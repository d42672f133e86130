package org.parallax.models.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words that change what others say. All are lemmas or phrases in lower case.
 *
 * @param negators turn round what they govern: not, never
 * @param lacks take away what follows: lack of
 * @param contrasts set what follows against the rest: unlike
 * @param irrealis leave open whether it is so: might, if
 * @param degrees factors of intensifiers (over 1) and diminishers (under 1, or below 0: so-called)
 * @param failing verbs whose complement is not done: fail to
 * @param preventing verbs that keep their complement from happening: prevent from
 * @param carrying verbs that leave their complement's sense as it is: try to
 * @param light verbs that leave a noun its sense: launch an attack
 * @param receiving verbs whose subject undergoes what the noun says: face criticism
 * @param acting nouns for what acts for its owner: government, troops
 * @param apart nouns for what stands against or under its owner: enemy, victim
 */
public record Shifters(
    Set<String> negators,
    Set<String> lacks,
    Set<String> contrasts,
    Set<String> irrealis,
    Map<String, Double> degrees,
    Set<String> failing,
    Set<String> preventing,
    Set<String> carrying,
    Set<String> light,
    Set<String> receiving,
    Set<String> acting,
    Set<String> apart) {

  static Shifters of(JsonNode node) {
    Map<String, Double> degrees = new HashMap<>();
    for (String list : new String[] {"intensifiers", "diminishers"}) {
      node.path(list)
          .properties()
          .forEach(field -> degrees.put(field.getKey(), field.getValue().asDouble()));
    }
    return new Shifters(
        set(node, "negators"),
        set(node, "lacks"),
        set(node, "contrasts"),
        set(node, "irrealis"),
        Map.copyOf(degrees),
        set(node, "failing"),
        set(node, "preventing"),
        set(node, "carrying"),
        set(node, "light"),
        set(node, "receiving"),
        set(node, "acting"),
        set(node, "apart"));
  }

  private static Set<String> set(JsonNode node, String list) {
    return Set.copyOf(new TreeSet<>(LexiconYaml.texts(node.path(list))));
  }
}
