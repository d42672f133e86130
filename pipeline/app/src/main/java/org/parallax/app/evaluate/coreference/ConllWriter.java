package org.parallax.app.evaluate.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes chains in GUM's three columns: number, word, brackets. */
final class ConllWriter {

  private record Mention(TokenSpan span, int entity) {}

  private ConllWriter() {}

  /** One document; entities are numbered from 1 in the order given. */
  static String write(LabelledDocument document, List<List<TokenSpan>> entities) {
    SortedMap<Integer, List<Mention>> begins = new TreeMap<>();
    SortedMap<Integer, List<Mention>> ends = new TreeMap<>();
    for (int i = 0; i < entities.size(); i++) {
      for (TokenSpan span : entities.get(i)) {
        Mention mention = new Mention(span, i + 1);
        begins.computeIfAbsent(span.first(), first -> new ArrayList<>()).add(mention);
        ends.computeIfAbsent(span.last(), last -> new ArrayList<>()).add(mention);
      }
    }
    StringBuilder lines = new StringBuilder("# begin document " + document.name() + "\n");
    for (int token = 0; token < document.words().size(); token++) {
      String brackets =
          brackets(
              token, begins.getOrDefault(token, List.of()), ends.getOrDefault(token, List.of()));
      lines
          .append(token)
          .append('\t')
          .append(document.words().get(token))
          .append('\t')
          .append(brackets.isEmpty() ? "_" : brackets)
          .append('\n');
    }
    return lines.append("# end document\n").toString();
  }

  private static String brackets(int token, List<Mention> begins, List<Mention> ends) {
    StringBuilder brackets = new StringBuilder();
    begins.stream()
        .sorted(Comparator.comparing((Mention mention) -> -mention.span().last()))
        .forEach(
            mention ->
                brackets
                    .append('(')
                    .append(mention.entity())
                    .append(mention.span().last() == token ? ")" : ""));
    ends.stream()
        .filter(mention -> mention.span().first() != token)
        .sorted(Comparator.comparing((Mention mention) -> -mention.span().first()))
        .forEach(mention -> brackets.append(mention.entity()).append(')'));
    return brackets.toString();
  }
}
