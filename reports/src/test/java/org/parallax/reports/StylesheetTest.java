package org.parallax.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Colours that people with weak sight can read: WCAG 2.2, level AA. */
final class StylesheetTest {

  private static final Pattern VARIABLE = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");
  private static final double TEXT = 4.5;
  private static final double GRAPHICS = 3;

  @Test
  void textStandsOutInTheLightScheme() {
    check(colours(0));
  }

  @Test
  void textStandsOutInTheDarkScheme() {
    check(colours(Stylesheet.text().indexOf("prefers-color-scheme: dark")));
  }

  private static void check(Map<String, String> colours) {
    for (String ground : List.of("paper", "card")) {
      for (String ink : List.of("ink", "muted", "link", "neg", "pos", "neu", "mix", "few", "abs")) {
        assertThat(contrast(colours, ink, ground))
            .as(ink + " on " + ground)
            .isGreaterThanOrEqualTo(TEXT);
      }
      assertThat(contrast(colours, "hit-line", ground)).isGreaterThanOrEqualTo(GRAPHICS);
    }
    for (String sign : List.of("neg", "pos", "neu", "mix", "few")) {
      assertThat(contrast(colours, sign, sign + "-bg")).as(sign).isGreaterThanOrEqualTo(TEXT);
    }
    for (String ground : List.of("neg-bg", "pos-bg", "neu-bg", "hit")) {
      assertThat(contrast(colours, "ink", ground))
          .as("ink on " + ground)
          .isGreaterThanOrEqualTo(TEXT);
    }
    assertThat(contrast(colours, "muted", "soft")).isGreaterThanOrEqualTo(TEXT);
    assertThat(contrast(colours, "muted", "hit")).isGreaterThanOrEqualTo(TEXT);
  }

  private static Map<String, String> colours(int from) {
    Map<String, String> colours = new HashMap<>();
    String css = Stylesheet.text();
    Matcher matcher = VARIABLE.matcher(css.substring(from, css.indexOf('}', from)));
    while (matcher.find()) {
      colours.put(matcher.group(1), matcher.group(2));
    }
    return colours;
  }

  private static double contrast(Map<String, String> colours, String one, String other) {
    double a = luminance(colours.getOrDefault(one, ""));
    double b = luminance(colours.getOrDefault(other, ""));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
  }

  private static double channel(String colour, int at) {
    double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
