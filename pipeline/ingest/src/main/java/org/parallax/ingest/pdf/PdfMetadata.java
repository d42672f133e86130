package org.parallax.ingest.pdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;
import org.parallax.api.text.ArticleMetadata;
import org.parallax.api.text.BlockKind;
import org.parallax.ingest.pdf.layout.Layout;
import org.parallax.ingest.pdf.layout.Passage;

/**
 * What a file says of itself, as far as its pages bear it out: programs fill these fields with file
 * names, templates' titles and the name of whoever owns the computer.
 */
final class PdfMetadata {

  private static final int FIRST_YEAR = 1993; // no PDF is older than the format
  private static final int LAST_YEAR = 2200;
  private static final int DAY = "2022-09-28".length();
  private static final int LONGEST = 300;
  private static final int FIRST_PASSAGES = 60;

  private static final Pattern FILE_NAME =
      Pattern.compile(
          ".*\\.(?:docx?|pdf|indd|qxd|qxp|odt|rtf|txt|html?|tex|dvi|pub|pages|xlsx?|pptx?|wpd|aspx?|php)"
              + "|(?:https?|file)://.*|about:blank",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?:untitled|unknown|document|title|layout|print|page|slide|scan|new|no title)?[\\s\\d_.-]*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PROGRAM =
      Pattern.compile(
          "^(?:Microsoft \\w+|PowerPoint Presentation)\\s*-\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern NO_AUTHOR =
      Pattern.compile(
          "(?:admin(?:istrator)?|user|owner|unknown|anonymous|author|root|guest|default)?[\\s\\d_.-]*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final PDDocument document;
  private final PDDocumentInformation information;
  private final XmpPacket packet;

  PdfMetadata(PDDocument document, StreamGuard guard) {
    this.document = document;
    information = document.getDocumentInformation();
    packet = XmpPacket.of(document, guard);
  }

  /** What the file calls itself, whether or not it is true. */
  Optional<String> claimedTitle() {
    return plausibleTitle(information.getTitle())
        .or(() -> packet.find("title").flatMap(PdfMetadata::plausibleTitle));
  }

  private static Optional<String> plausibleTitle(@Nullable String given) {
    return text(given)
        .map(title -> PROGRAM.matcher(title).replaceFirst("").strip())
        .filter(title -> !FILE_NAME.matcher(title).matches())
        .filter(title -> !NO_TITLE.matcher(title).matches());
  }

  ArticleMetadata of(Layout layout) {
    List<Passage> passages = layout.passages();
    List<Passage> first = passages.subList(0, Math.min(FIRST_PASSAGES, passages.size()));
    Optional<String> onPage =
        first.stream()
            .filter(passage -> passage.kind() == BlockKind.TITLE)
            .map(Passage::text)
            .findFirst();
    Optional<String> claimed = claimedTitle().or(layout::heading);
    Optional<String> title = claimed.flatMap(name -> title(name, onPage, first));
    Optional<String> author =
        text(information.getAuthor())
            .or(() -> packet.find("creator").flatMap(PdfMetadata::text))
            .filter(name -> !NO_AUTHOR.matcher(name).matches())
            .filter(name -> share(words(name), words(first)) == 1);
    return new ArticleMetadata(
        title,
        author,
        packet.find("publicationName").flatMap(PdfMetadata::text),
        published(),
        layout.address().flatMap(PdfMetadata::address),
        language());
  }

  private static Optional<String> text(@Nullable String value) {
    return Optional.ofNullable(value)
        .map(given -> given.replaceAll("[\\p{Cntrl}\\s\\p{Z}]+", " ").strip())
        .filter(given -> !given.isEmpty() && given.length() <= LONGEST);
  }

  /** The title as the page prints it, if that is what the file is called; it has no site's name. */
  private static Optional<String> title(
      String claimed, Optional<String> onPage, List<Passage> first) {
    Set<String> named = words(claimed);
    if (onPage.isPresent() && share(words(onPage.get()), named) >= 0.8) {
      return onPage;
    }
    return share(named, words(first)) >= 0.6 && onPage.isEmpty()
        ? Optional.of(claimed)
        : Optional.empty();
  }

  private static Set<String> words(List<Passage> passages) {
    Set<String> words = new HashSet<>();
    passages.forEach(passage -> words.addAll(words(passage.text())));
    return words;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>(List.of(WORDS.split(text.toLowerCase(Locale.ROOT), -1)));
    words.remove("");
    return words;
  }

  private static double share(Set<String> words, Set<String> others) {
    long common = words.stream().filter(others::contains).count();
    return words.isEmpty() ? 0 : (double) common / words.size();
  }

  /**
   * When it was published, as its publisher says. The day when the file was made is never it: a
   * page is printed or saved whenever somebody wants to keep it.
   */
  private Optional<LocalDate> published() {
    return packet
        .find("publicationDate")
        .or(() -> packet.find("coverDate"))
        .flatMap(PdfMetadata::day);
  }

  private static Optional<LocalDate> day(String date) {
    try {
      return Optional.of(LocalDate.parse(date.substring(0, Math.min(DAY, date.length()))))
          .filter(PdfMetadata::isPlausible);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static boolean isPlausible(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() < LAST_YEAR;
  }

  private static Optional<URI> address(String printed) {
    try {
      URI address = new URI(printed);
      boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
      // Browsers cut a long address and say so.
      boolean whole = !printed.endsWith("…") && !printed.endsWith("...");
      return web && whole && address.getHost() != null ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private Optional<String> language() {
    String given = document.getDocumentCatalog().getLanguage();
    if (given == null || given.isBlank()) {
      return Optional.empty();
    }
    try {
      String tag =
          new Locale.Builder()
              .setLanguageTag(given.strip().replace('_', '-'))
              .build()
              .toLanguageTag();
      return tag.equals("und") ? Optional.empty() : Optional.of(tag);
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }
}
