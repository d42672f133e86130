package org.parallax.models.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.parallax.api.annotation.Frame;
import org.parallax.api.annotation.Polarity;
import org.parallax.api.annotation.Role;
import org.parallax.api.annotation.Voice;
import org.parallax.models.ModelFile;
import org.parallax.models.ModelManifest;

/**
 * The encoder that ships: its network, its vocabulary and its sheet, {@code
 * models/weights/encoder}. One pass over a sentence answers for every target in it. Thread-safe.
 */
public final class TargetEncoder implements TargetNetwork, AutoCloseable {

  private static final String FOLDER = "weights/encoder/";
  private static final String NETWORK = "encoder.onnx";
  private static final String VOCABULARY = "vocab.txt";
  private static final String SHEET = "encoder.json";
  private static final Set<String> INPUTS =
      new TreeSet<>(
          List.of("input_ids", "attention_mask", "token_type_ids", "target_mask", "target_row"));

  private final EncoderSession session;
  private final WordPiece wordPiece;
  private final EncoderSheet sheet;

  private TargetEncoder(EncoderSession session, WordPiece wordPiece, EncoderSheet sheet) {
    this.session = session;
    this.wordPiece = wordPiece;
    this.sheet = sheet;
  }

  /** Ids of its files in the manifest, sorted. */
  public static List<String> models() {
    return ModelManifest.load().models().stream()
        .filter(model -> model.file().startsWith(FOLDER))
        .map(ModelFile::id)
        .sorted()
        .toList();
  }

  /**
   * What is wrong with its files: not listed, missing, altered, or a sheet whose labels are not the
   * program's.
   *
   * @return one sentence each, without a full stop; empty when all is well
   */
  public static List<String> problems() {
    List<String> problems = new ArrayList<>();
    for (String file : List.of(NETWORK, VOCABULARY, SHEET)) {
      if (ModelManifest.load().models().stream()
          .noneMatch(model -> model.file().equals(FOLDER + file))) {
        problems.add(
            "models/manifest.json does not list models/%s; restore both from the repository"
                .formatted(FOLDER + file));
      }
    }
    problems.addAll(ModelManifest.load().problems(models()));
    if (problems.isEmpty()) {
      try {
        EncoderSheet.parse(bytes(SHEET));
      } catch (IOException | IllegalArgumentException e) {
        problems.add(told(SHEET, e));
      }
    }
    return problems;
  }

  private static String told(String file, Exception e) {
    return "models/%s does not fit this version of the program: %s; restore the folder models/%s from the repository"
        .formatted(FOLDER + file, e.getMessage(), FOLDER);
  }

  /**
   * Opens it.
   *
   * @throws IllegalStateException if a file is missing or does not fit, saying which and what to do
   */
  public static TargetEncoder open() {
    String file = SHEET;
    try {
      EncoderSheet sheet = EncoderSheet.parse(bytes(SHEET));
      file = VOCABULARY;
      String vocabulary = new String(bytes(VOCABULARY), StandardCharsets.UTF_8);
      WordPiece wordPiece = WordPiece.of(vocabulary.lines().toList());
      file = NETWORK;
      EncoderSession session = EncoderSession.open(bytes(NETWORK));
      TargetEncoder encoder = new TargetEncoder(session, wordPiece, sheet);
      encoder.checkFit();
      return encoder;
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalStateException(told(file, e), e);
    }
  }

  private static byte[] bytes(String file) throws IOException {
    try (InputStream stream = ModelManifest.class.getResourceAsStream(FOLDER + file)) {
      if (stream == null) {
        throw new IOException("it is missing");
      }
      return stream.readAllBytes();
    }
  }

  /** Asks about one piece, which shows how many answers each head gives. */
  private void checkFit() {
    if (!session.inputs().equals(INPUTS)) {
      throw new IllegalArgumentException("it takes " + session.inputs() + ", not " + INPUTS);
    }
    List<Integer> ids = List.of(wordPiece.first(), wordPiece.unknown(), wordPiece.separator());
    answer(List.of(new EncoderInput(ids, List.of(0, 0, 0), List.of(List.of(1)))));
  }

