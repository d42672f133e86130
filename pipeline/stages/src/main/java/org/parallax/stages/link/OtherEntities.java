package org.parallax.stages.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.api.annotation.Entity;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.annotation.MentionKind;
import org.parallax.api.annotation.NamedEntity;
import org.parallax.api.document.Layer;
import org.parallax.api.document.Layers;
import org.parallax.api.text.Span;
import org.parallax.models.catalogue.Catalogue;

/**
 * Makes entities of the names that a recogniser found, or runs of capitals where none ran, and that
 * the catalogue does not know. A surname joins the full name given in the same article, an acronym
 * the organisation whose initials it is.
 */
final class OtherEntities {

  private static final double CONFIDENCE = 0.8;

  /** By capitals alone, without a recogniser. */
  private static final double CAPITALS = 0.6;

  private static final Set<EntityType> TYPES =
      Set.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION, EntityType.OTHER);
  private static final Set<String> SMALL_WORDS = Set.of("of", "the", "for", "and", "in");

  private final ArticleContext context;
  private final Catalogue catalogue;
  private final SortedMap<String, Entity> entities = new TreeMap<>();
  private final Map<String, String> idByName = new HashMap<>();

  OtherEntities(ArticleContext context, Catalogue catalogue) {
    this.context = context;
    this.catalogue = catalogue;
  }

  /** The entities made, by id. */
  SortedMap<String, Entity> entities() {
    return entities;
  }

  /** Mentions of names that nothing in {@code links} covers. */
  List<Resolved> resolve(Links links) {
    Optional<Layer<NamedEntity>> layer = context.document().find(Layers.NAMED_ENTITIES);
    List<NamedEntity> found =
        layer.map(Layer::items).orElseGet(() -> new CapitalizedNames(context, links).find());
    List<NamedEntity> names =
        found.stream()
            .filter(name -> TYPES.contains(name.type()))
            .filter(name -> context.find(name.sentence()).isPresent())
            .filter(name -> !links.covers(name.span()))
            .filter(name -> isName(context.words(name.span())))
            .toList();
    // Full names first, so that a surname in the headline joins them too.
    for (NamedEntity name : names) {
      String text = normalized(name.span());
      if (text.indexOf(' ') > 0) {
        register(text, name.type());
      }
    }
    List<Resolved> resolved = new ArrayList<>();
    String via = layer.map(l -> l.provenance().stage()).orElse(CatalogueLinkStage.NAME);
    double confidence = layer.isPresent() ? CONFIDENCE : CAPITALS;
    for (NamedEntity name : names) {
      String id = register(normalized(name.span()), name.type());
      resolved.add(
          new Resolved(name.span(), name.sentence(), id, MentionKind.NAME, via, confidence));
    }
    return resolved;
  }

  private static boolean isName(String text) {
    return text.codePoints().anyMatch(Character::isUpperCase)
        && text.codePoints().filter(Character::isLetter).count() > 1;
  }

  private String normalized(Span span) {
    return context.words(span).replaceAll("\\s+", " ").replaceFirst("^[Tt]he ", "");
  }

  private String register(String name, EntityType type) {
    String known = idByName.get(name);
    if (known != null) {
      return known;
    }
    String id = slug(name);
    if (catalogue.find(id).isPresent() || id.isEmpty()) {
      id = "name-" + id;
    }
    entities.putIfAbsent(id, new Entity(id, name, type, false));
    idByName.put(name, id);
    if (type == EntityType.PERSON) {
      idByName.putIfAbsent(name.substring(name.lastIndexOf(' ') + 1), id);
    } else if (type == EntityType.ORGANIZATION) {
      initials(name).ifPresent(acronym -> idByName.putIfAbsent(acronym, slug(name)));
    }
    return id;
  }

  private static Optional<String> initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[ \\-]", -1)) {
      if (!word.isEmpty() && !SMALL_WORDS.contains(word)) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }
    return initials.length() >= 3 ? Optional.of(initials.toString()) : Optional.empty();
  }

  /** Lower-case letters and digits of any script, accents taken off, joined by hyphens. */
  static String slug(String name) {
    String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    return bare.toLowerCase(Locale.ROOT)
        .replaceAll("['’]s\\b", "s")
        .replaceAll("[^\\p{L}\\p{N}]+", "-")
        .replaceAll("^-|-$", "");
  }
}
