package org.parallax.ingest.html.blocks;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * From the words that pages name their elements with to {@link Hint}s. Only words that are in use
 * everywhere: no name of one publisher. Names are cut at signs, digits and humps, so that {@code
 * c-Article_body2} says "article" and "body"; a word of the table may join two neighbours. One
 * instance a page: it keeps what it found, as pages repeat themselves.
 */
final class HintWords {

  private static final Map<String, Integer> WORDS = new HashMap<>();
  private static final Map<String, Integer> TAGS = new HashMap<>();

  /** One bit for each hash, cut to so many bits, that a word of the table has. */
  private static final int PLACE_BITS = 14;

  private static final BitSet KNOWN = new BitSet(1 << PLACE_BITS);

  static {
    words(
        Hint.CONTENT,
        "articlebody articlecontent articletext articlecopy bodycontent bodycopy bodytext"
            + " contentbody entrycontent postcontent postbody poststory storybody storycontent"
            + " storytext storycopy newsbody newscontent newstext textbody richtext pagecontent"
            + " textcontent fieldbody maincontent blogcontent singlecontent detailcontent"
            + " entrybody contententry thecontent bodymain articlemain");
    words(Hint.TITLE, "headline title heading hed");
    words(
        Hint.STANDFIRST,
        "standfirst dek deck subtitle subheadline subheading lede intro introduction summary"
            + " excerpt tagline strapline strap sapo leadtext articlelead teasertext description"
            + " abstract synopsis");
    words(Hint.BYLINE, "byline author authors writer contributor contributors reporter credits");
    words(
        Hint.DATE,
        "date dates dateline datetime timestamp published pubdate publishdate updated"
            + " lastupdated");
    words(Hint.SECTION, "kicker eyebrow category categories rubric overline sectionname topic");
    words(
        Hint.NOTE,
        "bio biography aboutauthor authorbox authorbio authorinfo authorcard correction"
            + " corrections editorsnote editornote disclaimer disclosure footnote footnotes");
    words(
        Hint.CAPTION,
        "caption captions figcaption imagecaption imgcaption photocaption credit photocredit"
            + " imagecredit wpcaption captiontext mediacaption legende cutline");
    words(
        Hint.MEDIA,
        "gallery slideshow carousel slider video videos player image images photo photos picture"
            + " media audio podcast lightbox");
    words(Hint.PULL_QUOTE, "pullquote pullout pullquotes blockquotepull quotepull");
    words(
        Hint.RELATED,
        "related relatedposts recommended recommendation recommendations recommend recirc"
            + " recirculation trending popular mostread mostpopular readmore readnext seealso"
            + " alsoread moreon morefrom morestories morenews teaser teasers outbrain taboola"
            + " zergnet upnext nextarticle nextpost prevpost previouspost postnav suggested"
            + " suggestions youmaylike youmayalsolike similar crosslink crosslinks readalso"
            + " latestnews latestposts topstories headlines");
    words(
        Hint.COMMENT,
        "comment comments commentlist disqus livefyre respond usercomments"
            + " commentform reply replies");
    words(
        Hint.PROMPT,
        "share shares sharing sharebar sharethis addthis social socials socialmedia socialshare"
            + " follow followus newsletter newsletters subscribe subscription subscriptions signup"
            + " signin login register registration donate donation cta cookie cookies"
            + " consent gdpr popup modal overlay toast tooltip notification"
            + " notifications survey poll quiz optin inscription whatsapp tweetthis"
            + " sharedaddy emailsignup");
    words(
        Hint.ADVERTISEMENT,
        "ad ads adv advert adverts advertisement advertisements advertising advertorial adslot"
            + " adsense adunit adcontainer adwrapper sponsor sponsored sponsors dfp gpt adsbygoogle"
            + " affiliate promo promos promotion promotions promoted commercial");
    words(
        Hint.NAVIGATION,
        "nav navbar navigation menu menus submenu breadcrumb breadcrumbs sidebar sidebars rail"
            + " pagination pager paging toolbar skiplink masthead topbar"
            + " bottombar taglist tagcloud search searchform sitemap colophon"
            + " print printer backtotop totop ticker tabs toc tableofcontents");
    words(
        Hint.UNSEEN,
        "screenreader screenreaderonly screenreadertext sronly visuallyhidden visualhidden"
            + " assistivetext");
    words(Hint.ASIDE, "aside factbox infobox sidenote inset");
    words(Hint.HEADER, "header");
    words(Hint.FOOTER, "footer copyright");
    words(Hint.EMBED, "tweet twitter instagram facebook embed embedded oembed");
    words(
        Hint.LOOSE,
        "widget widgets tools toolbox tags tag keywords meta postmeta entrymeta articlemeta alert"
            + " alerts app rating ratings vote votes label labels legal topics action actions"
            + " button buttons btn icon icons link links jump counter time info list");
    tag(Hint.NAVIGATION, "nav", "menu", "dialog");
    tag(Hint.PROMPT, "form", "button", "fieldset");
    tag(Hint.HEADER, "header");
    tag(Hint.FOOTER, "footer");
    tag(Hint.ASIDE, "aside");
    tag(Hint.MEDIA, "figure", "picture", "video", "audio");
    tag(Hint.CAPTION, "figcaption");
    tag(Hint.DATE, "time");
    tag(Hint.BYLINE, "address");
  }

