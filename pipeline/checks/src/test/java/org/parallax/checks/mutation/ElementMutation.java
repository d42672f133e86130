package org.parallax.checks.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes marked-up text and leaves it well-formed, so that it gets past the parser: elements
 * dropped, doubled, moved, wrapped deep, values and words exchanged.
 */
final class ElementMutation {

  private static final Pattern TAG = Pattern.compile("<(/?)([\\w:]++)[^<>]*?(/?)>");
  private static final Pattern VALUE = Pattern.compile("='([^'<>]*)'");
  private static final int MOST_CHANGES = 5;
  private static final int LONGEST = 400_000;

  private final SplittableRandom random;
  private final List<String> words;

  ElementMutation(SplittableRandom random, List<String> words) {
    this.random = random;
    this.words = words;
  }

  byte[] of(byte[] original) {
    String text = new String(original, UTF_8);
    for (int changes = 1 + random.nextInt(MOST_CHANGES); changes > 0; changes--) {
      String changed = random.nextInt(3) == 0 ? valueChanged(text) : elementChanged(text);
      if (changed.length() <= LONGEST) {
        text = changed;
      }
    }
    return text.getBytes(UTF_8);
  }

  private String valueChanged(String text) {
    List<int[]> values = new ArrayList<>();
    Matcher matcher = VALUE.matcher(text);
    while (matcher.find()) {
      values.add(new int[] {matcher.start(1), matcher.end(1)});
    }
    if (values.isEmpty()) {
      return text;
    }
    int[] value = values.get(random.nextInt(values.size()));
    int[] other = values.get(random.nextInt(values.size()));
    String instead =
        random.nextBoolean()
            ? text.substring(other[0], other[1])
            : escaped(words.get(random.nextInt(words.size())));
    return text.substring(0, value[0]) + instead + text.substring(value[1]);
  }

  private String elementChanged(String text) {
    List<int[]> elements = elements(text);
    if (elements.size() < 2) {
      return text;
    }
    int[] one = elements.get(random.nextInt(elements.size()));
    int[] two = elements.get(random.nextInt(elements.size()));
    String before = text.substring(0, one[0]);
    String element = text.substring(one[0], one[1]);
    String after = text.substring(one[1]);
    String other = text.substring(two[0], two[1]);
    return switch (random.nextInt(6)) {
      case 0 -> before + after;
      case 1 -> before + element.repeat(2 + random.nextInt(50)) + after;
      case 2 -> before + other + after;
      case 3 -> before + element + other + after;
      case 4 -> before + wrapped(element) + after;
      default -> before + element + escaped(words.get(random.nextInt(words.size()))) + after;
    };
  }

  /** Inside of copies of its own tag, up to hundreds of them. */
  private String wrapped(String element) {
    Matcher tag = TAG.matcher(element);
    if (!tag.lookingAt() || tag.end() == element.length()) {
      return element;
    }
    int times = 1 + random.nextInt(random.nextInt(5) == 0 ? 900 : 5);
    String close = "</" + tag.group(2) + ">";
    return tag.group().repeat(times) + element + close.repeat(times);
  }

  /** Begin and end of every element but the outermost. */
  private static List<int[]> elements(String text) {
    List<int[]> elements = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      if (!tag.group(3).isEmpty()) {
        elements.add(new int[] {tag.start(), tag.end()});
      } else if (tag.group(1).isEmpty()) {
        open.add(tag.start());
      } else if (open.size() > 1) {
        elements.add(new int[] {open.remove(open.size() - 1), tag.end()});
      }
    }
    return elements;
  }

  /** As it may stand in markup: without characters that XML does not know. */
  private static String escaped(String word) {
    return word.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "?")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("'", "&apos;");
  }
}
