package org.parallax.ingest.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.annotation.MentionKind;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.ledger.EditScope;
import org.parallax.api.ledger.LedgerEdit;
import org.parallax.api.ledger.StatePolicy;

/** Reads the edits of a ledger. */
final class EditReader {

  /** What stands for nobody in particular. */
  static final String ANY = "any";

  private static final List<String> ACTIONS = List.of("merge", "split", "rename", "is", "is_not");
  private static final List<String> PLACE = List.of("article", "articles", "sentence", "at");

  private final LedgerValues values;

  EditReader(LedgerValues values) {
    this.values = values;
  }

  /** What counts as a state: a word, or a map of entities to words. */
  List<LedgerEdit> policies(Node root) {
    List<LedgerEdit> policies = new ArrayList<>();
    Optional<Node> policy = root.find("policy");
    if (policy.isEmpty()) {
      return policies;
    }
    List<StatePolicy> known = List.of(StatePolicy.values());
    if (!policy.get().is(Node.Shape.MAP)) {
      values
          .label(root, "policy", known)
          .ifPresent(
              word ->
                  policies.add(new LedgerEdit.Policy(policy.get().line(), Optional.empty(), word)));
      return policies;
    }
    policy
        .get()
        .keys()
        .forEach(
            (entity, line) ->
                values
                    .label(policy.get(), entity, known)
                    .ifPresent(
                        word ->
                            policies.add(
                                new LedgerEdit.Policy(
                                    line,
                                    entity.equals("all") ? Optional.empty() : Optional.of(entity),
                                    word))));
    return policies;
  }

  /** The edit that a node holds; empty, and a problem, if it is none. */
  Optional<LedgerEdit> edit(Node node) {
    if (!node.is(Node.Shape.MAP)) {
      values.problem(
          Problem.LEDGER_VALUE,
          node.line(),
          "is not an edit",
          "Begin it with one of " + String.join(", ", ACTIONS));
      return Optional.empty();
    }
    List<String> named = new ArrayList<>(node.keys().keySet());
    named.retainAll(ACTIONS);
    if (named.size() != 1) {
      values.problem(
          Problem.LEDGER_VALUE,
          node.line(),
          named.isEmpty()
              ? "is an edit that does not say what is to be done; it has "
                  + String.join(", ", new TreeSet<>(node.keys().keySet()))
              : "is several edits in one: " + String.join(", ", named),
          named.isEmpty()
              ? "Begin it with one of " + String.join(", ", ACTIONS)
              : "Begin each with a hyphen of its own");
      return Optional.empty();
    }
    int problems = values.problems().size();
    LedgerEdit edit =
        switch (named.get(0)) {
          case "merge" -> merge(node);
          case "split" -> split(node);
          case "rename" -> rename(node);
          default -> meaning(node, named.get(0));
        };
    return values.problems().size() == problems ? Optional.of(edit) : Optional.empty();
  }

  private LedgerEdit merge(Node node) {
    values.onlyKnown(node, List.of("merge", "as"), "a merge");
    List<String> entities = values.texts(node, "merge");
    if (entities.size() == 1) {
      values.problem(
          Problem.LEDGER_VALUE,
          node.line(),
          "merges one entity with nothing",
          "Write merge: [ONE, OTHER]");
    }
    return new LedgerEdit.Merge(node.line(), entities, values.optional(node, "as"));
  }

  private LedgerEdit split(Node node) {
    values.onlyKnown(
        node,
        List.of("split", "strings", "string", "articles", "article", "as", "type"),
        "a split");
    List<String> strings = values.texts(node, "string", "strings");
    List<String> articles = values.texts(node, "article", "articles");
    if (strings.isEmpty() && articles.isEmpty()) {
      values.problem(
          Problem.LEDGER_VALUE,
          node.line(),
          "is a split that does not say what is taken out",
          "Add strings: [TEXT], or articles: [SOURCE/FILE], or both");
    }
    return new LedgerEdit.Split(
        node.line(),
        values.required(node, "split", "a split"),
        strings,
        articles,
        values.required(node, "as", "a split"),
        type(node));
  }

  private LedgerEdit rename(Node node) {
    values.onlyKnown(node, List.of("rename", "to"), "a rename");
    return new LedgerEdit.Rename(
        node.line(),
        values.required(node, "rename", "a rename"),
        values.required(node, "to", "a rename"));
  }

  private LedgerEdit meaning(Node node, String key) {
    boolean means = key.equals("is");
    List<String> known = new ArrayList<>(List.of(key, "string", "strings"));
    known.addAll(PLACE);
    if (means) {
      known.addAll(List.of("type", "kind"));
    }
    values.onlyKnown(node, known, "'" + key + "'");
    String entity = values.required(node, key, "the edit");
    List<String> strings = values.texts(node, "string", "strings");
    if (strings.isEmpty()) {
      values.problem(
          Problem.LEDGER_VALUE,
          node.line(),
          "does not say which string " + (means ? "is" : "is not") + " " + entity,
          "Add string: TEXT");
    }
    boolean nobody = !means && entity.equals(ANY);
    return new LedgerEdit.Meaning(
        node.line(),
        means,
        nobody ? Optional.empty() : Optional.of(entity),
        strings,
        scope(node),
        means ? type(node) : Optional.empty(),
        means ? values.label(node, "kind", List.of(MentionKind.values())) : Optional.empty());
  }

  private EditScope scope(Node node) {
    List<String> articles = values.texts(node, "article", "articles");
    Optional<Integer> sentence = values.number(node, "sentence");
    Optional<Integer> offset = values.number(node, "at");
    if ((sentence.isPresent() || offset.isPresent()) && articles.size() != 1) {
      values.problem(
          Problem.LEDGER_VALUE,
          node.line(),
          "names a place, and "
              + (articles.isEmpty() ? "no article" : "several articles")
              + " in which it lies",
          "Add article: SOURCE/FILE, and one alone");
    }
    return new EditScope(articles, sentence, offset);
  }

  private Optional<EntityType> type(Node node) {
    return values.label(node, "type", List.of(EntityType.values()));
  }
}
