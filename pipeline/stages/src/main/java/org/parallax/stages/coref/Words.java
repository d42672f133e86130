package org.parallax.stages.coref;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.Dependency;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.annotation.NamedEntity;
import org.parallax.api.annotation.Token;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.text.Span;

/** The tokens of an article with their trees and names, by position. */
final class Words {

  /** What stands for no token. */
  static final int NONE = -1;

  private static final Set<String> NAME_TAGS = Set.of("NNP", "NNPS");

  private final List<Token> tokens;
  private final String[] forms;
  private final String[] lowers;
  private final String[] lemmas;
  private final String[] tags;
  private final int[] governors;
  private final String[] relations;
  private final List<List<Integer>> dependents = new ArrayList<>();
  private final int[] paragraphs;
  private final int[] names;
  private final List<NamedEntity> namesFound;

  Words(Document document) {
    tokens = document.get(Layers.TOKENS);
    int count = tokens.size();
    forms = new String[count];
    lowers = new String[count];
    lemmas = new String[count];
    tags = new String[count];
    governors = new int[count];
    relations = new String[count];
    paragraphs = new int[count];
    names = new int[count];
    String text = document.text();
    int paragraph = 0;
    for (int i = 0; i < count; i++) {
      Token token = tokens.get(i);
      forms[i] = token.span().of(text);
      lowers[i] = forms[i].toLowerCase(Locale.ROOT);
      lemmas[i] = token.lemma().toLowerCase(Locale.ROOT);
      tags[i] = PennTag.of(token, lowers[i]);
      governors[i] = NONE;
      relations[i] = "";
      names[i] = NONE;
      dependents.add(new ArrayList<>(2));
      if (i > 0
          && text.substring(tokens.get(i - 1).span().end(), token.span().begin()).contains("\n")) {
        paragraph++;
      }
      paragraphs[i] = paragraph;
    }
    for (Dependency arc : document.get(Layers.DEPENDENCIES)) {
      relations[arc.dependent()] = arc.relation();
      if (arc.governor().isPresent()) {
        governors[arc.dependent()] = arc.governor().get();
        dependents.get(arc.governor().get()).add(arc.dependent());
      }
    }
    namesFound = document.itemsOf(Layers.NAMED_ENTITIES);
    markNames();
  }

  /** Both layers are in reading order, so one walk over the tokens is enough. */
  private void markNames() {
    int at = 0;
    for (int n = 0; n < namesFound.size(); n++) {
      Span span = namesFound.get(n).span();
      while (at < size() && tokens.get(at).span().end() <= span.begin()) {
        at++;
      }
      for (int i = at; i < size() && tokens.get(i).span().overlaps(span); i++) {
        names[i] = n;
      }
    }
  }

  int size() {
    return forms.length;
  }

  String form(int token) {
    return forms[token];
  }

  String lower(int token) {
    return lowers[token];
  }

  String lemma(int token) {
    return lemmas[token];
  }

  /** Of the Penn Treebank, whatever the tagger's own are. */
  String tag(int token) {
    return tags[token];
  }

  int sentence(int token) {
    return tokens.get(token).sentence();
  }

  int paragraph(int token) {
    return paragraphs[token];
  }

  Span span(int first, int last) {
    return new Span(tokens.get(first).span().begin(), tokens.get(last).span().end());
  }

  /** Position of the head; {@link #NONE} for a root and where there is no tree. */
  int governor(int token) {
    return governors[token];
  }

  /** Empty where there is no tree. */
  String relation(int token) {
    return relations[token];
  }

  /** The relation without what follows a colon. */
  String plainRelation(int token) {
    int colon = relations[token].indexOf(':');
    return colon < 0 ? relations[token] : relations[token].substring(0, colon);
  }

  /** In reading order. */
  List<Integer> dependents(int token) {
    return dependents.get(token);
  }

  Optional<Integer> findDependent(int token, String relation) {
    return dependents.get(token).stream().filter(d -> relations[d].equals(relation)).findFirst();
  }

  boolean hasDependent(int token, Set<String> plainRelations) {
    return dependents.get(token).stream().anyMatch(d -> plainRelations.contains(plainRelation(d)));
  }

  boolean isNoun(int token) {
    return tag(token).startsWith("NN");
  }

  boolean isProperNoun(int token) {
    return NAME_TAGS.contains(tag(token));
  }

  boolean isVerb(int token) {
    return tag(token).startsWith("VB");
  }

  /** The type of the name that the token is part of. */
  Optional<EntityType> nameType(int token) {
    return names[token] == NONE
        ? Optional.empty()
        : Optional.of(namesFound.get(names[token]).type());
  }

  /** Number of the recognised name that the token is part of; {@link #NONE} if of none. */
  int name(int token) {
    return names[token];
  }
}
