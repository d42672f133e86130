package org.parallax.stages.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.api.annotation.NameShift;
import org.parallax.api.annotation.Polarity;
import org.parallax.api.text.Span;
import org.parallax.models.encoder.TargetAnswer;

/**
 * How much the stance moves when nothing but the name of the state changes: sentences on a state
 * are scored once under each of nine names, and for each name the mean is taken of how far the
 * stance lies from the sentence's mean over all nine. What moves is the model's own prejudice.
 * Sentences are taken at even distances, so that the same article has the same ones. Thread-safe.
 */
final class NameCheck {

  private final TargetReader reader;
  private final StateNames names;
  private final double share;

  /**
   * @param share of the article's own work, above 0
   */
  NameCheck(TargetReader reader, StateNames names, double share) {
    this.reader = reader;
    this.names = names;
    this.share = share;
  }

  /** A sentence and the state in it that is renamed. */
  private record Case(TargetSentence sentence, String state) {}

  /**
   * The mean shift by state.
   *
   * @param prepared what the network was asked about the sentences; gives the measure of work
   * @return for each of the nine names, ordered by id; empty if no sentence will do
   * @throws InterruptedException if the thread was interrupted
   */
  List<NameShift> shifts(List<TargetSentence> sentences, List<InputMaker.Prepared> prepared)
      throws InterruptedException {
    List<Case> cases = new ArrayList<>();
    int inputs = 0;
    for (int at = 0; at < sentences.size(); at++) {
      inputs += prepared.get(at).windows().size();
      if (prepared.get(at).windows().size() == 1 && prepared.get(at).pieces() <= reader.room()) {
        for (String entity : sentences.get(at).targets().keySet()) {
          if (isRenamable(sentences.get(at), entity)) {
            cases.add(new Case(sentences.get(at), entity));
          }
        }
      }
    }
    List<Case> taken = taken(cases, (int) (share * inputs / StateNames.STATES.size()));
    return taken.isEmpty() ? List.of() : shifts(taken);
  }

  private boolean isRenamable(TargetSentence sentence, String entity) {
    if (!names.knows(entity)) {
      return false;
    }
    List<Span> places = names.places(sentence.text(), entity);
    return sentence.targets().getOrDefault(entity, List.of()).stream()
        .anyMatch(mention -> places.stream().anyMatch(mention::overlaps));
  }

  /** At least one, so that a short article tells something too. */
  private static List<Case> taken(List<Case> cases, int affordable) {
    int count = Math.min(cases.size(), Math.max(1, affordable));
    List<Case> taken = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      taken.add(cases.get((int) ((2L * at + 1) * cases.size() / (2L * count))));
    }
    return taken;
  }

  private List<NameShift> shifts(List<Case> cases) throws InterruptedException {
    List<InputMaker.Prepared> renamed = new ArrayList<>();
    for (Case each : cases) {
      for (String state : StateNames.STATES) {
        renamed.add(reader.prepare(renamed(each, state)));
      }
    }
    List<SortedMap<String, TargetAnswer>> answers = reader.read(renamed);
    SortedMap<String, Double> sums = new TreeMap<>();
    int counted = 0;
    for (int at = 0; at < cases.size(); at++) {
      List<Double> stances = new ArrayList<>();
      for (int state = 0; state < StateNames.STATES.size(); state++) {
        TargetAnswer answer =
            answers.get(at * StateNames.STATES.size() + state).get(cases.get(at).state());
        if (answer != null) {
          stances.add(expectation(answer));
        }
      }
      if (stances.size() == StateNames.STATES.size()) {
        counted++;
        double mean = stances.stream().mapToDouble(Double::doubleValue).sum() / stances.size();
        for (int state = 0; state < stances.size(); state++) {
          sums.merge(StateNames.STATES.get(state), stances.get(state) - mean, Double::sum);
        }
      }
    }
    List<NameShift> shifts = new ArrayList<>();
    int sentences = counted;
    sums.forEach(
        (state, sum) ->
            shifts.add(new NameShift(state, names.nameOf(state), sentences, sum / sentences)));
    return shifts;
  }

  private TargetSentence renamed(Case each, String state) {
    TargetSentence sentence = each.sentence();
    SortedMap<String, List<Span>> target = new TreeMap<>();
    target.put(each.state(), sentence.targets().getOrDefault(each.state(), List.of()));
    StateNames.Rewritten text = names.exchanged(sentence.text(), target, each.state(), state);
    StateNames.Rewritten before =
        names.exchanged(sentence.before(), new TreeMap<>(), each.state(), state);
    return new TargetSentence(sentence.index(), text.text(), before.text(), text.targets());
  }

  private static double expectation(TargetAnswer answer) {
    return answer.of(Polarity.FAVOURABLE) - answer.of(Polarity.UNFAVOURABLE);
  }
}
