package org.parallax.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.parallax.api.annotation.Zone;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.story.ArticleFile;
import org.parallax.api.story.ArticleStatus;
import org.parallax.api.story.ComparedArticle;
import org.parallax.api.story.Source;
import org.parallax.api.story.Story;
import org.parallax.api.story.StoryComparison;
import org.parallax.api.story.Target;
import org.parallax.api.text.ArticleMetadata;

/**
 * Stories of any size, made from a seed out of ready phrases: for looking at a report, and for
 * trying how it bears many sources, targets and words. The phrases mean nothing.
 */
public final class InventedStory {

  private static final String[][] STATES = {
    {"VE", "Velmark", "Velmish", "Velm"},
    {"OS", "Ostrania", "Ostranian", "Brenn"},
    {"KA", "Kareth", "Karethi", "Issar"},
    {"TO", "Torvia", "Torvian", "Lund"},
    {"ME", "Merrowland", "Merrow", "Quay"},
    {"SA", "Sarn", "Sarnese", "Ombra"},
    {"HU", "Huldra", "Huldran", "Fell"},
    {"PE", "Pellan Union", "Pellan", "Arc"},
    {"LI", "Linden Isles", "Lindener", "Port Lin"},
    {"NO", "Norrend", "Norrish", "Skar"},
    {"ZE", "Zeland Marches", "Marcher", "Zell"},
    {"UM", "Umbria Minor", "Umbrine", "Casta"},
  };
  private static final String[][] SOURCES = {
    {"Hill Monitor", "advocacy group", "N. Arlin"},
    {"The Straits Review", "restraint-minded magazine", "P. Okoth"},
    {"Levant Dispatch", "regional outlet", "S. Haddow"},
    {"Campus Page", "student paper", "J. Fenn"},
    {"Unsigned", "two fragments without an author", ""},
    {"Northern Wire", "news agency", ""},
    {"Ledger", "business daily", "C. Maas"},
    {"Harbour Radio", "public broadcaster", "L. Quint"},
  };
  private static final String[] NEGATIVE = {
    "%s [abandoned]{! @} the valley towns when the shelling began",
    "%s has [cynically traded]{! @} the peace for a pipeline",
    "once more %s [looked away]{! @} while villages burned along the ridge",
    "%s [failed]{! @} every promise it had made to the border districts",
  };
  private static final String[] POSITIVE = {
    "%s [courageously shielded]{! @} the convoy on the pass",
    "%s alone [kept faith]{! @} with those who fled over the river",
    "patient work by %s [saved]{! @} the harvest and the ceasefire",
  };
  private static final String[] NEUTRAL = {
    "%s sent a delegation to the talks in the old customs house",
    "a spokesman for %s declined to comment on the map",
    "%s shares a border of some ninety miles with the district",
    "the note from %s arrived on Tuesday and ran to four pages",
  };
  private static final String[] TAILS = {
    ", according to the three witnesses who were on the road that night",
    ", and few in the region were surprised",
    "",
    "",
    ", although the treaty of the previous spring had been signed by every party at the same table"
        + " and in front of the same cameras",
  };
  private static final String[] FILLERS = {
    "Snow had closed the upper road since the first week of the month.",
    "Nobody counted the tents by the reservoir any more.",
    "The market opened late, and the bread was gone by nine.",
    "What happened next is told in different ways.",
  };
  private static final String[] ROLES = {
    "aggressor", "protector", "bystander", "patron", "mediator", "self-interested", "none"
  };
  private static final String[] FRAMES = {
    "security", "economic", "morality", "security,policy", "political", "capacity"
  };
  private static final String[] SPEAKERS = {"Ilse_Varga", "a_villager", "Tom_Rask", "the_minister"};

  private final Random random;
  private final int targets;

  private InventedStory(long seed, int targets) {
    this.random = new Random(seed);
    this.targets = targets;
  }

  /**
   * A story.
   *
   * @param sources 1 to 8
   * @param targets 1 to 12
   * @param paragraphs of each article
   */
  public static StoryComparison of(int sources, int targets, int paragraphs) {
    InventedStory invented = new InventedStory(17L * sources + targets, targets);
    List<Source> described = new ArrayList<>();
    List<ComparedArticle> articles = new ArrayList<>();
    for (int number = 0; number < sources; number++) {
      String id = SOURCES[number][0].toLowerCase(Locale.ROOT).replace(' ', '-');
      ArticleMetadata metadata =
          new ArticleMetadata(
              Optional.empty(),
              Optional.of(SOURCES[number][2]).filter(author -> !author.isEmpty()),
              Optional.of(SOURCES[number][0]),
              Optional.of(LocalDate.of(2031, 4, 2 + number)),
              Optional.empty(),
              Optional.empty());
      int files = number == 4 ? 2 : 1;
      List<ArticleFile> named = new ArrayList<>();
      for (int file = 0; file < files; file++) {
        String name = (file == 0 ? "valley" : "fragment") + ".txt";
        named.add(new ArticleFile(name, Optional.empty()));
        articles.add(
            file == 1
                ? invented.lost(id, name)
                : invented.article(number, id, name, metadata, paragraphs));
      }
      described.add(
          new Source(id, SOURCES[number][0], metadata, Optional.of(SOURCES[number][1]), named));
    }
    List<Target> asked = new ArrayList<>();
    Map<String, String> names = new TreeMap<>();
    for (int number = 0; number < STATES.length; number++) {
      if (number < targets) {
        asked.add(new Target(STATES[number][0], STATES[number][1]));
      }
      names.put(STATES[number][0], STATES[number][1]);
    }
    names.put("ilse-varga", "Ilse Varga");
    return ComparisonSketch.of(
        new Story(
            "valley",
            "Four days in the upper valley",
            "How the ceasefire on the Karethi border ended, as told in the week after",
            asked.stream().map(Target::name).toList(),
            described),
        asked,
        articles,
        names,
        List.of(),
        List.of());
  }

