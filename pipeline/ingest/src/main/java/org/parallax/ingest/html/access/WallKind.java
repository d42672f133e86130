package org.parallax.ingest.html.access;

import java.util.regex.Pattern;
import org.parallax.api.diagnostic.Problem;

/** What may stand where the article should be. */
enum WallKind {
  MISSING(
      Problem.PAGE_MISSING,
      "says that there is no such page",
      "Look the article up again: it has moved or was taken down",
      "\\b404\\b|\\b(?:page|article|story|content|url|link)s?\\b.{0,40}\\b(?:not found|(?:could ?n[o’']t|cannot|can[’']?t) be found|no longer (?:exists?|available|here)|does ?n[o’']t exist|has been (?:removed|deleted)|was removed)"
          + "|^not found\\b|we (?:can[’']t|could ?n[o’']t|cannot) find (?:the|that|this) page|the page you(?:[’']re| are| were) looking for|nothing (?:was )?found here"
          + "|seite (?:wurde )?(?:leider )?nicht gefunden|seite existiert nicht|page (?:est )?introuvable|page non trouv|cette page n[’']existe"
          + "|p[aá]gina (?:no|n[aã]o) (?:encontrada|existe|foi encontrada)|pagina non trovata|pagina niet gevonden|sidan (?:hittades inte|finns inte)|siden (?:blev )?ikke (?:fundet|funnet)"
          + "|nie znaleziono strony|strona nie istnieje|страница не найдена|сторінку не знайдено|sayfa bulunamad"),
  ROBOT(
      Problem.PAGE_ROBOT_CHECK,
      "is a check for robots or asks for scripts, which are never run here",
      "Open the page in a browser, wait for the article and save it from there",
      "(?:enable|activate|turn on|allow|requires?|needs?|without|switch on) (?:your )?(?:java ?script|cookies and java ?script)|java ?script (?:is|has been|seems to be|appears to be|must be) (?:required|disabled|turned off|enabled|not (?:enabled|available))"
          + "|verif(?:y|ying|ication).{0,30}\\b(?:human|robot|browser)|(?:not|are you) a (?:ro)?bot|(?:prove|confirm|checking if) .{0,20}\\bhuman|checking your browser|^just a moment|(?:re|h)?captcha|unusual (?:traffic|activity)"
          + "|access (?:to this page )?(?:has been |is |was )?(?:denied|blocked)|request (?:was |has been )?(?:blocked|unsuccessful)|\\bray id\\b|automated (?:access|requests|traffic)|security check|ddos protection"
          + "|java ?script (?:aktivieren|ist deaktiviert|muss aktiviert)|aktivieren sie (?:bitte )?java ?script|activer java ?script|activez java ?script|(?:activar|habilit(?:ar|e)|activa|ative) (?:el |o )?java ?script|abilita(?:re)? java ?script|включит\\w* java ?script"),
  CONSENT(
      Problem.PAGE_CONSENT,
      "holds a request for consent to cookies and no article",
      "Answer the request in a browser and save the page then",
      "\\bcookies?\\b|\\bconsent\\b|\\bgdpr\\b|\\btcf\\b|privacy (?:policy|notice|settings|choices|cent(?:er|re)|is important)|your privacy|personal data|personali[sz]ed (?:ads|advertising|content)|legitimate interest|\\b(?:our|\\d+) (?:\\w+ )?(?:partners|vendors)\\b|data processing|accept all|reject all|manage (?:options|preferences|settings|choices)"
          + "|datenschutz|einwilligung|zustimm|akzeptieren|verarbeitung (?:ihrer|personenbezogener)|werbung und tracking|confidentialit|consentement|traceurs|donn[eé]es personnelles|accepter (?:et|tout)|privacidad|consentimiento|datos personales|aceptar (?:y|todo)|consenso|dati personali|accetta(?:re)? (?:e|tutt)|privacidade|consentimento|dados pessoais|toestemming|persoonsgegevens|cookiebeleid|samtycke|samtykke|personuppgifter|zgod[ayę]|danych osobowych|plik(?:i|ów) cookie|файл\\w* cookie|персональн\\w+ данн"),
  LOGIN(
      Problem.PAGE_LOGIN,
      "is a form to log in and holds no article",
      "Log in with a browser and save the article from there",
      "\\b(?:log|sign)[ -]?in\\b|\\bpassword\\b|create (?:an|your|a free) account|forgot(?:ten)? (?:your )?password|\\bregister\\b|anmelden|einloggen|passwort|konto erstellen|se connecter|connectez-vous|mot de passe|iniciar sesi[oó]n|contrase[ñn]a|accedi|fa[cç]a login|entrar|senha|inloggen|wachtwoord|logga in|l[oö]senord|logg inn|adgangskode|zaloguj|has[lł]o|войти|пароль|giriş yap|şifre");

  private static final int HEADING_WORDS = 12;

  private static final Pattern ADDRESSED =
      Pattern.compile(
          "(?<!\\p{L})(?:we|our|us|you|your|please|wir|uns(?:er\\w*)?|sie|ihr\\w*|du|dein\\w*|nous|nos|notre|vous|vos|votre"
              + "|nosotros|nuestr\\w+|usted|tus?|sus?|noi|nostr\\w+|vostr\\w+|tu[oaei]?|suo[ia]?|n[oó]s|noss\\w+|seus?|suas?|você"
              + "|wij|we|ons|onze|u|uw|jij|je|jouw|vi|v[åa]r[ae]?|du|din[ae]?|ni|er[at]?|my|nasz\\w*|twoj\\w*|мы|наш\\w*|вы|ваш\\w*|siz\\w*|biz\\w*)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  final Problem problem;
  final String what;
  final String remedy;
  private final Pattern words;

  WallKind(Problem problem, String what, String remedy, String words) {
    this.problem = problem;
    this.what = what;
    this.remedy = remedy;
    // Tried at the beginnings of words alone: a fifth of the time.
    this.words =
        Pattern.compile(
            "(?<!\\p{L})(?:" + words + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * Whether a line speaks of it to the reader. An article on cookies does not say "you" and "we";
   * headings and buttons need not.
   */
  boolean isIn(String line) {
    return words.matcher(line).find()
        && (ArticleCheck.words(line) <= HEADING_WORDS || ADDRESSED.matcher(line).find());
  }
}
