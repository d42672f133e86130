package org.parallax.stages.clean;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The strength, from 0, of every signal at every block of one page: first what each block's own
 * wording says, then what its neighbours, its copies and the page's subject add.
 */
final class PageSignals {

  private static final double PROSE = 0.45;
  private static final int LINE_OF_PROSE = 12;
  private static final double LEAST_FUNCTION_SHARE = 0.2;

  private final List<Block> blocks;
  private final List<BlockWords> words;
  private final List<Map<Signal, Double>> strengths = new ArrayList<>();
  private final boolean english;
  private final boolean[] names;
  private final boolean[] prose;

  /** All signals of a page. */
  PageSignals(List<Block> blocks, List<BlockWords> words, Copies copies) {
    this(blocks, words, copies, true);
  }

  private PageSignals(List<Block> blocks, List<BlockWords> words, Copies copies, boolean forZones) {
    this.blocks = blocks;
    this.words = words;
    this.english = isEnglish(words);
    this.names = new boolean[blocks.size()];
    this.prose = new boolean[blocks.size()];
    for (int i = 0; i < blocks.size(); i++) {
      strengths.add(new EnumMap<>(Signal.class));
      readWording(i);
    }
    for (int i = 0; i < blocks.size(); i++) {
      readNeighbours(i);
    }
    new AuthorFinder(this, words).find();
    new TitleFinder(this, blocks, words, copies).find();
    new CaptionCopies(this, blocks, words, copies).share();
    if (forZones) {
      readPlaces(copies);
    }
  }

  /**
   * What the blocks' wording and their neighbours say, and nothing of what only zones rest on: for
   * a page whose zones its markup tells.
   */
  static PageSignals ofWording(List<Block> blocks, List<BlockWords> words, Copies copies) {
    return new PageSignals(blocks, words, copies, false);
  }

  private void readPlaces(Copies copies) {
    weighSubject();
    LineTraits lines = new LineTraits(this);
    for (int i = 0; i < blocks.size(); i++) {
      lines.read(i, blocks.get(i), words.get(i));
    }
    lines.readLeads(words);
    new PlaceTraits(this, blocks, words, copies).read();
    lines.compare(blocks.size());
  }

  boolean isEnglish() {
    return english;
  }

  /** English has one function word in two or three; other languages share a few of them. */
  private static boolean isEnglish(List<BlockWords> words) {
    long all = 0;
    long function = 0;
    for (BlockWords own : words) {
      if (own.count() >= LINE_OF_PROSE) {
        all += own.lower().size();
        function += own.lower().stream().filter(Lexicon.FUNCTION::contains).count();
      }
    }
    return function >= LEAST_FUNCTION_SHARE * all;
  }

  double strength(int block, Signal signal) {
    return strengths.get(block).getOrDefault(signal, 0.0);
  }

  /** What is seen of a block. */
  Map<Signal, Double> all(int block) {
    return Collections.unmodifiableMap(strengths.get(block));
  }

  boolean isProse(int block) {
    return prose[block];
  }

  /** Share of the page's running prose, in words, that stands above a block. */
  double[] proseAbove() {
    double[] above = new double[blocks.size()];
    long total = 0;
    for (int i = 0; i < above.length; i++) {
      above[i] = total;
      total += prose[i] ? words.get(i).count() : 0;
    }
    for (int i = 0; i < above.length; i++) {
      above[i] = total == 0 ? 0 : above[i] / total;
    }
    return above;
  }

  void set(int block, Signal signal, double strength) {
    if (strength == 0) {
      strengths.get(block).remove(signal);
    } else {
      strengths.get(block).put(signal, strength);
    }
  }

  private void readWording(int i) {
    Mark mark = blocks.get(i).mark();
    switch (mark) {
      case MACHINE -> set(i, Signal.MACHINE, 1);
      case RULE -> set(i, Signal.RULE, 1);
      case PICTURE -> set(i, Signal.PICTURE, 1);
      case LINKS -> set(i, Signal.LINKS, 1);
      case PLAIN, TITLE, HEADING, ITEM, QUOTE, ITALIC -> readWords(i, mark);
    }
  }

  private void readWords(int i, Mark mark) {
    BlockWords own = words.get(i);
    Wording wording = new Wording(own, english);
    double weight = wording.prose();
    double credit = wording.credit();
    double note = wording.note();
    double bio = wording.bio();
    boolean signed = credit >= 0.6;
    set(i, Signal.PROSE, signed ? weight / 2 : weight);
    set(i, Signal.LONG_PROSE, own.count() >= 45 && weight > PROSE && !signed ? 1 : 0);
    if (note >= 1 || bio >= 1) {
      set(i, Signal.PROSE, 0.4 * strength(i, Signal.PROSE));
      set(i, Signal.LONG_PROSE, 0);
    }
    set(i, Signal.SENTENCE, weight < PROSE ? wording.sentence() : 0);
    set(i, Signal.PROMPT, wording.prompt());
    set(i, Signal.CREDIT, credit);
    set(i, Signal.BYLINE, wording.byline());
    set(i, Signal.DATE, wording.date());
    set(i, Signal.BIO, bio);
    set(i, Signal.NOTE, note);
    if (strength(i, Signal.BIO) + strength(i, Signal.NOTE) > 0) {
      set(i, Signal.PROMPT, 0.4 * strength(i, Signal.PROMPT));
    }
    boolean told = strength(i, Signal.BYLINE) + strength(i, Signal.DATE) > 0;
    boolean row = mark == Mark.ITEM && own.head().startsWith("|");
    set(i, Signal.PROMPT, row ? 0 : strength(i, Signal.PROMPT));
    set(i, Signal.LABEL, told || row ? 0 : wording.label());
    set(i, Signal.FRAGMENT, !own.closed() && weight < 0.3 && own.count() <= 30 ? 1 : 0);
    set(i, Signal.TITLE_MARK, mark == Mark.TITLE ? 1 : 0);
    set(i, Signal.HEADING_MARK, mark == Mark.HEADING ? 1 : 0);
    set(i, Signal.ITEM, mark == Mark.ITEM ? 1 : 0);
    set(i, Signal.ITALIC, mark == Mark.ITALIC ? 1 : 0);
    names[i] = wording.isName();
    set(i, Signal.PERSON, names[i] ? 1 : 0);
    prose[i] =
        weight >= PROSE
            && strength(i, Signal.CREDIT) < 0.5
            && strength(i, Signal.NOTE) == 0
            && strength(i, Signal.BIO) < 0.7
            && strength(i, Signal.PROMPT) < 0.9;
  }

