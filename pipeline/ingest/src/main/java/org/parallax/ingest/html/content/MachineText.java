package org.parallax.ingest.html.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.api.text.BlockKind;
import org.parallax.ingest.html.blocks.Block;
import org.parallax.ingest.html.blocks.Box;
import org.parallax.ingest.html.blocks.Page;

/**
 * The article's text as the page hands it to machines, as evidence of what is part of it.
 * Publishers shorten it, leave out lists and subheads, or put in what is no part: so it only counts
 * where it covers most of what was found, and then decides on the ends and on what was left out.
 */
final class MachineText {

  private static final int SHINGLE = 4;

  /** Longer ones are looked at up to here, in UTF-16 units. */
  private static final int LONGEST = 1_000_000;

  /** A block with this share of its shingles in the text is in it. */
  private static final double SAID = 0.8;

  /** A block with no more than this share is not. */
  private static final double UNSAID = 0.1;

  /** The text covers the article if it has this share of the words found. */
  private static final double COVERED = 0.8;

  /** Shorter blocks say too little to be compared, in words. */
  private static final double COMPARABLE_WORDS = 6;

  private final Set<Integer> shingles = new HashSet<>();

  MachineText(String text) {
    add(text.length() > LONGEST ? text.substring(0, LONGEST) : text, shingles);
  }

  /** Corrects the verdicts inside {@code main} if the text covers what they call the body. */
  void correct(Page page, Box main, List<Verdict> verdicts) {
    double[] shares = new double[page.blocks().size()];
    double said = 0;
    double all = 0;
    int first = main.end();
    int last = -1;
    for (int i = main.first(); i < main.end(); i++) {
      Block block = page.blocks().get(i);
      if (block.words() < COMPARABLE_WORDS) {
        shares[i] = Double.NaN;
        continue;
      }
      shares[i] = share(block.text());
      if (verdicts.get(i).isBody()) {
        all += block.words();
        said += block.words() * shares[i];
        if (shares[i] >= SAID) {
          first = Math.min(first, i);
          last = i;
        }
      }
    }
    if (last < 0 || said < COVERED * all) {
      return;
    }
    for (int i = main.first(); i < main.end(); i++) {
      Verdict verdict = verdicts.get(i);
      if (verdict.isBody() && shares[i] <= UNSAID && (i < first || i > last)) {
        verdicts.set(i, new Verdict(BlockKind.NOTE, "not in the page's text for machines"));
      } else if (isDoubtful(verdict.kind()) && shares[i] >= SAID && first < i && i < last) {
        verdicts.set(i, new Verdict(BlockKind.PARAGRAPH, "in the page's text for machines"));
      }
    }
  }

  private static boolean isDoubtful(BlockKind kind) {
    return switch (kind) {
      case RELATED, PROMPT, NAVIGATION, NOTE, BYLINE -> true;
      default -> false;
    };
  }

  private double share(String text) {
    Set<Integer> own = new HashSet<>();
    add(text, own);
    return own.isEmpty()
        ? 0
        : (double) own.stream().filter(shingles::contains).count() / own.size();
  }

  private static void add(String text, Set<Integer> shingles) {
    int[] last = new int[SHINGLE];
    int words = 0;
    int hash = 0;
    boolean inside = false;
    for (int i = 0; i <= text.length(); i++) {
      char unit = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(unit)) {
        hash = 31 * hash + Character.toLowerCase(unit);
        inside = true;
      } else if (inside) {
        last[words % SHINGLE] = hash;
        words++;
        if (words >= SHINGLE) {
          int shingle = 17;
          for (int back = 0; back < SHINGLE; back++) {
            shingle = shingle * 1_000_003 + last[(words + back) % SHINGLE];
          }
          shingles.add(shingle);
        }
        hash = 0;
        inside = false;
      }
    }
  }
}
