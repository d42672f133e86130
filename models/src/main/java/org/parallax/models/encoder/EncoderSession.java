package org.parallax.models.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A network in ONNX form that takes word pieces, run by ONNX Runtime on the thread that calls.
 * Thread-safe. Networks in int8 scale what they compute by the largest value of a batch: a text's
 * numbers may differ in the last digits with the texts beside it, so that whoever wants the same
 * numbers every time makes the same batches.
 */
public final class EncoderSession implements AutoCloseable {

  private static final String IDS = "input_ids";
  private static final String MASK = "attention_mask";
  private static final String TYPES = "token_type_ids";
  private static final String MARKS = "target_mask";
  private static final String ROWS = "target_row";

  private final OrtEnvironment environment;
  private final OrtSession session;

  private EncoderSession(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  /**
   * Opens a network.
   *
   * @throws IllegalArgumentException if the bytes are no network that ONNX Runtime can run
   */
  public static EncoderSession open(byte[] onnx) {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      return new EncoderSession(environment, environment.createSession(onnx, options));
    } catch (OrtException e) {
      throw new IllegalArgumentException(
          "ONNX Runtime cannot open the network: " + e.getMessage(), e);
    }
  }

  /** Names of what it takes. */
  public Set<String> inputs() {
    return new TreeSet<>(session.getInputNames());
  }

  /** Names of what it gives. */
  public Set<String> outputs() {
    return new TreeSet<>(session.getOutputNames());
  }

  /**
   * Runs a batch through the network. Inputs may be of different lengths; the shorter ones are
   * filled up and masked.
   *
   * @param ids of the pieces of each input, the first and the separator among them
   * @param padding id to fill up with
   * @return what the network gives, by name
   * @throws IllegalStateException if the network fails
   */
  public Map<String, Output> run(List<int[]> ids, int padding) {
    return run(ids, Optional.empty(), padding);
  }

  /**
   * The same with the number (0, 1) of the text that each piece belongs to.
   *
   * @param types of the pieces of each input, as long as its ids
   */
  public Map<String, Output> run(List<int[]> ids, Optional<List<int[]>> types, int padding) {
    return run(ids, types, padding, List.of());
  }

  /**
   * The same with places that the network is asked about.
   *
   * @param marks for each place the input that it lies in and its pieces there; empty for a network
   *     that is not asked about places
   */
  public Map<String, Output> run(
      List<int[]> ids, Optional<List<int[]>> types, int padding, List<Mark> marks) {
    int longest = ids.stream().mapToInt(input -> input.length).max().orElse(0);
    if (longest == 0) {
      throw new IllegalArgumentException("a batch holds at least one input of at least one piece");
    }
    long[] idValues = new long[ids.size() * longest];
    long[] maskValues = new long[ids.size() * longest];
    long[] typeValues = new long[ids.size() * longest];
    Arrays.fill(idValues, padding);
    for (int row = 0; row < ids.size(); row++) {
      int[] input = ids.get(row);
      for (int i = 0; i < input.length; i++) {
        idValues[row * longest + i] = input[i];
        maskValues[row * longest + i] = 1;
        typeValues[row * longest + i] = types.isEmpty() ? 0 : types.get().get(row)[i];
      }
    }
    long[] shape = {ids.size(), longest};
    Map<String, long[]> values = new LinkedHashMap<>();
    values.put(IDS, idValues);
    values.put(MASK, maskValues);
    values.put(TYPES, typeValues);
    values.keySet().retainAll(session.getInputNames());
    return run(values, shape, marks);
  }

  private Map<String, Output> run(Map<String, long[]> values, long[] shape, List<Mark> marks) {
    List<OnnxTensor> tensors = new ArrayList<>();
    try {
      Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
      if (!marks.isEmpty()) {
        inputs.put(MARKS, masks(marks, (int) shape[1]));
        inputs.put(ROWS, rows(marks));
        tensors.addAll(inputs.values());
      }
      for (Map.Entry<String, long[]> value : values.entrySet()) {
        OnnxTensor tensor =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(value.getValue()), shape);
        tensors.add(tensor);
        inputs.put(value.getKey(), tensor);
      }
      try (OrtSession.Result result = session.run(inputs)) {
        Map<String, Output> outputs = new LinkedHashMap<>();
        for (Map.Entry<String, ai.onnxruntime.OnnxValue> entry : result) {
          if (entry.getValue() instanceof OnnxTensor tensor) {
            float[] numbers = new float[tensor.getFloatBuffer().remaining()];
            tensor.getFloatBuffer().get(numbers);
            outputs.put(entry.getKey(), new Output(numbers, tensor.getInfo().getShape()));
          }
        }
        return outputs;
      }
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime failed: " + e.getMessage(), e);
    } finally {
      tensors.forEach(OnnxTensor::close);
    }
  }

  private OnnxTensor masks(List<Mark> marks, int longest) throws OrtException {
    float[] masks = new float[marks.size() * longest];
    for (int mark = 0; mark < marks.size(); mark++) {
      for (int piece : marks.get(mark).pieces()) {
        masks[mark * longest + piece] = 1;
      }
    }
    long[] shape = {marks.size(), longest};
    return OnnxTensor.createTensor(environment, FloatBuffer.wrap(masks), shape);
  }

  private OnnxTensor rows(List<Mark> marks) throws OrtException {
    long[] rows = marks.stream().mapToLong(Mark::input).toArray();
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(rows), new long[] {marks.size()});
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime cannot close the network", e);
    }
  }

  /**
   * A place that a network is asked about.
   *
   * @param input number of the input that it lies in
   * @param pieces numbers of its pieces there
   */
  public record Mark(int input, List<Integer> pieces) {

    /** Copies the list. */
    public Mark {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * One of a network's results. The arrays are the caller's own.
   *
   * @param values the last dimension runs fastest
   * @param shape length of each dimension
   */
  @SuppressWarnings("ArrayRecordComponent") // numbers by the hundred thousand: no list of boxes
  public record Output(float[] values, long[] shape) {}
}
