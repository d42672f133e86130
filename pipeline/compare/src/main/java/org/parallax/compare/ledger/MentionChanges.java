package org.parallax.compare.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.text.Span;

/** Compares the mentions of an article before and after. */
final class MentionChanges {

  /** Whom a place means, and its sentence. */
  private static final class Place {
    private final SortedSet<String> before = new TreeSet<>();
    private final SortedSet<String> after = new TreeSet<>();
    private final int sentence;

    Place(int sentence) {
      this.sentence = sentence;
    }
  }

  private final SortedMap<Span, Place> places = new TreeMap<>();

  void before(EntityMention mention, String entity) {
    place(mention).before.add(entity);
  }

  void after(EntityMention mention, String entity) {
    place(mention).after.add(entity);
  }

  private Place place(EntityMention mention) {
    return places.computeIfAbsent(mention.span(), span -> new Place(mention.sentence()));
  }

  /** The places that changed, in reading order. */
  List<MentionChange> all() {
    List<MentionChange> changes = new ArrayList<>();
    places.forEach(
        (span, place) -> {
          List<String> gone = new ArrayList<>(place.before);
          gone.removeAll(place.after);
          List<String> come = new ArrayList<>(place.after);
          come.removeAll(place.before);
          for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
            changes.add(new MentionChange(span, place.sentence, at(gone, i), at(come, i)));
          }
        });
    return changes;
  }

  private static Optional<String> at(List<String> ids, int index) {
    return index < ids.size() ? Optional.of(ids.get(index)) : Optional.empty();
  }
}
