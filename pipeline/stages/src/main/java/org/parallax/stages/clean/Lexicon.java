package org.parallax.stages.clean;

import java.util.Arrays;
import java.util.Set;

/**
 * Words by the part they play on a page. They name kinds of things that pages of any make hold
 * (channels, accounts, agencies, offices), never a site, an author or a subject.
 */
final class Lexicon {

  /** Words without a subject of their own: their share tells running prose from labels. */
  static final Set<String> FUNCTION =
      words(
          "a an the and or but nor so yet of in on at by to from for with without within into onto"
              + " over under between among against through during before after since until while"
              + " because although though unless if whether than as that which who whom whose"
              + " what when where why how this these those there here it its he she they we i"
              + " you his her their our my your him them us me is are was were be been being am"
              + " has have had having do does did will would can could may might must shall"
              + " should not no never also only just even still more most much many few some any"
              + " all each every both either neither other another such same own one about up"
              + " down out off again then now very too said says it's isn't don't doesn't didn't"
              + " won't can't i'm we're they're that's there's he's she's who's let's");

  /** Verb forms that make a sentence of a line. */
  static final Set<String> VERBS =
      words(
          "is are was were be been has have had do does did will would can could may might must"
              + " shall should said says say told tells made makes make took takes went goes came"
              + " comes got gets saw sees knew knows thinks thought gave gives found finds wants"
              + " needs seems became becomes left kept began begins ran runs held holds stood"
              + " stands won lost paid met meets led leads isn't aren't wasn't weren't don't"
              + " doesn't didn't won't can't couldn't wouldn't it's that's there's");

  /** What a page asks its reader to do. */
  static final Set<String> PROMPT_VERBS =
      words(
          "subscribe sign signup log login logout register follow share join comment click tap"
              + " download donate read watch listen view see show load skip continue keep enter"
              + " reply report print email save copy tweet like get support become try unlock"
              + " start browse explore discover search select choose submit send contact call"
              + " visit buy shop order upgrade accept manage close open scroll play embed add"
              + " please leave check activate enable renew pin bookmark complete forward tell don't");

  /** Those of them that a page says to its reader and hardly anybody says to anybody else. */
  static final Set<String> CUSTOMER_VERBS =
      words("subscribe unsubscribe donate signup login logout upgrade unlock");

  /** What such requests are about, and what else only the page around an article speaks of. */
  static final Set<String> PAGE_NOUNS =
      words(
          "newsletter newsletters inbox email e-mail account accounts subscriber subscribers"
              + " subscription subscriptions subscribing membership password username login"
              + " comment comments commenting commenter commenters conversation moderators"
              + " cookie cookies privacy advertisement advertisements advert ads sponsored"
              + " sponsor promoted podcast app apps browser javascript facebook twitter linkedin"
              + " whatsapp telegram instagram youtube tiktok reddit bluesky mastodon pinterest"
              + " flipboard rss feed feeds website webpage homepage sitemap menu navigation link"
              + " clipboard updates alerts notifications roundup round-up digest paywall trial"
              + " unlimited donation donations donate article articles story stories post posts"
              + " page pages posted share shares views replies reader readers stories gallery"
              + " slideshow widget copyright reserved disclaimer trademark faq helpline tags"
              + " ad player loading playback modal fullscreen unsubscribe inboxes preferences reprints permissions headlines");

  /** Nouns that speak of the page in any place: weaker words of {@link #PAGE_NOUNS} left out. */
  static final Set<String> ONLY_PAGE =
      words(
          "newsletter newsletters inbox subscriber subscribers subscription subscriptions password"
              + " username commenting cookie cookies advertisement advertisements sponsored"
              + " rss sitemap clipboard paywall unsubscribe copyright slideshow signup webpage"
              + " homepage login logout faq reprints");