  private final Map<String, Integer> known = new HashMap<>();

  private static void words(Hint hint, String words) {
    for (String word : words.split(" ", -1)) {
      WORDS.merge(word, hint.bit(), (one, other) -> one | other);
      KNOWN.set(place(word.hashCode()));
    }
  }

  private static int place(int hash) {
    return (hash ^ hash >>> PLACE_BITS) & (1 << PLACE_BITS) - 1;
  }

  private static void tag(Hint hint, String... names) {
    for (String name : names) {
      TAGS.put(name, hint.bit());
    }
  }

  /** The hints of an element's own, as a mask. */
  int of(Element element) {
    int mask = TAGS.getOrDefault(element.normalName(), 0);
    if (element.attributesSize() == 0) {
      return mask;
    }
    mask |= named(element.attr("class"));
    mask |= named(element.attr("id"));
    mask |= named(element.attr("itemprop"));
    mask |= named(element.attr("data-component"));
    mask |= role(element.attr("role"));
    if (element.attr("rel").equals("author")) {
      mask |= Hint.BYLINE.bit();
    }
    return mask;
  }

  private static int role(String role) {
    return switch (role.toLowerCase(Locale.ROOT)) {
      case "navigation", "menu", "menubar", "menuitem", "search", "toolbar", "tablist", "tab" ->
          Hint.NAVIGATION.bit();
      case "banner" -> Hint.HEADER.bit();
      case "contentinfo" -> Hint.FOOTER.bit();
      case "complementary" -> Hint.ASIDE.bit();
      case "dialog", "alertdialog", "button", "form", "alert" -> Hint.PROMPT.bit();
      default -> 0;
    };
  }

  private int named(String names) {
    if (names.isEmpty()) {
      return 0;
    }
    Integer mask = known.get(names);
    if (mask == null) {
      mask = parse(names);
      known.put(names, mask);
    }
    return mask;
  }

  private static int parse(String names) {
    int mask = 0;
    StringBuilder letters = new StringBuilder();
    // Where the last three words begin in the letters of one name.
    int before = 0;
    int last = 0;
    int begin = 0;
    int length = Math.min(names.length(), 400); // generated lists of names grow without end
    for (int i = 0; i <= length; i++) {
      char unit = i < length ? names.charAt(i) : ' ';
      boolean letter = Character.isLetter(unit);
      boolean inside = letters.length() > begin;
      boolean hump =
          inside && Character.isUpperCase(unit) && Character.isLowerCase(names.charAt(i - 1));
      if (inside && (hump || !letter)) {
        mask |= found(letters, begin);
        mask |= last < begin ? found(letters, last) : 0;
        mask |= before < last ? found(letters, before) : 0;
        before = last;
        last = begin;
        begin = letters.length();
      }
      if (letter) {
        letters.append(Character.toLowerCase(unit));
      } else if (Character.isWhitespace(unit)) {
        letters.setLength(0);
        before = 0;
        last = 0;
        begin = 0;
      }
    }
    return mask;
  }

  /** What the letters from a place on say; nearly none of a page's thousands is in the table. */
  private static int found(StringBuilder letters, int begin) {
    int hash = 0;
    for (int i = begin; i < letters.length(); i++) {
      hash = 31 * hash + letters.charAt(i);
    }
    return KNOWN.get(place(hash)) ? WORDS.getOrDefault(letters.substring(begin), 0) : 0;
  }
}
