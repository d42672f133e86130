package org.parallax.reports.html;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.api.annotation.Labelled;
import org.parallax.api.story.Estimate;
import org.parallax.reports.Decimals;
import org.parallax.reports.PrintableText;

/** Figures and labels as people read them. */
final class Words {

  private static final char MINUS = '−';
  private static final double SMALLEST_P = 0.001;

  private Words() {}

  /** With sign and two decimals: {@code −0.42}, {@code +0.30}, {@code 0.00}. */
  static String signed(double value) {
    String text = Decimals.format(value, 2);
    if (text.startsWith("-")) {
      return MINUS + text.substring(1);
    }
    return text.equals("0.00") ? text : "+" + text;
  }

  /** {@code −0.61 to −0.20}. */
  static String interval(Estimate estimate) {
    return signed(estimate.low()) + " to " + signed(estimate.high());
  }

  /** {@code 0.042}, or {@code < 0.001}. */
  static String probability(Optional<Double> p) {
    return p.map(
            value ->
                value < SMALLEST_P
                    ? "< " + Decimals.format(SMALLEST_P, 3)
                    : Decimals.format(value, 3))
        .orElse("–");
  }

  /** {@code 94 %}, rounded down so that not quite all is never all. */
  static String percent(double share) {
    return (long) Math.floor(100 * share) + " %";
  }

  /** {@code 1 sentence}, {@code 1,204 sentences}. */
  static String count(long number, String one) {
    return count(number, one, one + "s");
  }

  /** {@code 1 country}, {@code 3 countries}. */
  static String count(long number, String one, String many) {
    return number(number) + " " + (number == 1 ? one : many);
  }

  /** With a comma at thousands. */
  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** The label with spaces: {@code quality of life}. */
  static String label(Labelled label) {
    return label.label().replace('_', ' ');
  }

  /** Labels with commas between. */
  static String labels(Collection<? extends Labelled> labels) {
    return labels.stream().map(Words::label).collect(Collectors.joining(", "));
  }

  /** {@code A}, {@code A and B}, {@code A, B and C}. */
  static String list(Collection<String> names) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (String name : names) {
      if (at > 0) {
        out.append(at == names.size() - 1 ? " and " : ", ");
      }
      out.append(name);
      at++;
    }
    return out.toString();
  }

  /** Text that HTML can hold. */
  static String printable(String text) {
    return PrintableText.of(text);
  }
}
