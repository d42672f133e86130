package org.parallax.stages.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.api.text.Span;
import org.parallax.models.catalogue.Catalogue;
import org.parallax.models.catalogue.CatalogueEntry;
import org.parallax.models.catalogue.CatalogueForm;
import org.parallax.models.catalogue.CatalogueForm.Kind;
import org.parallax.models.catalogue.CatalogueMatch;
import org.parallax.models.catalogue.LeaderTerm;
import org.parallax.models.catalogue.Seat;

/**
 * Writes a text anew with two states changed places: each name, adjective, capital and leader of
 * the one becomes the same of the other. Forms come from the catalogue. Immutable.
 */
final class StateNames {

  /** The states whose names are put in, by id. */
  static final List<String> STATES = List.of("CN", "FR", "IL", "IN", "IR", "RU", "TR", "UA", "US");

  /** Names that are also used as adjectives, where no article stands before them. */
  private static final Set<String> SHORT_NAMES = Set.of("US", "U.S.", "U.S", "UK", "U.K.");

  private static final int THE = 4;
  private static final Pattern INDEFINITE = Pattern.compile("(?<![\\p{L}\\p{N}])([Aa])n? $");

  /** A name that begins with U begins with a consonant's sound. */
  private static final String VOWELS = "AEIO";

  private final Catalogue catalogue;

