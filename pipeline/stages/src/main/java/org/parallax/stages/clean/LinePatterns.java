package org.parallax.stages.clean;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Shapes of lines that pages of any make use. All are tried on the beginning or the end of a block
 * only, at most some hundred characters.
 */
final class LinePatterns {

  static final Pattern CREDIT_LEAD =
      Pattern.compile(
          "(?i)^[\\[(*_\\s]*(top |main |lead |cover |header |featured |file )?"
              + "(photo|photos|foto|fotos|image|images|picture|pictures|photograph|photographs|illustration|"
              + "graphic|map|video|pictured|caption|credit|art)"
              + "( by| courtesy| credit| credits| source| caption| from| via|s by)?\\s?[:,/].*");

  /** A numbered drawing or table. */
  static final Pattern FIGURE =
      Pattern.compile(
          "(?i)^[\\[(*_]{0,2}(figure|fig\\.?|chart|graph|map|exhibit) \\d{1,3}\\s?[.:|–—-].*");

  /** "Stock image", "file photo", and nothing more. */
  static final Pattern STOCK =
      Pattern.compile(
          "(?i)^\\W{0,3}(stock|library|file|archive|archival|representative|representational)[ -]"
              + "(image|photo|photograph|picture|pic|footage)s?\\W{0,3}$");

  /** A photographer and for whom. */
  static final Pattern MADE_FOR =
      Pattern.compile(
          "^(\\p{Lu}[\\p{L}.'’-]{0,20} ){2,3}(for|/ ?for) ([Tt]he )?\\p{Lu}[\\p{L}.'’ -]{1,30}$");

  /** Reporters and where they are. */
  static final Pattern PLACED =
      Pattern.compile(
          "^(\\p{Lu}[\\p{L}.'’-]{1,20} ){2,3}in \\p{Lu}[\\p{L}.'’-]{1,20}( \\p{Lu}[\\p{L}.'’-]{1,20}){0,2}"
              + "((, | and |; |, and )(\\p{Lu}[\\p{L}.'’-]{1,20} ){2,3}in \\p{Lu}[\\p{L}.'’-]{1,20}"
              + "( \\p{Lu}[\\p{L}.'’-]{1,20}){0,2}){0,4}$");

  /** The way from the first page of a site to this one. */
  static final Pattern CRUMBS =
      Pattern.compile(
          "(?i)^\\W{0,3}(you are here\\b.*|.{1,40} ([/>›»|]|::) .{1,60} ([/>›»|]|::) .*|home ?[/>›»|].*)$");

  /** Three names of sections or more, parted by signs or wide spaces. */
  static final Pattern MENU =
      Pattern.compile(
          "^[^|/>·•]{2,30}( ?[|/>·•] ?|\\s{2,})[^|/>·•]{2,30}( ?[|/>·•] ?|\\s{2,}).{2,}$");

  /** In brackets at the end, for whom and by whom. */
  static final Pattern BRACKETED_NAMES =
      Pattern.compile(
          "(?s).*\\((\\p{Lu}[\\p{L}.'’-]{0,20} ?){1,3}: (\\p{Lu}[\\p{L}.'’-]{0,20} ?){1,3}\\)\\s*");

  static final Pattern CREDIT_WORDS =
      Pattern.compile(
          "(?i).*\\b(photo(graph)?s?|image|picture|illustration|graphic)s? "
              + "(by|courtesy|via|credit|provided|supplied|credits?:)\\b.*");

  private static final Pattern CREDIT_END =
      Pattern.compile(
          "(?s).*(\\bvia (AP|AFP|EPA|Reuters|REUTERS|Getty|Wikimedia|Flickr|Unsplash|Shutterstock|"
              + "Bloomberg|Anadolu|Xinhua|TASS|Sputnik|Storyblocks|Pexels)|Getty Images|"
              + "[Ff]ile photo|FILE PHOTO|©|\\(c\\) \\d|[Pp]hoto(graph|grapher|s)?: |[Pp]icture: |[Ii]mage: |[Cc]redit: |[Ff]oto: |"
              + "[Cc]redit ?\\.{3}|CC[ -]BY|AP Photo|Creative Commons).*");

  private static final Pattern CREDIT_OPEN_END =
      Pattern.compile(
          "(?s).*(\\bvia [A-Z@][\\p{L}.@]{1,20}( [A-Z][\\p{L}.]{1,20}){0,2}|"
              + "[Cc]ourtesy( of)? [^.]{2,60}|[Hh]andout|HANDOUT|Shutterstock|[Pp]ublic domain)\\W{0,3}");