  private void readNeighbours(int i) {
    if (words.get(i).count() == 1
        && i + 1 < blocks.size()
        && strength(i + 1, Signal.DATE) > 0
        && Lexicon.BESIDE_DATES.contains(words.get(i).lower().get(0))) {
      set(i, Signal.DATE, 1);
      set(i, Signal.LABEL, 0);
    }
    boolean credited =
        i + 1 < blocks.size()
            && !blocks.get(i + 1).gapBefore()
            && strength(i + 1, Signal.CREDIT) >= 1
            && words.get(i + 1).count() <= 8
            && words.get(i).closed()
            && words.get(i).count() >= 8;
    if (credited && words.get(i).count() <= 60 && words.get(i).sentences() <= 2) {
      // A credit of its own stands right below the caption that it belongs to.
      set(i, Signal.CREDIT, Math.max(0.8, strength(i, Signal.CREDIT)));
      set(i, Signal.PROSE, strength(i, Signal.PROSE) / 2);
      prose[i] = false;
    }
    if (names[i] && isTold(i, -1, 1)) {
      set(i, Signal.NAME, 1);
      set(i, Signal.LABEL, 0);
    }
    // An introduction of a person is about the author only where the article does not go on.
    if (strength(i, Signal.BIO) > 0 && strength(i, Signal.BIO) < 1) {
      int following = 0;
      for (int k = i + 1; k <= i + 3 && k < blocks.size(); k++) {
        following += prose[k] ? 1 : 0;
      }
      if (following >= 2 || (following == 1 && i + 1 < blocks.size() && prose[i + 1])) {
        set(i, Signal.BIO, 0);
        prose[i] = strength(i, Signal.PROSE) >= PROSE;
      }
    }
    boolean told =
        isTold(i)
            || strength(i, Signal.NAME)
                    + strength(i, Signal.BIO)
                    + strength(i, Signal.NOTE)
                    + strength(i, Signal.ITALIC)
                > 0;
    set(i, Signal.UNSIGNED, told ? 0 : 1);
    boolean headed = strength(i, Signal.FRAGMENT) > 0 || isQuestion(i);
    int count = words.get(i).count();
    if (headed
        && count >= 1
        && count <= 14
        && strength(i, Signal.CREDIT) == 0
        && strength(i, Signal.DATE) == 0
        && strength(i, Signal.PROMPT) < 0.9
        && followsText(i)
        && followedByProse(i)) {
      set(i, Signal.SUBHEAD, 1);
    }
  }

  boolean isQuestion(int i) {
    return words.get(i).isQuestion();
  }

  /** Prose below, a second subhead or an item at most between. */
  private boolean followedByProse(int i) {
    return i + 1 < blocks.size() && isText(i + 1);
  }

  /** Text above, with pictures, notes or prompts between at most. */
  private boolean followsText(int i) {
    for (int k = i - 1; k >= 0 && k >= i - 4; k--) {
      if (isText(k)) {
        return true;
      }
      if (strength(k, Signal.CREDIT) == 0
          && strength(k, Signal.PROMPT) < 0.9
          && strength(k, Signal.FRAGMENT) == 0
          && strength(k, Signal.PICTURE) == 0) {
        return false;
      }
    }
    return false;
  }

  boolean isText(int i) {
    return prose[i]
        || blocks.get(i).mark() == Mark.ITEM
        || (strength(i, Signal.SENTENCE) > 0
            && strength(i, Signal.PROMPT) < 0.5
            && strength(i, Signal.CREDIT) == 0);
  }

  /** Whether a line about author or day stands right above or below, one name between at most. */
  private boolean isTold(int i, int... sides) {
    for (int side : sides) {
      int next = i + side;
      boolean name = next >= 0 && next < blocks.size() && words.get(next).isCapitalised();
      if (isTold(next) || (name && isTold(next + side))) {
        return true;
      }
    }
    return false;
  }

  boolean isTold(int i) {
    return i >= 0
        && i < blocks.size()
        && (strength(i, Signal.BYLINE) > 0 || strength(i, Signal.DATE) > 0);
  }

  private void weighSubject() {
    Topic topic = Topic.of(words, prose);
    for (int i = 0; i < blocks.size(); i++) {
      // Whom a note or an introduction is about need not be what the article is about.
      boolean note = strength(i, Signal.NOTE) + strength(i, Signal.BIO) > 0;
      if (!note && (prose[i] || words.get(i).count() >= 12)) {
        double straying = topic.straying(i);
        set(i, Signal.STRAY, straying);
        set(i, Signal.NEAR, straying == 0 ? 1 : 0);
      }
    }
  }
}