  /** Cuts texts into the pieces that the network knows. */
  public WordPiece wordPiece() {
    return wordPiece;
  }

  /** What its answers mean. */
  public EncoderSheet sheet() {
    return sheet;
  }

  @Override
  public List<TargetAnswer> answer(List<EncoderInput> batch) {
    List<int[]> ids = new ArrayList<>();
    List<int[]> types = new ArrayList<>();
    List<EncoderSession.Mark> marks = new ArrayList<>();
    for (int input = 0; input < batch.size(); input++) {
      ids.add(numbers(batch.get(input).ids()));
      types.add(numbers(batch.get(input).types()));
      for (List<Integer> pieces : batch.get(input).marks()) {
        marks.add(new EncoderSession.Mark(input, pieces));
      }
    }
    Map<String, EncoderSession.Output> outputs =
        session.run(ids, Optional.of(types), wordPiece.padding(), marks);
    int targets = marks.size();
    Head stances = head(outputs, "stance_logits", targets, sheet.stances().size());
    Head roles = head(outputs, "role_logits", targets, sheet.roles().size());
    Head frames = head(outputs, "frame_logits", targets, sheet.frames().size());
    Head voices = head(outputs, "voice_logits", targets, sheet.voices().size());
    List<TargetAnswer> answers = new ArrayList<>();
    for (int target = 0; target < targets; target++) {
      answers.add(
          new TargetAnswer(
              inOrder(
                  stances.softmax(target, sheet.stanceTemperature()),
                  sheet.stances(),
                  Polarity.values()),
              inOrder(roles.softmax(target, sheet.roleTemperature()), sheet.roles(), Role.values()),
              inOrder(
                  frames.sigmoid(target, sheet.frameTemperature()), sheet.frames(), Frame.values()),
              inOrder(
                  voices.softmax(target, sheet.voiceTemperature()),
                  sheet.voices(),
                  Voice.values())));
    }
    return answers;
  }

  private static int[] numbers(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  private static <T> List<Double> inOrder(double[] values, List<T> labels, T[] order) {
    ToDoubleFunction<T> value = label -> values[labels.indexOf(label)];
    return List.of(order).stream().map(value::applyAsDouble).toList();
  }

  private static Head head(
      Map<String, EncoderSession.Output> outputs, String name, int targets, int labels) {
    EncoderSession.Output output = outputs.get(name);
    if (output == null || output.values().length != targets * labels) {
      throw new IllegalArgumentException(
          "its '%s' %s, but encoder.json names %d labels"
              .formatted(
                  name,
                  output == null
                      ? "is missing"
                      : "gives " + output.values().length / targets + " numbers a target",
                  labels));
    }
    return new Head(output.values(), labels);
  }

  /** The logits of one head, {@code width} for each target. */
  @SuppressWarnings("ArrayRecordComponent") // private, and never compared
  private record Head(float[] logits, int width) {

    double[] softmax(int target, double temperature) {
      double highest = Double.NEGATIVE_INFINITY;
      for (int label = 0; label < width; label++) {
        highest = Math.max(highest, logits[target * width + label]);
      }
      double[] p = new double[width];
      double sum = 0;
      for (int label = 0; label < width; label++) {
        p[label] = StrictMath.exp((logits[target * width + label] - highest) / temperature);
        sum += p[label];
      }
      for (int label = 0; label < width; label++) {
        p[label] /= sum;
      }
      return p;
    }

    double[] sigmoid(int target, double temperature) {
      double[] p = new double[width];
      for (int label = 0; label < width; label++) {
        p[label] = 1 / (1 + StrictMath.exp(-logits[target * width + label] / temperature));
      }
      return p;
    }
  }

  @Override
  public void close() {
    session.close();
  }
}
