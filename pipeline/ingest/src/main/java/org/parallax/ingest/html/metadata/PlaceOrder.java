package org.parallax.ingest.html.metadata;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Which of several places on the page belongs to the article: outside of its surroundings, near its
 * title.
 */
final class PlaceOrder {

  private static final int MOST_ABOVE = 40;
  private static final int LONGEST_NAMES = 300;
  private static final Set<String> AROUND = Set.of("nav", "aside", "footer", "form");
  private static final Set<String> WHOLE = Set.of("html", "body", "main");
  private static final Pattern SURROUNDINGS =
      Pattern.compile(
          "(?i)related|comment|sidebar|recommend|footer|trending|popular|most-?read|latest|widget|teaser|promo|newsletter|carousel|read-?more|see-?also|disqus|reply|replies|recirc|outbrain|taboola|river");

  private final int title;
  private final Set<Element> aboveTitle = new HashSet<>();

  PlaceOrder(Optional<PageScan.Heading> heading) {
    title = heading.map(PageScan.Heading::at).orElse(0);
    heading.ifPresent(
        found -> {
          Element element = found.element().parent();
          for (int i = 0; element != null && i < MOST_ABOVE; i++) {
            aboveTitle.add(element);
            element = element.parent();
          }
        });
  }

  /**
   * The places that belong to the article and lie within {@code far} nodes of it, nearest first.
   */
  List<PageScan.Place> nearest(List<PageScan.Place> places, int far) {
    return places.stream()
        .filter(place -> distance(place) <= far && !isElsewhere(place.element()))
        .sorted(Comparator.comparingInt(this::distance))
        .toList();
  }

  /** What stands before a title belongs to it less often than what follows. */
  private int distance(PageScan.Place place) {
    int after = place.at() - title;
    return after >= 0 ? after : -2 * after;
  }

  private boolean isElsewhere(Element place) {
    Element element = place;
    for (int i = 0; element != null && i < MOST_ABOVE; i++) {
      if (aboveTitle.contains(element) || WHOLE.contains(element.normalName())) {
        return false;
      }
      if (AROUND.contains(element.normalName())
          || isSurroundings(element.attr("class"))
          || isSurroundings(element.id())) {
        return true;
      }
      element = element.parent();
    }
    return false;
  }

  private static boolean isSurroundings(String names) {
    return names.length() <= LONGEST_NAMES && SURROUNDINGS.matcher(names).find();
  }
}
