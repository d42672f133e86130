package org.parallax.models.encoder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parallax.api.annotation.Frame;
import org.parallax.api.annotation.Labelled;
import org.parallax.api.annotation.Polarity;
import org.parallax.api.annotation.Role;
import org.parallax.api.annotation.Voice;

/**
 * What {@code encoder.json} says of a trained network: which answer stands for what, and from which
 * probability on an answer counts.
 *
 * @param stances what each stance answer means, in the network's order
 * @param roles what each role answer means
 * @param frames what each frame answer means
 * @param voices what each voice answer means
 * @param stanceTemperature by which logits are divided before they become probabilities; above 0
 * @param roleTemperature the same for roles
 * @param frameTemperature the same for frames
 * @param voiceTemperature the same for voices
 * @param leastStance probability from which on a stance is decided, in [0, 1]
 * @param leastRole the same for a role
 * @param leastFrame for each frame in the order of {@code frames}
 * @param length most pieces of an input, the first and the separators among them
 * @param context most pieces of the sentence before that an input holds
 */
public record EncoderSheet(
    List<Polarity> stances,
    List<Role> roles,
    List<Frame> frames,
    List<Voice> voices,
    double stanceTemperature,
    double roleTemperature,
    double frameTemperature,
    double voiceTemperature,
    double leastStance,
    double leastRole,
    List<Double> leastFrame,
    int length,
    int context) {

  private static final int SHORTEST = 16;
  private static final int LONGEST = 512;

  /** Copies the lists. */
  public EncoderSheet {
    stances = List.copyOf(stances);
    roles = List.copyOf(roles);
    frames = List.copyOf(frames);
    voices = List.copyOf(voices);
    leastFrame = List.copyOf(leastFrame);
  }

  /** The same with another probability from which on a stance is decided. */
  public EncoderSheet withLeastStance(double least) {
    return new EncoderSheet(
        stances,
        roles,
        frames,
        voices,
        stanceTemperature,
        roleTemperature,
        frameTemperature,
        voiceTemperature,
        least,
        leastRole,
        leastFrame,
        length,
        context);
  }

  /**
   * Reads a sheet.
   *
   * @throws IllegalArgumentException saying what is missing, or which labels are not the program's:
   *     every label must be known, and none may be missing or come twice
   */
  public static EncoderSheet parse(byte[] json) {
    JsonNode root;
    try {
      root = new ObjectMapper().readTree(json);
    } catch (IOException e) {
      throw new IllegalArgumentException("it is not JSON (" + e.getMessage() + ")", e);
    }
    JsonNode labels = root.path("labels");
    List<Frame> frames = labelled("frame", labels, List.of(Frame.values()));
    JsonNode temperatures = root.path("temperatures");
    JsonNode thresholds = root.path("thresholds");
    return new EncoderSheet(
        stances(labels),
        labelled("role", labels, List.of(Role.values())),
        frames,
        labelled("voice", labels, List.of(Voice.values())),
        number("temperatures.stance", temperatures.path("stance"), 0.01, 100),
        number("temperatures.role", temperatures.path("role"), 0.01, 100),
        number("temperatures.frame", temperatures.path("frame"), 0.01, 100),
        number("temperatures.voice", temperatures.path("voice"), 0.01, 100),
        number("thresholds.stance", thresholds.path("stance"), 0, 1),
        number("thresholds.role", thresholds.path("role"), 0, 1),
        leastFrame(thresholds.path("frame"), frames.size()),
        (int) number("maxLength", root.path("maxLength"), SHORTEST, LONGEST),
        (int) number("maxContext", root.path("maxContext"), 0, LONGEST));
  }

  private static List<Polarity> stances(JsonNode labels) {
    List<Polarity> stances = new ArrayList<>();
    for (JsonNode label : labels.path("stance")) {
      stances.add(
          List.of(Polarity.values()).stream()
              .filter(polarity -> isCalled(polarity, label.asText()))
              .findFirst()
              .orElseThrow(() -> unknown("stance", label.asText())));
    }
    checkComplete("stance", stances, List.of(Polarity.values()));
    return stances;
  }

  private static boolean isCalled(Polarity polarity, String label) {
    return label.equals(polarity.name().toLowerCase(Locale.ROOT))
        || label.equals(Integer.toString(polarity.value()));
  }

  private static <T extends Labelled> List<T> labelled(String head, JsonNode labels, List<T> all) {
    List<T> found = new ArrayList<>();
    for (JsonNode label : labels.path(head)) {
      found.add(
          all.stream()
              .filter(each -> each.label().equals(label.asText()))
              .findFirst()
              .orElseThrow(() -> unknown(head, label.asText())));
    }
    checkComplete(head, found, all);
    return found;
  }

  private static IllegalArgumentException unknown(String head, String label) {
    return new IllegalArgumentException(
        "its " + head + " labels hold '" + label + "', which the program does not know");
  }

  private static void checkComplete(String head, List<?> found, List<?> all) {
    if (found.size() != all.size() || !found.containsAll(all)) {
      throw new IllegalArgumentException(
          "its " + head + " labels are " + found + ", not each of " + all + " once");
    }
  }

  private static List<Double> leastFrame(JsonNode thresholds, int frames) {
    List<Double> least = new ArrayList<>();
    for (int frame = 0; frame < frames; frame++) {
      JsonNode threshold = thresholds.isArray() ? thresholds.path(frame) : thresholds;
      least.add(number("thresholds.frame", threshold, 0, 1));
    }
    return least;
  }

  private static double number(String name, JsonNode node, double least, double most) {
    if (!node.isNumber() || !(node.asDouble() >= least && node.asDouble() <= most)) {
      throw new IllegalArgumentException(
          "its '%s' is %s, not a number from %s to %s"
              .formatted(name, node.isMissingNode() ? "missing" : node, least, most));
    }
    return node.asDouble();
  }
}