  static final Pattern SLASHED =
      Pattern.compile(
          ".*[\\p{L})]\\s?/\\s?([A-Z][\\p{L}-]{1,20})( Images| Photo| News| file| Pool)?[).\\]\\s]*");

  private static final Pattern BRACKETED =
      Pattern.compile(
          "(?s).*[(\\[]([^()\\[\\]]{0,60}/)?"
              + "(AP|AFP|Reuters|REUTERS|EPA|Getty|Bloomberg|Photo|Image)[^()\\[\\]]{0,60}[)\\]]\\s*");

  static final Pattern SIGNED_END =
      Pattern.compile(
          "(?s).*(^|[.!?,\"”’)]\\s*)([A-Z][\\p{L}.'’-]{0,20}\\s?){1,4}/\\s?"
              + "([A-Z][\\p{L}'’-]{0,20}\\s?){1,4}");

  /** A sentence, then a name, a slash and an agency, whatever legal words follow. */
  static final Pattern SIGNED_WITHIN =
      Pattern.compile(
          "(?s).*[.!?”\"] (\\p{Lu}[\\p{L}.'’-]{1,20} ){1,3}\\p{Lu}[\\p{L}'’-]{1,20}/"
              + "\\p{Lu}\\p{L}{1,20}\\b.*");

  static final Pattern BRACKETED_SLASH =
      Pattern.compile("(?s).*\\([A-Z][^()]{0,60}/[^()/]{0,40}(/[^()/]{0,40})?\\)\\s*");

  private static final Pattern DATED_CAPTION =
      Pattern.compile(
          "(?s).*\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
              + "[a-z]{0,6}\\.? \\d{1,2}\\b.*");

  static final Pattern CAPTION_CUE =
      Pattern.compile(
          "(?i).*(\\((left|right|cent(er|re)|above|below|top|bottom|pictured|l|r)\\)|, (left|right|"
              + "cent(er|re)|pictured|above|seen here),|\\bpictured (here|above|in|at|with)\\b).*");

  static final Pattern BY =
      Pattern.compile(
          "(?i)^[*_]{0,2}((words|text|story|report|analysis|commentary|opinion|interview|review|"
              + "essay|reporting|additional reporting|written|reported|posted|edited|compiled|"
              + "translated|photographs|guest post)\\s+)?by\\b[*_: ]{0,4}[\\p{Lu},@\\[*].*");

  static final Pattern REPORTING =
      Pattern.compile(
          "(?i)^\\(?(additional )?(reporting|editing|writing|compiled|edited|translated|"
              + "fact-checked) (by|from)\\b.{0,300}|.{0,160}\\bcontributed (to this|reporting)\\b.{0,60}"
              + "|\\p{L}+( \\p{L}+){1,3} reported from \\p{Lu}.{0,60}");

  static final Pattern NOTE =
      Pattern.compile(
          "(?i)^[\\[(*_]{0,3}(editor(s|'s|’s|s'|s’)?['’]? ?note|author(s|'s|’s)? note|correction|"
              + "clarification|disclaimer|disclosure|note to readers|publisher['’]s note|"
              + "a version of this|an earlier version|this (article|story|piece|post|report|essay|"
              + "column|op-ed|commentary|interview|conversation|text|transcript|"
              + "reportage|translation|review|excerpt|newsletter|analysis) (was|is|has|first|originally|"
              + "appeared|appears|originated|reflects|represents)|(the )?(views|opinions) (and "
              + "opinions )?(expressed|in this)|(originally|first) (published|appeared)|"
              + "(article|story|post|page|text|report) (was )?(amended|corrected|updated|edited) (on|to|by)|"
              + "\\((adds|updates|recasts|corrects|repeats|refiles) |\\(?with (inputs|additional reporting|reporting|material) (from|by)|"
              + "corrigend(um|a)|errat(um|a)|this (episode|programme|program|show|edition) (was|is)|"
              + "last edited (by|on)|republished|reprinted|translated (by|from)|edit:|"
              + "updated?\\b[^:]{0,30}: .{0,120}\\b(updated|corrected|clarif(y|ies|ied)|amended|added|"
              + "earlier version|this (article|story|piece|post|report)))\\b.*");

  private static final Pattern ABOUT =
      Pattern.compile(
          "(?i)^[*_]{0,3}(about the authors?|the (author|writer)s? (is|are|was|were|has|teach|works?|lives?|knew|thanks?|wish|writes?|would like)|"
              + "(reach|contact|e-?mail) [\\p{L}. ]{3,40} (at|on|via) \\S+@|contact (the (author|writer|reporter)|[\\p{L} ]{3,40} at )|follow (him|her|them) )"
              + "\\b.*");