  /** What a house speaks of when it speaks of itself and of what it offers. */
  static final Set<String> HOUSE_NOUNS =
      words(
          "member members membership supporter supporters supported donors gift gifts support free"
              + " month monthly weekly daily today listener viewer viewers editors newsroom"
              + " journalism independent reporting terms policy privacy rights trademarks"
              + " registered charity nonprofit non-profit profile deal deals offer offers voucher"
              + " ticket tickets webinar webinars survey feedback settings player video audio"
              + " edition print digital archive access premium bonus brand partner partners"
              + " advertiser advertisers tips contribute contribution delivered sent reader-supported"
              + " listener-supported phone ring office hours team staff desk series episode");

  /** Beginnings of lines that lead to something else. */
  static final Set<String> LEADS =
      words(
          "more related also most latest trending popular recommended recent next previous"
              + " editor's editors editors' top best further similar advertisement sponsored"
              + " promoted tags topics filed categories category keywords comments about");

  /** Names that pages give to their sections. */
  static final Set<String> SECTIONS =
      words(
          "news world politics opinion opinions analysis business economy sport sports culture"
              + " arts life lifestyle style health science technology tech travel food home"
              + " local national international global region regions europe asia africa"
              + " americas commentary comment column columns editorial editorials features"
              + " feature interview interviews report reports review reviews explainer essay"
              + " essays blog blogs video videos audio podcasts photos live breaking exclusive"
              + " topics tags menu search about contact magazine newsletter events library"
              + " publications research press releases media archive archives shop jobs careers"
              + " donate latest weather education environment climate security defense defence"
              + " society history books film music entertainment money markets finance campus"
              + " investigations perspectives views letters obituaries programs programmes");

  /** Offices and callings of people who write. */
  static final Set<String> ROLES =
      words(
          "reporter correspondent editor editor-in-chief writer author journalist columnist"
              + " professor lecturer director fellow analyst scholar researcher historian"
              + " novelist contributor student critic essayist photographer producer adviser"
              + " advisor consultant activist lawyer attorney economist president founder"
              + " co-founder cofounder manager officer coordinator associate assistant chair"
              + " chairman chairwoman diplomat ambassador freelancer blogger bureau chief"
              + " strategist specialist expert teacher doctor sociologist anthropologist"
              + " political scientist staff freelance intern candidate undergraduate graduate"
              + " publisher host presenter secretary poet filmmaker campaigner organizer"
              + " organiser");

  /** Verbs by which a person is introduced. */
  static final Set<String> INTRODUCING =
      words(
          "is are was has holds writes covers teaches works serves reports heads leads studies"
              + " edits directs served lives");

  /** What such people do for a paper. */
  static final Set<String> WRITING =
      words("covers writes teaches reports edits contributed researches lectures blogs");

  /** Where people who write work when they do not. */
  static final Set<String> INSTITUTIONS =
      words(
          "university college institute school academy centre center foundation department faculty"
              + " council laboratory museum newsroom");

  /** Agencies and libraries that pictures come from, in lower case. */
  static final Set<String> AGENCIES =
      words(
          "ap afp reuters epa epa-efe efe getty shutterstock istock alamy upi dpa ansa pa tass"
              + " sputnik xinhua anadolu bloomberg unsplash pexels pixabay flickr wikimedia"
              + " wikipedia commons zuma imago magnum nurphoto photolure sipa polaris corbis"
              + " hulton maxar imagn usa handout pool screengrab screenshot staff");

  static final Set<String> CALENDAR =
      words(
          "january february march april may june july august september october november december"
              + " jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday"
              + " thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun spring"
              + " summer autumn fall winter today yesterday");

  /** What stands beside a date in a line that is nothing but one. */
  static final Set<String> BESIDE_DATES =
      words(
          "published updated posted modified last first on at am pm a.m p.m gmt utc ct mt pt est edt cst cdt pst"
              + " pdt bst cet cest et ago hours hour minutes minute mins min read days day week"
              + " weeks a an issue edition date th st nd rd the and of");

  private Lexicon() {}

  private static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.split(" ", -1)));
  }
}
