package org.parallax.ingest.html.metadata.value;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names in what pages give for an author: without "by", roles, outlets, addresses, days. */
public final class AuthorNames {

  private static final int MOST_CHARACTERS = 400;
  private static final int MOST_WORDS = 6;
  private static final int MOST_NAMES = 20;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)^(?:(?:(?:story|words|text|report(?:ed|ing)?|written|posted|published|analysis|opinion"
              + "|article|review|edited|interview|contributed|created|submitted|uploaded|exclusive|more"
              + "|column|special)\\s+)?by\\b\\s*:?|(?:the\\s+)?(?:authors?|autore?s?|autora|autorin|auteure?|verfasser(?:in)?|skribent"
              + "|автор|автора|текст|redactie|redacci[oó]n|reda[cç][aã]o|text|texte|texto|testo|words|written)\\s*:)\\s*");

  /** "By" in the languages where it is also a part of names: only where the page is in them. */
  private static final Map<String, Pattern> BY =
      Map.ofEntries(
          by("de", "von"),
          by("nl", "door"),
          by("fr", "par"),
          by("es", "por"),
          by("pt", "por"),
          by("it", "di|a cura di"),
          by("sv", "av"),
          by("nb", "av"),
          by("no", "av"),
          by("da", "af"),
          by("ca", "per"),
          by("ro", "de"),
          by("pl", "autor"));

  private static final Pattern ROLE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:reporters?|correspondents?|editors?|writers?|columnists?|contributors?|contributing"
              + "|journalists?|staff|producers?|analysts?|specialists?|bureau chief|chief|photographers?|bloggers?"
              + "|professors?|lecturers?|fellow|director|manager|president|founder|co-founder|ceo|intern|desk|team"
              + "|redakteure?|redakteurin|korrespondent(?:in)?|redaktion|redacteur|r[eé]dact(?:eur|rice|ion)|correspondant[e]?"
              + "|redactora?|redacci[oó]n|periodista|corresponsal|giornalista|redazione|reda[cç][aã]o|rep[oó]rter|jornalista"
              + "|toimittaja|redaktör|reporterin|journalistin|dziennikarz|author|attorney|meteorologist|critic|agency|agencies)(?!\\p{L})");
  private static final Pattern AFFILIATION =
      Pattern.compile(
          "(?u)(?<=\\S)\\s+(?:for|at|in|from|is an?|is the|is|has|covers|writes|für|pour|para)\\s.*$");
  private static final Pattern TURN =
      Pattern.compile(
          "\\s+[|•·–—/\\-]+\\s+|\\s*[|•·]\\s*|\\s*[\\n(\\[].*|\\s*:\\s.*|(?<=\\p{L}{3})\\.\\s+(?=\\p{Lu}).*");
  private static final Pattern LIST =
      Pattern.compile("\\s*[,;、]\\s*(?:(?:and|und|et|y)\\s+)?|\\s*;\\s*");
  private static final Pattern AND =
      Pattern.compile("(?iu)\\s+(?:and|&|und|et|with|y|e|en|og|och|и|ja|i)\\s+");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)https?:|www\\.|://|^/|\\.(?:com|org|net|html?)(?:\\W|$)|\\.php|facebook\\.");
  private static final Pattern MAIL = Pattern.compile("\\S+@\\S+\\.\\S+");
  private static final Pattern HANDLE = Pattern.compile("(?<!\\S)@\\w+");
  private static final Pattern DAY = Pattern.compile("\\d{1,2}[:.]\\d{2}|\\d{4}|(?<!\\p{L})\\d");
  private static final Pattern DEGREE =
      Pattern.compile(
          "(?i)(?:ph\\.?\\s?d|m\\.?d|m\\.?b\\.?a|m\\.?a|b\\.?a|j\\.?d|esq|r\\.?n|d\\.?o|m\\.?sc|dphil|cpa|rd)\\.?");
  private static final Pattern SUFFIX = Pattern.compile("(?i)(?:jr|sr|ii|iii|iv)\\.?");
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}’'`.\\-]*(?:\\s+(?:\\p{Ll}{1,3}|van|von|der|den|della|dela|[\"“(]?\\p{Lu}[\\p{L}\\p{M}’'`.\\-]*[)\"”]?))*\\s+(?:[\\p{Ll}’']{1,3})?\\p{Lu}[\\p{L}\\p{M}’'`.\\-]*");

  private static final Set<String> NOBODY =
      Set.of(
          "admin",
          "administrator",
          "webmaster",
          "root",
          "user",
          "guest",
          "unknown",
          "anonymous",
          "editor",
          "editors",
          "author",
          "authors",
          "staff",
          "staffwriter",
          "redaktion",
          "redaccion",
          "redacao",
          "redazione",
          "redaction",
          "null",
          "undefined",
          "none",
          "na",
          "by",
          "default",
          "super",
          "superuser",
          "sysadmin",
          "contributor",
          "editorial",
          "opinion",
          "staffreport",
          "staffreports",
          "staffreporter",
          "text",
          "texte",
          "texto",
          "words",
          "photo",
          "foto",
          "текст",
          "newsdesk",
          "follow",
          "share",
          "reporter",
          "correspondent",
          "wordpress",
          "webdesk",
          "team");

  private AuthorNames() {}

  private static Map.Entry<String, Pattern> by(String language, String words) {
    return Map.entry(
        language,
        Pattern.compile(
            "(?iu)^(?:"
                + words
                + ")\\s*:?\\s+(?!(?:der|den|dem|und|la|los|las)\\s)(?=\\S+\\s+\\S)"));
  }

  /** The names parted by commas, if there is any. */
  public static Optional<String> find(
      List<String> values, Optional<String> language, Set<String> outlets) {
    List<String> names = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (String value : values) {
      for (String name : names(value, language, outlets)) {
        if (names.size() < MOST_NAMES && keys.add(ValueText.key(name))) {
          names.add(name);
        }
      }
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }

  /** Whether the words look like the name of a person, without anything else. */
  public static boolean isName(String words) {
    return words.length() <= MOST_CHARACTERS / 8
        && words(words) <= MOST_WORDS
        && NAME.matcher(words).matches()
        && !ROLE.matcher(words).find();
  }

  /** Whether a line begins as a byline does. */
  public static boolean hasLabel(String line, Optional<String> language) {
    return LABEL.matcher(line).lookingAt()
        || labelOf(language).map(by -> by.matcher(line).lookingAt()).orElse(false);
  }

  /** Whether a line is what bylines begin with and nothing else. */
  public static boolean isLabel(String line, Optional<String> language) {
    Matcher label = LABEL.matcher(line + " Anna Berg");
    if (label.lookingAt()) {
      return label.end() > line.length();
    }
    Optional<Matcher> by = labelOf(language).map(pattern -> pattern.matcher(line + " Anna Berg"));
    return by.isPresent() && by.get().lookingAt() && by.get().end() > line.length();
  }

  private static int words(String line) {
    return line.split(" ", -1).length;
  }

  private static Optional<Pattern> labelOf(Optional<String> language) {
    return language.map(tag -> BY.get(LanguageTag.language(tag)));
  }

  private static List<String> names(String value, Optional<String> language, Set<String> outlets) {
    String plain = ValueText.plain(value).strip();
    if (plain.isEmpty() || plain.length() > MOST_CHARACTERS) {
      return List.of();
    }
    String text = HANDLE.matcher(MAIL.matcher(plain).replaceAll(" ")).replaceAll(" ").strip();
    if (ADDRESS.matcher(text).find()) {
      return List.of();
    }
    text = text.replaceAll("[\\t\\u00A0 ]+", " ");
    text = LABEL.matcher(text).replaceFirst("").strip();
    Optional<Pattern> by = labelOf(language);
    if (by.isPresent()) {
      text = by.get().matcher(text).replaceFirst("");
    }
    String head = TURN.matcher(text).replaceFirst("\n");
    head = head.contains("\n") ? head.substring(0, head.indexOf('\n')) : head;
    List<String> names = new ArrayList<>();
    for (String part : LIST.split(head, -1)) {
      for (String name : parted(part)) {
        add(name, names, outlets);
      }
    }
    if (names.isEmpty()) {
      whole(head).ifPresent(names::add);
    }
    return names;
  }

  /** "Anna and Bo Lind" are two people, but "Anna" is no name to give to one of them. */
  private static List<String> parted(String part) {
    String[] sides = AND.split(part, -1);
    for (String side : sides) {
      if (sides.length > 1 && side.strip().indexOf(' ') < 0) {
        return List.of(part);
      }
    }
    return List.of(sides);
  }

  private static void add(String part, List<String> names, Set<String> outlets) {
    String name = trimmed(AFFILIATION.matcher(part.strip()).replaceFirst(""));
    if (SUFFIX.matcher(name).matches() && !names.isEmpty()) {
      names.set(names.size() - 1, names.get(names.size() - 1) + " " + name);
      return;
    }
    if (isUsable(name)
        && !ROLE.matcher(name).find()
        && !DEGREE.matcher(name).matches()
        && (names.isEmpty() || isAnother(name, names, outlets))) {
      names.add(name);
    }
  }

  /** What follows a name behind a comma is another name, or where the first one works. */
  private static boolean isAnother(String name, List<String> names, Set<String> outlets) {
    boolean shorter = name.indexOf(' ') < 0 && names.get(0).indexOf(' ') > 0;
    boolean named =
        Character.isUpperCase(name.codePointAt(0)) || !Character.isLowerCase(name.codePointAt(0));
    String key = ValueText.key(name);
    return !shorter
        && named
        && outlets.stream().noneMatch(outlet -> key.contains(outlet) || outlet.contains(key));
  }

  /** An agency or a desk is an author where no person is. */
  private static Optional<String> whole(String head) {
    String name = trimmed(head);
    boolean several = name.indexOf(' ') > 0;
    return several && isUsable(name) && name.length() < MOST_CHARACTERS / 6 && !name.contains(",")
        ? Optional.of(name)
        : Optional.empty();
  }

  private static boolean isUsable(String name) {
    return name.length() >= 2
        && words(name) <= MOST_WORDS
        && name.codePoints().anyMatch(Character::isLetter)
        && !DAY.matcher(name).find()
        && !ValueText.key(name).contains("admin")
        && !NOBODY.contains(ValueText.key(name));
  }

  private static String trimmed(String name) {
    int begin = 0;
    int end = name.length();
    while (begin < end
        && !Character.isLetterOrDigit(name.charAt(begin))
        && "\"“„«(".indexOf(name.charAt(begin)) < 0) {
      begin++;
    }
    while (end > begin
        && !Character.isLetterOrDigit(name.charAt(end - 1))
        && "\"”»).".indexOf(name.charAt(end - 1)) < 0) {
      end--;
    }
    return name.substring(begin, end).lines().map(String::strip).collect(Collectors.joining(" "));
  }
}
