package org.parallax.stages.clean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parallax.api.annotation.Zone;
import org.parallax.api.text.ArticleMetadata;
import org.parallax.api.text.BlockKind;
import org.parallax.api.text.MarkedBlock;

/**
 * What a page's own lines say of it: title, authors, day of publication. The outlet is never
 * guessed, and what can be read in two ways is left unknown.
 */
final class PageMetadata {

  private static final Pattern HEADING_MARKS =
      Pattern.compile("^[#*_=\\s\u00a0]+|[#*_=\\s\u00a0]+$");
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private static final Pattern CREDIT =
      Pattern.compile(
          "(?i)^[*_]{0,2}(words |text |story |report |analysis |commentary |opinion |interview "
              + "|review |essay |written |reported |posted |guest post )?by\\b[*_: ]*");

  private static final Pattern NO_AUTHOR =
      Pattern.compile(
          "(?i)^\\W*(photograph|photo|picture|image|illustration|edited|editing|translated|compiled"
              + "|reviewed|(additional )?reporting|fact-checked).*");

  /** What follows is the day, the medium or an office. */
  private static final Pattern END =
      Pattern.compile(
          "\\s*([|•·∙;/\\n\\t(\\[\\d@]|\\s[–—-]\\s|\\s(for|of|in|at|with|from|on|On)\\s).*");

  private static final Pattern PARTS = Pattern.compile("\\s*,?\\s+(and|&)\\s+|\\s*,\\s*");

  private static final Pattern NAME =
      Pattern.compile(
          "(?U)(\\p{Lu}[\\p{L}.'’-]*)(\\s+(\\p{Lu}[\\p{L}.'’-]*|(?i:de|da|di|do|du|van|von|der|den|del"
              + "|al|el|bin|bint|ibn|la|le|ter|zu|y)))*\\s+\\p{Lu}[\\p{L}.'’-]*");

  private static final Pattern INTRODUCED =
      Pattern.compile(
          "(?Us)^[*_—–\\s]*(.{3,60}?),?\\s+(is|was|has|holds|writes|covers|teaches|works)\\b.*");

  private static final int MOST_WORDS_OF_NAME = 5;

  /** Names stand at a line's beginning; what stands behind so many UTF-16 units is none. */
  private static final int LONGEST_CREDIT = 400;

  /** The patterns above would try every way to share a long run of blanks between their parts. */
  private static final Pattern SAME_BLANKS = Pattern.compile("(\\s)\\1+");

  private final String text;
  private final ReadPage page;

  private PageMetadata(String text, ReadPage page) {
    this.text = text;
    this.page = page;
  }

  /** What the page says of itself; {@link ArticleMetadata#UNKNOWN} when nothing. */
  static ArticleMetadata of(String text, ReadPage page) {
    PageMetadata metadata = new PageMetadata(text, page);
    return new ArticleMetadata(
        metadata.title(),
        metadata.author(),
        Optional.empty(),
        metadata.published(),
        Optional.empty(),
        Optional.empty());
  }

  private Optional<String> title() {
    List<Integer> headline = in(Zone.HEADLINE, 0, page.zones().size());
    return headline.stream()
        .filter(i -> is(i, BlockKind.TITLE) || page.signals().strength(i, Signal.HEADLINE) > 0)
        .findFirst()
        .or(() -> headline.stream().findFirst())
        .map(this::firstLine)
        .filter(title -> !title.isEmpty());
  }

  private String firstLine(int i) {
    String line = words(i).lines().findFirst().orElse("");
    // A block of a marked-up file is one thing, however many lines it takes.
    String whole = page.blocks().get(i).marked().isPresent() ? words(i) : line;
    String bare = HEADING_MARKS.matcher(whole).replaceAll("");
    return WHITE_SPACE.matcher(bare).replaceAll(" ");
  }

  private Optional<String> author() {
    for (int i : in(Zone.BYLINE, 0, firstBody())) {
      boolean names =
          is(i, BlockKind.BYLINE)
              || page.signals().strength(i, Signal.BYLINE) > 0
              || page.signals().strength(i, Signal.NAME) > 0;
      if (names && !NO_AUTHOR.matcher(words(i)).matches()) {
        Set<String> people = people(words(i));
        if (!people.isEmpty()) {
          return Optional.of(String.join(", ", people));
        }
      }
    }
    List<String> introduced =
        in(Zone.BYLINE, firstBody(), page.zones().size()).stream()
            .filter(i -> page.signals().strength(i, Signal.BIO) > 0)
            .map(i -> INTRODUCED.matcher(words(i)))
            .filter(Matcher::matches)
            .flatMap(matcher -> people(matcher.group(1)).stream())
            .distinct()
            .toList();
    return introduced.size() == 1 ? Optional.of(introduced.get(0)) : Optional.empty();
  }

