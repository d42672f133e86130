package org.parallax.compare.align;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name in the form in which names are compared.
 *
 * @param tokens lower case, without accents, possessive, determiners; at least one unless the name
 *     has no letter or digit
 */
public record NameForm(List<String> tokens) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?(?=$|\\s)");
  // U.S. is us, but St. Ives is st ives: dots inside and after single letters join.
  private static final Pattern DOTS_OF_INITIALS =
      Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b|\\W|$)");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Map<String, String> LETTERS_WITHOUT_ACCENT =
      Map.of(
          "ı", "i", "ł", "l", "ø", "o", "đ", "d", "ə", "a", "ß", "ss", "æ", "ae", "œ", "oe", "þ",
          "th");
  private static final Set<String> DETERMINERS = Set.of("the", "a", "an");
  private static final Set<String> LEGAL_SUFFIXES =
      Set.of(
          "inc",
          "incorporated",
          "ltd",
          "limited",
          "llc",
          "llp",
          "plc",
          "corp",
          "corporation",
          "co",
          "company",
          "gmbh",
          "ag",
          "sa",
          "spa",
          "nv",
          "bv",
          "oy",
          "ab",
          "as",
          "ao",
          "oao",
          "ooo",
          "pao",
          "jsc",
          "ojsc",
          "pjsc",
          "cjsc");
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "prof",
          "professor",
          "sir",
          "dame",
          "lord",
          "lady",
          "president",
          "vice",
          "prime",
          "premier",
          "chancellor",
          "minister",
          "foreign",
          "defense",
          "defence",
          "secretary",
          "senator",
          "sen",
          "rep",
          "congressman",
          "congresswoman",
          "representative",
          "speaker",
          "ambassador",
          "envoy",
          "governor",
          "gov",
          "mayor",
          "general",
          "gen",
          "colonel",
          "col",
          "major",
          "maj",
          "captain",
          "capt",
          "lieutenant",
          "lt",
          "admiral",
          "king",
          "queen",
          "prince",
          "princess",
          "pope",
          "ayatollah",
          "sheikh",
          "former",
          "then");
  private static final Set<String> NAME_ENDINGS = Set.of("jr", "sr", "ii", "iii", "iv");

  /** Copies the list. */
  public NameForm {
    tokens = List.copyOf(tokens);
  }

  /** The form of a name of anything but a person. */
  public static NameForm of(String name) {
    List<String> tokens = tokensOf(name);
    dropFirst(tokens, DETERMINERS);
    dropLast(tokens, LEGAL_SUFFIXES);
    return new NameForm(tokens);
  }

  /** The form of a person's name: without titles and middle initials. */
  public static NameForm ofPerson(String name) {
    List<String> tokens = tokensOf(name);
    dropFirst(tokens, DETERMINERS);
    dropFirst(tokens, TITLES);
    dropLast(tokens, NAME_ENDINGS);
    for (int i = tokens.size() - 2; i > 0; i--) {
      if (tokens.get(i).length() == 1) {
        tokens.remove(i);
      }
    }
    return new NameForm(tokens);
  }

  private static List<String> tokensOf(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    plain = MARKS.matcher(plain).replaceAll("");
    for (Map.Entry<String, String> letter : LETTERS_WITHOUT_ACCENT.entrySet()) {
      plain = plain.replace(letter.getKey(), letter.getValue());
    }
    plain = POSSESSIVE.matcher(plain).replaceAll("");
    plain = DOTS_OF_INITIALS.matcher(plain).replaceAll("");
    plain = NO_WORD.matcher(plain).replaceAll(" ").strip();
    return plain.isEmpty() ? new ArrayList<>() : new ArrayList<>(Arrays.asList(plain.split(" ")));
  }

  private static void dropFirst(List<String> tokens, Set<String> dropped) {
    while (tokens.size() > 1 && dropped.contains(tokens.get(0))) {
      tokens.remove(0);
    }
  }

  private static void dropLast(List<String> tokens, Set<String> dropped) {
    while (tokens.size() > 1 && dropped.contains(tokens.get(tokens.size() - 1))) {
      tokens.remove(tokens.size() - 1);
    }
  }

  /** Whether {@code fuller} ends with this name and says more: Veld, Anna Veld. */
  boolean isShortFor(NameForm fuller) {
    int more = fuller.tokens.size() - tokens.size();
    return more > 0
        && !tokens.isEmpty()
        && fuller.tokens.subList(more, fuller.tokens.size()).equals(tokens);
  }

  /** The tokens with spaces between. */
  public String text() {
    return String.join(" ", tokens);
  }

  /** The tokens with hyphens between, for ids. */
  String slug() {
    return String.join("-", tokens);
  }
}
