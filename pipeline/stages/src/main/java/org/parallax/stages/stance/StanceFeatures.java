package org.parallax.stages.stance;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.api.text.Span;
import org.parallax.stages.syntax.Assertion;
import org.parallax.stages.syntax.SentenceReading;
import org.parallax.stages.syntax.SyntaxTree;
import org.parallax.stages.syntax.Tone;

/**
 * What a sentence and an entity in it give the model to go by. No feature names the entity.
 *
 * @param values by name, sorted
 * @param assertions what is said of the entity
 */
record StanceFeatures(SortedMap<String, Double> values, List<Assertion> assertions) {

  private static final double SILENT = 0.09;
  private static final double TELLING = 0.25;
  private static final double REACH = 8;
  private static final double SUM_LIMIT = 2;
  private static final int NEAR = 4;

  /** Features of single classes are scaled down, so that training trusts the lexicon first. */
  private static final double SMALL = 0.5;

  /**
   * Of one sentence and entity.
   *
   * @param reading of the sentence
   * @param mentions of the entity in the sentence, at least one
   */
  static StanceFeatures of(SentenceReading reading, List<Span> mentions) {
    List<Assertion> own = reading.about(mentions);
    Set<Integer> positions = new HashSet<>();
    mentions.forEach(mention -> positions.addAll(reading.tree().positions(mention)));
    Collector collector = new Collector();
    asserted(own, collector);
    near(reading, own, positions, collector);
    shape(reading.tree(), mentions, positions, collector);
    return new StanceFeatures(collector.values, own);
  }

  private static void asserted(List<Assertion> own, Collector collector) {
    for (Assertion assertion : own) {
      String ground = assertion.ground().name().toLowerCase(Locale.ROOT);
      collector.addSigned("said:" + ground, assertion.weight());
      collector.addSigned("said", assertion.weight());
      double strength = Math.abs(assertion.stance());
      if (strength > SILENT && strength < TELLING) {
        // bad or good news of the entity, which is no view of it
        continue;
      }
      collector.add(
          "class:" + assertion.classId() + ":" + ground + sign(assertion.stance()),
          SMALL * assertion.certainty(),
          SMALL);
    }
    if (own.stream().allMatch(assertion -> assertion.stance() == 0)) {
      collector.add("said:nothing", 1, 1);
    }
  }

  private static String sign(double stance) {
    return stance == 0 ? "0" : stance > 0 ? "+" : "-";
  }

  /** Judging words and deeds that are not said of the entity but stand near it. */
  private static void near(
      SentenceReading reading, List<Assertion> own, Set<Integer> positions, Collector collector) {
    Set<Integer> used = new HashSet<>();
    own.forEach(assertion -> used.addAll(assertion.evidence()));
    String prefix = isSpeaker(own) ? "spoken:" : "near:";
    for (Tone tone : reading.tones()) {
      String kind = tone.kind().name().toLowerCase(Locale.ROOT);
      if (used.containsAll(tone.words())) {
        continue;
      }
      collector.addSigned("else:" + kind, tone.stance());
      int distance = distance(tone.head(), positions);
      double decay = StrictMath.exp(-distance / REACH);
      if (isSaidOfAnother(tone, reading, positions)) {
        collector.addSigned("others:" + kind, tone.stance() * decay);
        continue;
      }
      collector.addSigned("else:" + kind, tone.stance());
      collector.addSigned(prefix + kind, tone.stance() * decay);
      collector.add("around:" + tone.classId() + sign(tone.stance()), SMALL * decay, SMALL);
      if (tone.kind() == Tone.Kind.JUDGING && distance <= NEAR) {
        collector.addSigned(prefix + "close:" + kind, tone.stance());
      }
      if (tone.kind() == Tone.Kind.DEED) {
        boolean before = positions.stream().allMatch(at -> at > tone.head());
        collector.addSigned(prefix + (before ? "after:" : "before:") + kind, tone.stance() * decay);
      }
    }
  }

  /** Whether the sentence says it plainly of somebody else who is named. */
  private static boolean isSaidOfAnother(
      Tone tone, SentenceReading reading, Set<Integer> positions) {
    return reading.assertions().stream()
        .anyMatch(
            assertion ->
                assertion.evidence().equals(tone.words())
                    && Math.abs(assertion.stance()) > SILENT
                    && !positions.contains(assertion.target())
                    && isNamed(reading.tree().word(assertion.target()).pos()));
  }

  private static boolean isNamed(PartOfSpeech pos) {
    return pos == PartOfSpeech.PROPN || pos == PartOfSpeech.PRON;
  }

  private static boolean isSpeaker(List<Assertion> own) {
    return own.stream()
        .anyMatch(
            assertion ->
                assertion.classId().equals("say")
                    && assertion.ground() == Assertion.Ground.SUBJECT);
  }

  private static int distance(int at, Set<Integer> positions) {
    return positions.stream().mapToInt(position -> Math.abs(position - at)).min().orElse(99);
  }

  private static void shape(
      SyntaxTree tree, List<Span> mentions, Set<Integer> positions, Collector collector) {
    int head = tree.headOf(tree.positions(mentions.get(0)));
    collector.add("place:" + place(tree.baseRelation(head)), 1, 1);
    int first = positions.stream().mapToInt(Integer::intValue).min().orElse(0);
    boolean question = tree.word(tree.size() - 1).form().equals("?");
    collector.add("question", question ? 1 : 0, 1);
    int marks = 0;
    int marksBefore = 0;
    for (int at = 0; at < tree.size(); at++) {
      if (Set.of("\"", "“", "”", "``", "''").contains(tree.word(at).form())) {
        marks++;
        marksBefore += at < first ? 1 : 0;
      }
    }
    collector.add("quotation", marks > 0 ? 1 : 0, 1);
    collector.add("quoted", marks > 0 && marksBefore % 2 == 1 ? 1 : 0, 1);
    boolean but =
        tree.words().stream()
            .anyMatch(word -> Set.of("but", "however", "despite").contains(word.form()));
    collector.add("but", but ? 1 : 0, 1);
  }

  private static String place(String relation) {
    return switch (relation) {
      case "nsubj", "csubj" -> "subject";
      case "obj", "iobj" -> "object";
      case "obl" -> "oblique";
      case "nmod", "amod", "compound" -> "modifier";
      case "root" -> "root";
      default -> "other";
    };
  }

  private static final class Collector {

    private final SortedMap<String, Double> values = new TreeMap<>();

    void add(String name, double value, double limit) {
      if (value != 0) {
        values.merge(name, value, (a, b) -> Math.min(limit, a + b));
      }
    }

    void addSigned(String name, double value) {
      if (value > 0) {
        add(name + "+", value, SUM_LIMIT);
      } else {
        add(name + "-", -value, SUM_LIMIT);
      }
    }
  }
}
