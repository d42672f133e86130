package org.parallax.ingest.html.access;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.ingest.html.metadata.PageMetadata;

/** Whether only the beginning of an article is there, and by what that shows. */
final class Stub {

  /** Longer texts are whole, or a reading of them means something all the same, in words. */
  static final int LONG = 400;

  private static final int SHORT = 150;
  private static final int VERY_SHORT = 60;

  /** Of a text that ends where readers are asked to pay, in words. */
  private static final int SHORT_OF_PROMPT = 200;

  /** A prompt takes two lines: what to do, and where to do it. */
  private static final int AT_END = 2;

  private static final int MOST_PROMPT_WORDS = 60;
  private static final int LONGEST_PROMPT = 600;

  /** The page gives so many times the words to machines, or says that it has them. */
  private static final double MUCH_MORE = 1.8;

  private static final Pattern PROMPT =
      Pattern.compile(
          "(?<!\\p{L})(?:to (?:continue|keep|finish|go on) reading|(?:continue|keep) reading (?:with|by|for|your)|(?:to|and|you can) (?:read|access|view|see|unlock|get) (?:the |this )?(?:(?:full|rest|entire|whole|complete|remaining)\\b|more of th)"
              + "|(?:article|story|content|page|post|report|analysis|newsletter) (?:is|are) (?:only |exclusively |just |currently )?(?:available |accessible |reserved |open |free )?(?:only |exclusively )?(?:for|to) (?:\\w+ ){0,2}(?:subscribers|members|premium|paying|paid|registered)"
              + "|(?:for|to) (?:\\w+ )?(?:subscribers|members) only|(?:subscriber|member|premium)s?[- ](?:only|exclusive)|exclusive(?:ly)? (?:to|for) (?:our )?(?:subscribers|members)"
              + "|you(?:[’']ve| have)? (?:now |already )?(?:reached|read|used|hit|exceeded) (?:your|the|all|\\d)[^.]{0,30}(?:limit|articles|stories|free)|(?:no|\\d+) free (?:articles|stories) (?:left|remaining)"
              + "|unlock (?:this|the|full|unlimited|all|more)|subscribe (?:now |today )?(?:for|to (?:get|read|unlock|access|continue|keep)|and (?:get|read))\\b|(?:subscription|membership|account) (?:is )?(?:required|needed) to|(?:log|sign) in (?:or (?:\\w+ )?(?:subscribe|register) )?to (?:read|continue|keep|view|access)|register (?:for free |now |free )?to (?:read|continue|keep|view|access)|already (?:a|an) (?:subscriber|member)|already (?:subscribed|have a subscription)"
              + "|(?:nur|exklusiv|ausschließlich) für (?:\\w+ )?(?:abonnent|mitglieder|plus|registrierte)|(?:jetzt|sofort) weiterlesen|weiterlesen (?:mit|mit einem|im)|(?:um|diesen artikel).{0,40}(?:weiterzulesen|weiterlesen|zu lesen)|sie haben bereits ein abo|artikel (?:ist )?(?:nur )?(?:mit|für) .{0,20}(?:abo|plus)"
              + "|r[eé]serv[eé]e?s? (?:aux|à nos) (?:abonn|membres)|pour lire la suite|(?:lire|d[eé]couvrir) la suite|il vous reste .{0,20}(?:à lire|de cet article)|d[eé]jà abonn|abonnez-vous pour"
              + "|para (?:seguir|continuar|leer|ler) (?:leyendo|lendo|a lendo|leyéndolo|el (?:resto|artículo)|o (?:resto|artigo))|(?:exclusivo|s[oó]lo|reservado|somente|apenas) (?:para|a) (?:nuestros |nossos )?(?:suscriptores|assinantes|socios|abonados|miembros)|suscr[ií]b(?:ete|ase) para|assine para|ya (?:eres|es) suscriptor|j[aá] [eé] assinante"
              + "|per (?:continuare|proseguire) (?:a leggere|la lettura)|(?:riservat|disponibil)\\w+ (?:solo )?(?:agli|ai nostri|per gli) abbonati|sei già abbonat|abbonati per"
              + "|(?:alleen|exclusief) voor (?:abonnees|leden)|verder (?:te )?lezen|al abonnee|för att läsa (?:vidare|hela)|(?:endast|bara|kun|bare) för? (?:prenumeranter|abonnenter|abonnenter|medlemmer)|for å lese (?:videre|hele)|for at læse (?:videre|hele)"
              + "|tylko dla (?:prenumerator|subskrybent)|czytaj dalej z|(?:только|лишь) для подписчик|чтобы (?:про)?читать (?:дальше|полностью)|lisez la suite|okumaya devam etmek)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Those prompts that stand below a stub alone: a whole article asks for other things too. */
  private static final Pattern WALL =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:subscribe|register|(?:log|sign) in|pay|join)\\b[^.]{0,40}\\bto (?:continue|keep|finish|read (?:on|more|the|this)|unlock|access|get access)"
              + "|to (?:continue|keep|finish|go on) reading|already (?:a|an) (?:\\w+ )?(?:subscriber|member)|already (?:subscribed|have a subscription)"
              + "|(?:for|to) (?:\\w+ )?(?:subscribers|members) only|exclusive(?:ly)? (?:to|for) (?:our )?(?:subscribers|members)"
              + "|(?:for|to) (?:\\w+ ){0,2}(?:subscribers|paying|paid|registered)|unlock (?:this|the) (?:article|story|full)|free (?:articles|stories) (?:left|remaining)"
              + "|weiterzulesen|sie haben bereits ein abo|pour lire la suite|r[eé]serv[eé]e?s? aux abonn|d[eé]jà abonn|para (?:seguir|continuar) (?:leyendo|lendo|a lendo)|ya (?:eres|es) suscriptor|per continuare a leggere|sei già abbonat)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Stub() {}

