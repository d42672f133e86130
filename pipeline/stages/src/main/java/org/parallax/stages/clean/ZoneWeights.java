package org.parallax.stages.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.models.linear.LinearModel;

/**
 * How much every signal of a block and of its two neighbours speaks for each state, and how readily
 * one state follows another: a linear-chain conditional random field (Lafferty, McCallum and
 * Pereira, 2001), whose states are hidden behind the zones that the labelled pages name. Trained on
 * pages written for this project, see models/training/zones.
 */
final class ZoneWeights {

  /** A step that no page takes. */
  static final double NEVER = -40;

  private static final String FILE = "clean-zones.json";
  private static final int STATES = State.ALL.length;
  private static final int SIGNALS = Signal.ALL.length;

  private static final double[] NOTHING = {};

  private static final ZoneWeights SHIPPED = load();

  private final double[][] own = new double[SIGNALS][];
  private final double[][] before = new double[SIGNALS][];
  private final double[][] after = new double[SIGNALS][];
  private final double[][] steps = new double[STATES][];
  private final double[] starts;
  private final double[] tail = new double[Tail.ALL.length];
  private final Map<String, double[]> words = new HashMap<>();

  private ZoneWeights(LinearModel signals, LinearModel path, LinearModel ends, LinearModel words) {
    for (Signal signal : Signal.ALL) {
      own[signal.index()] = row(signals, signal.name());
      before[signal.index()] = row(signals, signal.name() + "<");
      after[signal.index()] = row(signals, signal.name() + ">");
    }
    for (State state : State.ALL) {
      steps[state.index()] = row(path, state.name());
    }
    starts = row(path, "START");
    for (Tail opening : Tail.ALL) {
      tail[opening.index()] = ends.findWeights(opening.name()).orElse(new double[1])[0];
    }
    List<String> zones = words.labels();
    for (String word : words.features()) {
      double[] told = words.findWeights(word).orElseThrow();
      double[] row = new double[STATES];
      for (State state : State.ALL) {
        row[state.index()] = told[zones.indexOf(state.zone().name())];
      }
      this.words.put(word, row);
    }
  }

  /** What may be seen where the article seems to end. */
  enum Tail {
    /** Teasers begin with a label, a picture or a headline of their own, not with a paragraph. */
    PROSE_OPENS,
    /** Some of the page's prose has to stand above the end. */
    TOO_EARLY,
    /** A subhead of the article stands there. */
    SUBHEAD_OPENS,
    /** Paragraphs on the article's subject follow. */
    SUBJECT_GOES_ON,
    /** What follows has as much in common with what stands above as is usual on the page. */
    COHERES,
    /** Names of the article's first half come up again in paragraphs below. */
    NAMES_GO_ON,
    /** Paragraphs follow one upon another, as they do in an article. */
    RUNS_ON,
    /** Entries of a page that grows follow. */
    ENTRIES_GO_ON,
    /** No paragraph follows. */
    LAST;

    static final Tail[] ALL = values();

    @SuppressWarnings("EnumOrdinal") // the place in the table of weights
    int index() {
      return ordinal();
    }
  }

  /** The weights that come with the program. */
  static ZoneWeights shipped() {
    return SHIPPED;
  }

  private static ZoneWeights load() {
    return new ZoneWeights(
        LinearModel.load(FILE, "signals"),
        LinearModel.load(FILE, "path"),
        LinearModel.load(FILE, "tail"),
        LinearModel.load(FILE, "words"));
  }

  private static double[] row(LinearModel model, String name) {
    return model.findWeights(name).orElse(new double[STATES]);
  }

  /** How much a block's own signal speaks for each state. Not to be written to. */
  double[] own(Signal signal) {
    return own[signal.index()];
  }

  /** How much the signal of the block above does. */
  double[] before(Signal signal) {
    return before[signal.index()];
  }

  /** How much the signal of the block below does. */
  double[] after(Signal signal) {
    return after[signal.index()];
  }

  /** How much a word of {@link LineWords} in the block does; empty if it tells nothing. */
  double[] words(String word) {
    return words.getOrDefault(word, NOTHING);
  }

  double start(State state) {
    return starts[state.index()];
  }

  double step(State from, State to) {
    return steps[from.index()][to.index()];
  }

  double tail(Tail opening) {
    return tail[opening.index()];
  }
}
