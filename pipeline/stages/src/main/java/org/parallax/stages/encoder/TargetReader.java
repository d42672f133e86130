package org.parallax.stages.encoder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.models.encoder.EncoderInput;
import org.parallax.models.encoder.TargetAnswer;
import org.parallax.models.encoder.TargetNetwork;

/**
 * Takes sentences through the network, in batches of inputs of like length. Which inputs make a
 * batch depends on the sentences given alone, so that the same article gets the same numbers on any
 * number of threads. Thread-safe.
 */
final class TargetReader {

  /** Pieces of a batch, filled up to its longest input. */
  private static final int MOST_PIECES = 384;

  private static final int MOST_TARGETS = 32;

  private final InputMaker maker;
  private final TargetNetwork network;

  TargetReader(InputMaker maker, TargetNetwork network) {
    this.maker = maker;
    this.network = network;
  }

  private record Place(int sentence, InputMaker.Window window) {
    int length() {
      return window.input().ids().size();
    }
  }

  /**
   * Answers for each sentence, by entity, in the order given; the mean where an entity has several
   * windows.
   *
   * @throws InterruptedException if the thread was interrupted
   */
  List<SortedMap<String, TargetAnswer>> read(List<InputMaker.Prepared> sentences)
      throws InterruptedException {
    List<Place> places = new ArrayList<>();
    List<SortedMap<String, List<TargetAnswer>>> answers = new ArrayList<>();
    for (int sentence = 0; sentence < sentences.size(); sentence++) {
      answers.add(new TreeMap<>());
      for (InputMaker.Window window : sentences.get(sentence).windows()) {
        places.add(new Place(sentence, window));
      }
    }
    places.sort(Comparator.comparingInt(Place::length)); // stable: equal ones in reading order
    for (List<Place> batch : batches(places)) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      answer(batch, answers);
    }
    List<SortedMap<String, TargetAnswer>> means = new ArrayList<>();
    for (SortedMap<String, List<TargetAnswer>> sentence : answers) {
      SortedMap<String, TargetAnswer> mean = new TreeMap<>();
      sentence.forEach((entity, own) -> mean.put(entity, mean(own)));
      means.add(mean);
    }
    return means;
  }

  /** A sentence, prepared as the network wants it. */
  InputMaker.Prepared prepare(TargetSentence sentence) {
    return maker.prepare(sentence);
  }

  /** How many pieces of a sentence are looked at together. */
  int room() {
    return maker.room();
  }

  private static List<List<Place>> batches(List<Place> places) {
    List<List<Place>> batches = new ArrayList<>();
    List<Place> batch = new ArrayList<>();
    int targets = 0;
    for (Place place : places) {
      int own = place.window().entities().size();
      boolean full =
          place.length() * (batch.size() + 1) > MOST_PIECES || targets + own > MOST_TARGETS;
      if (full && !batch.isEmpty()) {
        batches.add(batch);
        batch = new ArrayList<>();
        targets = 0;
      }
      batch.add(place);
      targets += own;
    }
    if (!batch.isEmpty()) {
      batches.add(batch);
    }
    return batches;
  }

  private void answer(List<Place> batch, List<SortedMap<String, List<TargetAnswer>>> answers) {
    List<EncoderInput> inputs = batch.stream().map(place -> place.window().input()).toList();
    List<TargetAnswer> all = network.answer(inputs);
    int next = 0;
    for (Place place : batch) {
      for (String entity : place.window().entities()) {
        answers
            .get(place.sentence())
            .computeIfAbsent(entity, id -> new ArrayList<>())
            .add(all.get(next));
        next++;
      }
    }
  }

  private static TargetAnswer mean(List<TargetAnswer> answers) {
    return answers.size() == 1
        ? answers.get(0)
        : new TargetAnswer(
            average(answers.stream().map(TargetAnswer::stances).toList()),
            average(answers.stream().map(TargetAnswer::roles).toList()),
            average(answers.stream().map(TargetAnswer::frames).toList()),
            average(answers.stream().map(TargetAnswer::voices).toList()));
  }

  private static List<Double> average(List<List<Double>> lists) {
    List<Double> mean = new ArrayList<>();
    for (int at = 0; at < lists.get(0).size(); at++) {
      double sum = 0;
      for (List<Double> list : lists) {
        sum += list.get(at);
      }
      mean.add(sum / lists.size());
    }
    return mean;
  }
}