  /** What shows that the text breaks off, for people; empty if nothing does. */
  static Optional<String> find(
      PageMetadata said, List<String> lines, List<String> article, int words) {
    if (words >= LONG) {
      return Optional.empty();
    }
    boolean locked = said.free().equals(Optional.of(false));
    int whole =
        Math.max(said.words().orElse(0), said.articleBody().map(ArticleCheck::words).orElse(0));
    boolean longer = whole >= MUCH_MORE * words && whole - words > VERY_SHORT;
    if (!longer && words >= SHORT_OF_PROMPT) {
      return Optional.empty();
    }
    boolean prompted = lines.stream().anyMatch(Stub::isPrompt);
    if (longer && (locked || prompted)) {
      return Optional.of(
          "holds " + words + " of about " + whole + " words: the rest is behind a wall");
    }
    boolean isBare = words < VERY_SHORT || breaksOff(article);
    if (words < SHORT_OF_PROMPT && (words >= SHORT || !isBare) && endsInPrompt(lines, article)) {
      return Optional.of(
          "ends after " + words + " words, where readers are asked to pay or to log in");
    }
    if (words < SHORT && locked && (prompted || isBare)) {
      return Optional.of("says of itself that it is not free, and holds only " + words + " words");
    }
    if (words < SHORT && prompted && isBare) {
      return Optional.of(
          "breaks off after " + words + " words, where readers are asked to pay or to log in");
    }
    return Optional.empty();
  }

  /**
   * Whether the line that asks for payment stands in the text's last two, or right below it: so far
   * free readers come, and no structure of the page need say so.
   */
  private static boolean endsInPrompt(List<String> lines, List<String> article) {
    if (article.isEmpty()) {
      return false;
    }
    int last = lines.lastIndexOf(article.get(article.size() - 1));
    return article.stream().skip(Math.max(0, article.size() - AT_END)).anyMatch(Stub::isWall)
        || lines.subList(last + 1, Math.min(lines.size(), last + 1 + AT_END)).stream()
            .anyMatch(Stub::isWall);
  }

  /** Whether a line says that reading goes on for those alone who pay or log in. */
  static boolean isWall(String line) {
    return isPrompt(line) && WALL.matcher(line).find();
  }

  private static boolean isPrompt(String line) {
    return line.length() <= LONGEST_PROMPT
        && ArticleCheck.words(line) <= MOST_PROMPT_WORDS
        && PROMPT.matcher(line).find();
  }

  /** Whether the last paragraph ends without the end of a sentence, or with dots. */
  private static boolean breaksOff(List<String> article) {
    for (int i = article.size() - 1; i >= 0; i--) {
      String line = article.get(i).strip();
      if (ArticleCheck.words(line) >= 4) {
        String end = line.replaceAll("[\\s\"”’»)\\]]+$", "");
        return end.endsWith("…")
            || end.endsWith("...")
            || end.isEmpty()
            || Character.isLetterOrDigit(end.charAt(end.length() - 1))
            || end.endsWith(",");
      }
    }
    return false;
  }
}