  private static final Pattern ABOUT_WITHIN =
      Pattern.compile(
          "(?i).{0,400}\\b(can be (reached|contacted) (at|on|via)|tweets? (at|as) @)\\b?.{0,80}");

  private static final Pattern ABOUT_END =
      Pattern.compile("(?is).{0,400}\\b(twitter|x|instagram|bluesky|e-?mail): ?@?\\S+\\s*");

  static final Pattern NUMERIC_DATE =
      Pattern.compile("(?i).*\\b(\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})\\b.*");

  static final Pattern SENTENCE_START = Pattern.compile("(?:^|[.!?|]\\s+)[^\\p{L}]{0,3}(\\p{L}+)");

  static final Pattern COUNTER =
      Pattern.compile(
          "(?i)^[\\d.,+]+ ?[km]?( (comments?|shares?|views|likes|replies|photos|images))?$");

  /** Which picture of how many. */
  static final Pattern FRAME =
      Pattern.compile(
          "(?i)^\\W{0,3}((photo|image|picture|slide|gallery|frame)\\W{1,2})?\\d{1,3}\\s?(/|of)\\s?\\d{1,3}\\W{0,3}$");

  /** What stands above the comments of a blog, and above each of them. */
  static final Pattern COMMENTS =
      Pattern.compile(
          "(?i)^\\W*(\\d{1,5}|one|two|three|leave an?) "
              + "(thoughts?|responses?|comments?|repl(y|ies)) (on|to)\\b.*|^[\\p{L}\\d ._-]{2,30} says:$");

  static final Pattern ADDRESS = Pattern.compile("(?i)^\\W*(https?://|www\\.)\\S+\\W*$");

  static final Pattern LEAD_ON =
      Pattern.compile(
          "(?i)^\\W{0,3}(read( more| next| also| on)?|see( also| more)?|watch( also)?|listen|more|also( read)?"
              + "|related( stories| articles)?|recommended|don['’]t miss|keep reading|explore more"
              + "|in pictures|go deeper)\\s?[:|>»→].*");

  static final Pattern READING_TIME =
      Pattern.compile(
          "(?i)^\\W{0,3}((less than )?(\\d{1,3}|\\w{3,6})[ -]min(ute)?s?[ -](to )?read|"
              + "(reading|listening) time\\W{1,3}\\d{1,3}[ -]?min(ute)?s?)\\W{0,3}$");

  static final Pattern DATELINE =
      Pattern.compile("^[\\p{Lu}][\\p{L}., ’'-]{1,50}(\\([\\p{L}. ]{2,20}\\))?\\s?[—–-]{1,2}\\s.*");

  private LinePatterns() {}

  // What follows asks the patterns only where signs stand that they cannot do without: nearly no
  // line has them, and to look for a sign takes a hundredth of the time.

  /** Whether a line opens or ends as one about the author does. */
  static boolean isAbout(String head) {
    if (ABOUT.matcher(head).matches()
        || (head.indexOf(':') >= 0 && ABOUT_END.matcher(head).matches())) {
      return true;
    }
    String lower = head.toLowerCase(Locale.ROOT);
    return hasAny(lower, "can be ", "tweet") && ABOUT_WITHIN.matcher(head).matches();
  }

  /** Whether the end of a line names where a picture comes from. */
  static boolean isCreditEnd(String tail) {
    return hasAny(
            tail,
            ": ",
            "via ",
            "Getty Images",
            "ile photo",
            "FILE PHOTO",
            "©",
            "(c) ",
            "redit",
            "CC",
            "AP Photo",
            "Creative Commons")
        && CREDIT_END.matcher(tail).matches();
  }

  /** Whether a line ends in a name that a picture comes from. */
  static boolean isCreditOpenEnd(String tail) {
    return hasAny(tail, "via ", "ourtesy", "andout", "HANDOUT", "Shutterstock", "ublic domain")
        && CREDIT_OPEN_END.matcher(tail).matches();
  }

  /** Whether the end of a line holds a source of pictures in brackets. */
  static boolean isBracketed(String tail) {
    return hasAny(tail, "(", "[")
        && (BRACKETED.matcher(tail).matches() || BRACKETED_NAMES.matcher(tail).matches());
  }

  /** Whether a line names a weekday and a date, as captions of agencies do. */
  static boolean isDatedCaption(String head) {
    return head.contains("day, ") && DATED_CAPTION.matcher(head).matches();
  }

  private static boolean hasAny(String text, String... signs) {
    for (String sign : signs) {
      if (text.contains(sign)) {
        return true;
      }
    }
    return false;
  }
}
