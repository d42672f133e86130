package org.parallax.compare.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.api.annotation.Entity;
import org.parallax.api.annotation.MentionKind;
import org.parallax.api.annotation.Ruling;
import org.parallax.api.annotation.RulingKind;
import org.parallax.api.ledger.LedgerEdit;
import org.parallax.api.ledger.StatePolicy;
import org.parallax.api.text.Span;

/**
 * Makes rulings for the linking of each article. The same words of a ledger always give the same
 * rulings, whatever the order of its edits, so that results kept for an article serve again.
 */
final class RulingMaker {

  private final LocalIds locals;

  RulingMaker(LocalIds locals) {
    this.locals = locals;
  }

  Map<String, List<Ruling>> rulings(
      List<ResolvedEdit> edits, Map<String, List<Claims.Claim>> claims, List<String> articles) {
    List<Ruling> policies = policies(edits);
    Map<String, List<Ruling>> rulings = new TreeMap<>();
    for (String article : articles) {
      List<Ruling> own = new ArrayList<>(policies);
      own.addAll(rulings(article, claims.getOrDefault(article, List.of())));
      if (!own.isEmpty()) {
        rulings.put(article, own);
      }
    }
    return rulings;
  }

  private static List<Ruling> policies(List<ResolvedEdit> edits) {
    Map<String, Ruling> policies = new TreeMap<>();
    for (ResolvedEdit resolved : edits) {
      if (resolved.edit() instanceof LedgerEdit.Policy policy && resolved.isPossible()) {
        Optional<Entity> entity =
            resolved.subjects().stream()
                .findFirst()
                .map(one -> new Entity(one.id(), one.name(), one.type(), true));
        policies.put(
            entity.map(Entity::id).orElse(""),
            new Ruling(policy.policy().ruling(), entity, Optional.empty(), List.of()));
      }
    }
    Ruling general = policies.get("");
    boolean usual = general == null || general.kind() == StatePolicy.GOVERNMENT.ruling();
    if (usual) {
      policies.remove("");
      policies.values().removeIf(ruling -> ruling.kind() == StatePolicy.GOVERNMENT.ruling());
    }
    return List.copyOf(policies.values());
  }

  private List<Ruling> rulings(String article, List<Claims.Claim> claims) {
    Map<String, Ruling> byKey = new TreeMap<>();
    for (Claims.Claim claim : claims) {
      if (claim.means()) {
        Entity entity = locals.in(article, claim.subject().orElseThrow());
        add(byKey, RulingKind.IS, Optional.of(entity), claim.kind(), claim.span());
      } else if (claim.subject().isEmpty()) {
        add(byKey, RulingKind.IS_NOT, Optional.empty(), Optional.empty(), claim.span());
      } else {
        // Where the article does not speak of it, nothing need be ruled out: but a catalogue's
        // entity may yet come in, when another ruling takes the place of what outweighed it.
        List<Entity> own = new ArrayList<>(locals.of(article, claim.subject().get().id()));
        if (own.isEmpty()) {
          own.add(locals.in(article, claim.subject().get()));
        }
        own.forEach(
            entity ->
                add(byKey, RulingKind.IS_NOT, Optional.of(entity), Optional.empty(), claim.span()));
      }
    }
    return List.copyOf(byKey.values());
  }

  private static void add(
      Map<String, Ruling> byKey,
      RulingKind kind,
      Optional<Entity> entity,
      Optional<MentionKind> form,
      Span span) {
    String key = kind + " " + entity.map(Entity::id).orElse("") + " " + form;
    List<Span> spans =
        new ArrayList<>(Optional.ofNullable(byKey.get(key)).map(Ruling::spans).orElse(List.of()));
    if (!spans.contains(span)) {
      spans.add(span);
    }
    byKey.put(key, new Ruling(kind, entity, form, spans));
  }
}