  /** The names that an author's line begins with. */
  private static Set<String> people(String line) {
    String whole = line.strip();
    String begin = whole.substring(0, Math.min(whole.length(), LONGEST_CREDIT));
    String credited = SAME_BLANKS.matcher(begin).replaceAll("$1");
    Matcher credit = CREDIT.matcher(credited);
    String rest = credit.find() ? credited.substring(credit.end()) : credited;
    rest = END.matcher(rest.replaceAll("^[\\s—–*_-]+", "")).replaceFirst("");
    Set<String> names = new LinkedHashSet<>();
    for (String part : PARTS.split(rest, -1)) {
      String name = part.replaceAll("[*_.,:\\s]+$", "").strip();
      boolean office =
          WHITE_SPACE
              .splitAsStream(name.toLowerCase(Locale.ROOT))
              .anyMatch(
                  word ->
                      Lexicon.ROLES.contains(word)
                          || Lexicon.CALENDAR.contains(word)
                          || Lexicon.PAGE_NOUNS.contains(word));
      long count = WHITE_SPACE.splitAsStream(name).count();
      if (office || count > MOST_WORDS_OF_NAME || !NAME.matcher(name).matches()) {
        break;
      }
      names.add(name.equals(name.toUpperCase(Locale.ROOT)) ? lowered(name) : name);
    }
    return names;
  }

  private static String lowered(String name) {
    StringBuilder lowered = new StringBuilder();
    boolean first = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      lowered.append(first ? c : Character.toLowerCase(c));
      first = !Character.isLetter(c) && c != '’' && c != '\'';
    }
    return lowered.toString();
  }

  private Optional<LocalDate> published() {
    List<DateReader.Dated> above = dates(0, firstBody());
    Set<LocalDate> said = days(above, DateReader.Label.PUBLISHED);
    Set<LocalDate> unsaid = days(above, DateReader.Label.UNSAID);
    if (said.isEmpty() && unsaid.isEmpty()) {
      said = days(dates(firstBody(), page.zones().size()), DateReader.Label.PUBLISHED);
    }
    Set<LocalDate> days = said.isEmpty() ? unsaid : said;
    return days.size() == 1 ? days.stream().findFirst() : Optional.empty();
  }

  private List<DateReader.Dated> dates(int begin, int end) {
    List<DateReader.Dated> dates = new ArrayList<>();
    for (int i : in(Zone.BYLINE, begin, end)) {
      boolean dated =
          is(i, BlockKind.DATE)
              || is(i, BlockKind.BYLINE)
              || page.signals().strength(i, Signal.DATE) + page.signals().strength(i, Signal.BYLINE)
                  > 0;
      if (dated && page.signals().strength(i, Signal.NOTE) == 0) {
        // "Updated" may stand on a line of its own above its date.
        boolean led = i > 0 && page.words().get(i - 1).count() <= 3 && i - 1 >= begin;
        dates.addAll(DateReader.read((led ? words(i - 1) + " " : "") + words(i)));
      }
    }
    return dates;
  }

  private static Set<LocalDate> days(List<DateReader.Dated> dates, DateReader.Label label) {
    Set<LocalDate> days = new LinkedHashSet<>();
    dates.stream().filter(dated -> dated.label() == label).forEach(dated -> days.add(dated.day()));
    return days;
  }

  /** The first paragraph: what names people and days above it speaks of the article. */
  private int firstBody() {
    return in(Zone.BODY, 0, page.zones().size()).stream()
        .filter(i -> page.signals().isText(i))
        .findFirst()
        .orElse(page.zones().size());
  }

  private List<Integer> in(Zone zone, int begin, int end) {
    return IntStream.range(begin, end)
        .filter(i -> page.zones().get(i).zone() == zone)
        .boxed()
        .toList();
  }

  private boolean is(int i, BlockKind kind) {
    return page.blocks().get(i).marked().map(MarkedBlock::kind).filter(kind::equals).isPresent();
  }

  private String words(int i) {
    return page.zones().get(i).span().of(text);
  }
}