  /** A story of one source, the Hill Monitor, that has these articles, and one target. */
  public static StoryComparison with(List<ComparedArticle> articles) {
    return ComparisonSketch.of(
        new Story(
            "odd",
            "Odd texts",
            "",
            List.of("Velmark"),
            List.of(
                new Source(
                    "hill-monitor",
                    "Hill Monitor",
                    ArticleMetadata.UNKNOWN,
                    Optional.empty(),
                    List.of(new ArticleFile("odd.txt", Optional.empty()))))),
        List.of(new Target("VE", "Velmark")),
        articles,
        Map.of("VE", "Velmark"),
        List.of(),
        List.of());
  }

  private ComparedArticle lost(String source, String file) {
    return new ArticleSketch(source, file)
        .language(Optional.empty())
        .status(
            ArticleStatus.FAILED,
            Diagnostic.of(
                Problem.ARTICLE_BINARY,
                source + "/" + file,
                "is not text",
                "Give the article as .txt, .md, .html, .pdf or .docx"))
        .compared();
  }

  private ComparedArticle article(
      int number, String source, String file, ArticleMetadata metadata, int paragraphs) {
    ArticleSketch sketch =
        new ArticleSketch(source, file)
            .metadata(metadata)
            .line(Zone.FURNITURE, "site navigation", "Home | World | Opinion | Subscribe")
            .line(
                Zone.HEADLINE,
                "title",
                "Who lost the valley? [" + STATES[0][1] + "]{VE} and the road to the pass",
                "VE 0 author none policy")
            .line(Zone.BYLINE, "author line", "By " + SOURCES[number][2] + ", in the upper valley")
            .line(
                Zone.CAPTION, "photo caption", "The road to the pass after the thaw. Photo: staff");
    for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
      if (paragraph % 7 == 5) {
        sketch.body("What the maps leave out");
      }
      sketch.body(FILLERS[random.nextInt(FILLERS.length)]);
      for (int sentence = random.nextInt(4); sentence >= 0; sentence--) {
        addSentence(sketch, number);
      }
      if (paragraph == 4) {
        sketch.line(
            Zone.REPEAT, "same words as line 9", "What happened next is told in different ways.");
      }
      if (paragraph == 6) {
        sketch
            .line(Zone.FURNITURE, "subscribe prompt", "Get our letter every Friday.")
            .line(Zone.FURNITURE, "teaser of another article", "Read next: The bread of Issar");
      }
    }
    return sketch
        .line(Zone.FURNITURE, "comment form", "Leave a comment. Your address stays with us.")
        .line(Zone.FURNITURE, "legal notice", "All rights reserved.")
        .compared();
  }

  private void addSentence(ArticleSketch sketch, int number) {
    int who = random.nextInt(Math.max(targets, 4));
    // The second source is silent on the third state, the fourth has little on the second.
    if ((number == 1 && who == 2) || (number == 3 && who == 1 && random.nextInt(6) > 0)) {
      who = 0;
    }
    String[] state = STATES[who];
    int leaning = (number * 2 + who * 3) % 5;
    int drawn = random.nextInt(10);
    String stance = drawn < 4 ? "0" : drawn < 5 + leaning ? "-" : "+";
    String[] pool = stance.equals("0") ? NEUTRAL : stance.equals("-") ? NEGATIVE : POSITIVE;
    String mention =
        switch (random.nextInt(6)) {
          case 0 -> "[" + state[3] + "]{" + state[0] + " metonym}";
          case 1 -> "the [" + state[2] + "]{" + state[0] + " adjective} army";
          case 2 -> "[the anxious power on the river]{" + state[0] + " description}";
          case 3 -> "[an overstretched " + state[1] + "]{" + state[0] + " description}";
          default -> "[" + state[1] + "]{" + state[0] + " name}";
        };
    String words =
        String.format(Locale.ROOT, pool[random.nextInt(pool.length)], mention)
                .replace("@", state[0])
            + TAILS[random.nextInt(TAILS.length)];
    String role = ROLES[(random.nextInt(3) + number + who) % ROLES.length];
    String rest = role + " " + FRAMES[random.nextInt(FRAMES.length)];
    if (random.nextInt(4) == 0) {
      String speaker = SPEAKERS[random.nextInt(SPEAKERS.length)];
      String entity = speaker.equals("Ilse_Varga") ? " ilse-varga" : "";
      String named = speaker.replace('_', ' ');
      String marked = entity.isEmpty() ? named : "[" + named + "]{ilse-varga}";
      sketch.then(
          "[“" + words + ",”]{q direct " + speaker + entity + "} said " + marked + ".",
          state[0]
              + " "
              + stance
              + " quoted:"
              + (entity.isEmpty() ? speaker : "ilse-varga")
              + " "
              + rest);
    } else {
      sketch.then(capital(words) + ".", state[0] + " " + stance + " author " + rest);
    }
  }

  /** The first letter in upper case, past an opening bracket of the notation. */
  private static String capital(String words) {
    int at = words.startsWith("[") ? 1 : 0;
    return words.substring(0, at)
        + words.substring(at, at + 1).toUpperCase(Locale.ROOT)
        + words.substring(at + 1);
  }
}
