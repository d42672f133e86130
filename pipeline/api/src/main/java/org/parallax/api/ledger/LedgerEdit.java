package org.parallax.api.ledger;

import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.annotation.MentionKind;

/**
 * One thing that a ledger says. Entities are named as the file names them: by id or by any name.
 */
public sealed interface LedgerEdit {

  /** Where it stands in the file, from 1. */
  int line();

  /** What it says, in words, for reports. */
  String told();

  /**
   * Several entities are one.
   *
   * @param entities at least two; the first lends its id
   * @param name for the one; empty for the name of the first
   */
  record Merge(int line, List<String> entities, Optional<String> name) implements LedgerEdit {

    /** Copies the list. */
    public Merge {
      entities = List.copyOf(entities);
    }

    @Override
    public String told() {
      return "merge "
          + String.join(" + ", entities)
          + name.map(given -> ", called " + given).orElse("");
    }
  }

  /**
   * Some of an entity's mentions belong to another.
   *
   * @param entity from which they are taken
   * @param strings by which the other is called; empty for all mentions in the articles
   * @param articles as in {@link EditScope}; empty for the whole story, and then there are strings
   * @param name of the other: one of the story's entities, or a new one
   * @param type of a new one
   */
  record Split(
      int line,
      String entity,
      List<String> strings,
      List<String> articles,
      String name,
      Optional<EntityType> type)
      implements LedgerEdit {

    /** Copies the lists. */
    public Split {
      strings = List.copyOf(strings);
      articles = List.copyOf(articles);
    }

    @Override
    public String told() {
      return "split "
          + (strings.isEmpty() ? "all mentions" : quoted(strings))
          + (articles.isEmpty() ? "" : " in " + String.join(", ", articles))
          + " out of "
          + entity
          + ", as "
          + name;
    }
  }

  /**
   * An entity is shown under another name.
   *
   * @param name the new one
   */
  record Rename(int line, String entity, String name) implements LedgerEdit {

    @Override
    public String told() {
      return "rename " + entity + " to " + name;
    }
  }

  /**
   * A string means an entity, or does not.
   *
   * @param means whether it does
   * @param entity which; empty only for what means nobody at all
   * @param strings as the articles write them; empty for whatever stands at the place of the scope
   * @param scope where
   * @param type of an entity that the story does not have yet; empty if it must have it
   * @param kind how the string means the entity; empty for what its capitals suggest
   */
  record Meaning(
      int line,
      boolean means,
      Optional<String> entity,
      List<String> strings,
      EditScope scope,
      Optional<EntityType> type,
      Optional<MentionKind> kind)
      implements LedgerEdit {

    /** Copies the list. */
    public Meaning {
      strings = List.copyOf(strings);
    }

    @Override
    public String told() {
      return quoted(strings)
          + (means ? " is " : " is not ")
          + entity.orElse("anybody")
          + ", "
          + scope.told();
    }
  }

  /**
   * What counts as a state.
   *
   * @param entity one of them; empty for all
   */
  record Policy(int line, Optional<String> entity, StatePolicy policy) implements LedgerEdit {

    @Override
    public String told() {
      return "policy " + policy.label() + entity.map(one -> " for " + one).orElse("");
    }
  }

  private static String quoted(List<String> strings) {
    return "“" + String.join("”, “", strings) + "”";
  }
}