  private StateNames(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Of the catalogue that ships. */
  static StateNames load() {
    return new StateNames(Catalogue.load());
  }

  /** Whether a state of that id has all the forms that an exchange needs. */
  boolean knows(String id) {
    return catalogue.find(id).flatMap(StateNames::forms).isPresent();
  }

  /** The name that is put in for a {@linkplain #knows known} state. */
  String nameOf(String id) {
    return catalogue.find(id).flatMap(StateNames::forms).map(Forms::name).orElse(id);
  }

  /**
   * Where the text speaks of a state by a form that can be exchanged.
   *
   * @return spans in reading order
   */
  List<Span> places(String text, String state) {
    return changes(text, Map.of(state, state)).stream().map(Change::form).toList();
  }

  /**
   * A text and spans of it after two states have changed places.
   *
   * @param one id of the one
   * @param other id of the other; the same leaves the text as it is
   * @throws IllegalArgumentException if one of them is not {@linkplain #knows known}
   */
  Rewritten exchanged(
      String text, SortedMap<String, List<Span>> targets, String one, String other) {
    if (one.equals(other)) {
      return new Rewritten(text, targets);
    }
    List<Change> changes = changes(text, Map.of(one, other, other, one));
    StringBuilder rewritten = new StringBuilder();
    int at = 0;
    for (Change change : changes) {
      rewritten.append(text, at, change.whole().begin()).append(change.text());
      at = change.whole().end();
    }
    rewritten.append(text, at, text.length());
    SortedMap<String, List<Span>> moved = new TreeMap<>();
    targets.forEach(
        (entity, spans) ->
            moved.put(entity, spans.stream().map(span -> moved(span, changes)).toList()));
    return new Rewritten(rewritten.toString(), moved);
  }

  /**
   * A text after an exchange.
   *
   * @param targets spans of the mentions, by entity
   */
  record Rewritten(String text, SortedMap<String, List<Span>> targets) {}

  /**
   * A stretch to be replaced.
   *
   * @param whole with the article before it, where that changes too
   * @param form the form itself
   * @param text what comes in the place of {@code whole}
   */
  private record Change(Span whole, Span form, String text) {
    int growth() {
      return text.length() - whole.length();
    }
  }

  private static Span moved(Span span, List<Change> changes) {
    int begin = span.begin();
    int end = span.end();
    for (Change change : changes) {
      if (change.whole().end() <= span.begin()) {
        begin += change.growth();
        end += change.growth();
      } else if (change.whole().begin() < span.end()) {
        // What is replaced within a mention belongs to it, an article before it included.
        begin -= Math.max(0, span.begin() - change.whole().begin());
        end += change.growth() + Math.max(0, change.whole().end() - span.end());
      }
    }
    return new Span(begin, Math.max(begin + 1, end));
  }

  private List<Change> changes(String text, Map<String, String> to) {
    List<Change> changes = new ArrayList<>();
    int last = 0;
    for (CatalogueMatch match : catalogue.matcher().match(text, new Span(0, text.length()))) {
      Optional<CatalogueForm> own =
          match.forms().stream().filter(form -> to.containsKey(form.entry().id())).findFirst();
      if (own.isEmpty()) {
        continue;
      }
      String id = to.getOrDefault(own.get().entry().id(), "");
      Optional<String> other =
          catalogue
              .find(id)
              .flatMap(StateNames::forms)
              .flatMap(forms -> forms.in(own.get(), isAfterArticle(text, match.span())));
      if (other.isPresent()) {
        Change change = change(text, match.span(), own.get(), other.get());
        if (change.whole().begin() >= last) {
          changes.add(change);
          last = change.whole().end();
        }
      }
    }
    return changes;
  }

  private static boolean isAfterArticle(String text, Span form) {
    int begin = form.begin() - THE;
    return begin >= 0
        && text.substring(begin, form.begin()).equalsIgnoreCase("the ")
        && (begin == 0 || !Character.isLetterOrDigit(text.charAt(begin - 1)));
  }

  /** The new form, with "the" left out before a name, which needs none, and "a" or "an" mended. */
  private static Change change(String text, Span form, CatalogueForm own, String other) {
    int begin = form.begin();
    if (own.kind() == Kind.NAME && isAfterArticle(text, form)) {
      return new Change(new Span(begin - THE, form.end()), form, other);
    }
    Matcher indefinite = INDEFINITE.matcher(text).region(Math.max(0, begin - 4), begin);
    if (indefinite.find()) {
      String fitting = VOWELS.indexOf(other.charAt(0)) >= 0 ? "n " : " ";
      return new Change(
          new Span(indefinite.start(1), form.end()), form, indefinite.group(1) + fitting + other);
    }
    return new Change(form, form, other);
  }

  /**
   * The forms that are put in.
   *
   * @param name without an article
   * @param adjective such as Russian
   * @param people in the plural
   * @param capital a seat where people live
   * @param leader who is in office
   */
  private record Forms(
      String name, String adjective, String people, String capital, LeaderTerm leader) {

    Optional<String> in(CatalogueForm form, boolean afterArticle) {
      return switch (form.kind()) {
        case NAME ->
            Optional.of(SHORT_NAMES.contains(form.text()) && !afterArticle ? adjective : name);
        case ADJECTIVE ->
            Optional.of(form.text().equals(plural(form.entry())) ? people : adjective);
        case CAPITAL -> Optional.of(capital);
        case LEADER_FULL_NAME -> Optional.of(leader.name());
        case LEADER_SHORT_NAME, LEADER_SURNAME -> Optional.of(leader.surname());
        default -> Optional.empty();
      };
    }
  }

  private static Optional<Forms> forms(CatalogueEntry entry) {
    Optional<String> adjective = entry.adjectives().stream().findFirst();
    Optional<Seat> capital = entry.seats().stream().filter(Seat::place).findFirst();
    Optional<LeaderTerm> leader =
        entry.leaders().stream().filter(term -> term.to().isEmpty()).findFirst();
    if (adjective.isEmpty() || capital.isEmpty() || leader.isEmpty()) {
      return Optional.empty();
    }
    String plural = plural(entry);
    return Optional.of(
        new Forms(
            name(entry),
            adjective.get(),
            plural.isEmpty() ? adjective.get() : plural,
            capital.get().name(),
            leader.get()));
  }

  /** The first name of one word that is written out, so that it needs no article. */
  private static String name(CatalogueEntry entry) {
    return entry.names().stream()
        .filter(name -> name.length() > 3 && name.indexOf(' ') < 0 && name.indexOf('.') < 0)
        .findFirst()
        .orElse(entry.name());
  }

  private static String plural(CatalogueEntry entry) {
    return entry.adjectives().stream()
        .filter(form -> form.endsWith("s"))
        .filter(form -> entry.adjectives().contains(form.substring(0, form.length() - 1)))
        .findFirst()
        .orElse("");
  }
}
