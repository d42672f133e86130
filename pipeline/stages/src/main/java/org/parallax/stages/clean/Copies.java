package org.parallax.stages.clean;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds blocks whose words stand in another block of the same text: pull-quotes, captions and
 * titles said again. Works on hashed runs of {@value #RUN} words, each remembered for at most
 * {@value #MOST_PLACES} blocks, so that the time grows with the length of the text only.
 */
final class Copies {

  static final int RUN = 4;
  static final int MOST_PLACES = 4;

  /** Fewer words than this are looked for as a whole block only: a subhead may recur in prose. */
  private static final int FEWEST_CONTAINED = 6;

  private static final int FEWEST_RUNS = 3;

  /** Below 1 so that a pull-quote may carry a name or lose a word. */
  private static final double ENOUGH_RUNS = 0.72;

  private final int[] originals;
  private final boolean[] whole;

  /** How many blocks repeat this one. */
  private final int[] copies;

  private Copies(int[] originals, boolean[] whole) {
    this.originals = originals;
    this.whole = whole;
    this.copies = new int[originals.length];
    for (int original : originals) {
      if (original >= 0) {
        copies[original]++;
      }
    }
  }

  static Copies in(List<BlockWords> blocks) {
    int[] originals = new int[blocks.size()];
    boolean[] whole = new boolean[blocks.size()];
    Arrays.fill(originals, -1);
    Map<Long, Integer> wholes = new HashMap<>();
    Places places = new Places();
    for (int i = 0; i < blocks.size(); i++) {
      BlockWords words = blocks.get(i);
      if (words.count() == 0) {
        continue;
      }
      Integer earlier = wholes.putIfAbsent(words.hash(0, words.count()), i);
      if (earlier != null) {
        originals[i] = earlier;
        whole[i] = true;
      } else {
        for (int k = 0; k + RUN <= words.count(); k++) {
          places.add(words.hash(k, k + RUN), i);
        }
      }
    }
    for (int i = 0; i < blocks.size(); i++) {
      if (originals[i] < 0) {
        originals[i] = longerWithSameRuns(i, blocks, places);
      }
    }
    return new Copies(originals, whole);
  }

  /** The block that a block repeats, or -1: the longer of the two, or the first of equal ones. */
  int originalOf(int block) {
    return originals[block];
  }

  /** How many blocks say what a block repeats, itself among them; 0 for one that repeats none. */
  int copiesOfOriginalOf(int block) {
    return originals[block] < 0 ? 0 : copies[originals[block]];
  }

  /** Whether the copy and its original have the very same words. */
  boolean isWhole(int block) {
    return whole[block];
  }

  private static int longerWithSameRuns(int block, List<BlockWords> blocks, Places places) {
    BlockWords words = blocks.get(block);
    int runs = words.count() - RUN + 1;
    if (words.count() < FEWEST_CONTAINED) {
      return -1;
    }
    // A pull-quote may leave out "she said" between two sentences: runs over their border are none.
    int whole = 0;
    for (int k = 0; k < runs; k++) {
      whole += words.isBroken(k, k + RUN) ? 0 : 1;
    }
    boolean broken = whole >= FEWEST_RUNS && whole < runs;
    Map<Integer, Integer> shared = new HashMap<>();
    for (int k = 0; k < runs; k++) {
      if (broken && words.isBroken(k, k + RUN)) {
        continue;
      }
      for (int place = places.last(words.hash(k, k + RUN));
          place >= 0;
          place = places.next(place)) {
        int other = places.block(place);
        if (other != block) {
          shared.merge(other, 1, Integer::sum);
        }
      }
    }
    int best = -1;
    int most = 0;
    for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
      int other = entry.getKey();
      int length = blocks.get(other).count();
      boolean longer = length > words.count() || (length == words.count() && other < block);
      boolean more = entry.getValue() > most || (entry.getValue() == most && other < best);
      if (longer && more) {
        best = other;
        most = entry.getValue();
      }
    }
    return most >= ENOUGH_RUNS * (broken ? whole : runs) ? best : -1;
  }

  /**
   * Which blocks hold a run: a table of runs, open-addressed, since a page of megabytes has
   * millions of them; and for each run its blocks, chained in arrays, newest first, each chain
   * bounded.
   */
  private static final class Places {
    private long[] runs = new long[1024];

    /** The newest place of the run in the same slot, plus one; 0 where the slot is free. */
    private int[] heads = new int[1024];

    private int held;
    private int[] blocks = new int[1024];
    private int[] nexts = new int[1024];
    private int size;

    void add(long run, int block) {
      int slot = slotOf(run);
      int head = heads[slot] - 1;
      int length = 0;
      for (int place = head; place >= 0; place = nexts[place]) {
        if (blocks[place] == block || ++length == MOST_PLACES) {
          return;
        }
      }
      if (size == blocks.length) {
        blocks = Arrays.copyOf(blocks, size * 2);
        nexts = Arrays.copyOf(nexts, size * 2);
      }
      blocks[size] = block;
      nexts[size] = head;
      size++;
      runs[slot] = run;
      heads[slot] = size;
      if (head < 0 && ++held > runs.length / 2) {
        grow();
      }
    }

    /** The slot that holds a run, or the free one that is its own. */
    private int slotOf(long run) {
      int mask = runs.length - 1;
      long mixed = run * 0x9E3779B97F4A7C15L;
      int slot = (int) (mixed ^ mixed >>> 32) & mask;
      while (heads[slot] != 0 && runs[slot] != run) {
        slot = slot + 1 & mask;
      }
      return slot;
    }

    private void grow() {
      long[] oldRuns = runs;
      int[] oldHeads = heads;
      runs = new long[oldRuns.length * 2];
      heads = new int[oldRuns.length * 2];
      for (int i = 0; i < oldRuns.length; i++) {
        if (oldHeads[i] != 0) {
          int slot = slotOf(oldRuns[i]);
          runs[slot] = oldRuns[i];
          heads[slot] = oldHeads[i];
        }
      }
    }

    int last(long run) {
      return heads[slotOf(run)] - 1;
    }

    int next(int place) {
      return nexts[place];
    }

    int block(int place) {
      return blocks[place];
    }
  }
}
