package org.parallax.ingest.docx;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.parallax.api.text.ArticleMetadata;
import org.parallax.api.text.BlockKind;

/**
 * What a document says of itself besides its words. Most documents say it without anybody having
 * meant it: the names of templates, of accounts and of programs are no titles and authors.
 */
final class CoreProperties {

  private static final Pattern JUNK_TITLE =
      Pattern.compile(
          "(?:microsoft )?word(?: document)?(?: - .*)?|microsoft word - .*"
              + "|(?:new |neues )?(?:document|dokument|untitled|unnamed|no ?name|draft|test|title|template|normal|blank)"
              + "[ _-]?(?:document)?[ _-]?(?:\\(?\\d*\\)?)"
              + "|powerpoint presentation|.*\\.(?:docx?|dotx?|docm|odt|rtf|pdf|html?|txt)"
              + "|\\S*[\\\\/]\\S*|https?:.*|[^\\p{L}]*");

  private static final Pattern JUNK_NAME =
      Pattern.compile(
          ".*\\b(?:microsoft|office|windows|user|users|admin|administrator|owner|author|unknown|anonymous"
              + "|guest|default|template|libreoffice|openoffice|apache|poi|python-docx|pandoc|google|docs"
              + "|word|pages|converter|aspose|calibre|ltd|inc|pc|laptop|computer|account|test)\\b.*");

  /** Two to five words in letters, each but particles with a capital. */
  private static final Pattern PERSON =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}][\\p{L}.'’-]*){1,4}");

  private static final int TOP_LINES = 15;
  private static final int TOP_WORDS = 25;
  private static final int LONGEST = 300;
  private static final LocalDate FIRST_WORD = LocalDate.of(1990, 1, 1);

  /** What libraries that write documents put into each of them, as their templates have it. */
  private static final List<LocalDate> TEMPLATE_DATES = List.of(LocalDate.of(2013, 12, 23));

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:by|by:|words:|text:|story by|written by|author:)\\s+\\p{Lu}.*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");

  private CoreProperties() {}

  /** The title that somebody gave the document. */
  static Optional<String> title(WordPackage parts) {
    return parts
        .properties()
        .flatMap(PackageProperties::getTitleProperty)
        .map(title -> title.strip().replaceAll("\\s+", " "))
        .filter(title -> !title.isEmpty() && title.length() <= LONGEST)
        .filter(title -> !JUNK_TITLE.matcher(title.toLowerCase(Locale.ROOT)).matches());
  }

  /**
   * All that is known. Author and day are those of the file, which need not be the article's: where
   * the text's own first lines name an author or a day, the file's are left out.
   *
   * @param lines of the document
   * @param marked the language that the text is marked with
   */
  static ArticleMetadata read(WordPackage parts, List<Line> lines, Optional<String> marked) {
    Optional<PackageProperties> properties = parts.properties();
    List<Line> top =
        lines.stream()
            .filter(line -> line.kind() != BlockKind.NAVIGATION)
            .limit(TOP_LINES)
            .filter(line -> line.text().split("\\s+").length <= TOP_WORDS)
            .toList();
    Optional<String> author =
        properties
            .flatMap(PackageProperties::getCreatorProperty)
            .map(name -> name.strip().replaceAll("\\s+", " "))
            .filter(name -> name.length() <= LONGEST)
            .filter(name -> PERSON.matcher(name).matches())
            .filter(name -> !JUNK_NAME.matcher(name.toLowerCase(Locale.ROOT)).matches())
            .filter(name -> top.stream().noneMatch(CoreProperties::isByline));
    Optional<LocalDate> created =
        properties
            .flatMap(PackageProperties::getCreatedProperty)
            .map(CoreProperties::day)
            .filter(day -> day.isAfter(FIRST_WORD) && !TEMPLATE_DATES.contains(day))
            .filter(day -> top.stream().noneMatch(CoreProperties::isDated));
    Optional<String> language =
        properties
            .flatMap(PackageProperties::getLanguageProperty)
            .map(String::strip)
            .or(() -> marked)
            .filter(tag -> TAG.matcher(tag).matches());
    return new ArticleMetadata(
        title(parts), author, Optional.empty(), created, Optional.empty(), language);
  }

  private static LocalDate day(Date date) {
    return date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
  }

  private static boolean isByline(Line line) {
    return line.kind() == BlockKind.BYLINE || BYLINE.matcher(line.text()).matches();
  }

  private static boolean isDated(Line line) {
    return line.kind() == BlockKind.DATE || YEAR.matcher(line.text()).find();
  }
}
