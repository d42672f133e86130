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
    if (!longer && words >= SHORT) {
      return Optional.empty();
    }
    boolean prompted = lines.stream().anyMatch(Stub::isPrompt);
    if (longer && (locked || prompted)) {
      return Optional.of(
          "holds " + words + " of about " + whole + " words: the rest is behind a wall");
    }
    boolean isBare = words < VERY_SHORT || breaksOff(article);
    if (words < SHORT && locked && (prompted || isBare)) {
      return Optional.of("says of itself that it is not free, and holds only " + words + " words");
    }
    if (words < SHORT && prompted && isBare) {
      return Optional.of(
          "breaks off after " + words + " words, where readers are asked to pay or to log in");
    }
    return Optional.empty();
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
