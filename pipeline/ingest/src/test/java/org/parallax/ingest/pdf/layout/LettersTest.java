package org.parallax.ingest.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {

  @Test
  void ligaturesAreTakenApartAndOddSpacesMadePlain() {
    assertThat(Letters.plain("\ufb01n\ufb02ow\ufb00\ufb03\ufb04")).isEqualTo("finflowffffiffl");
    assertThat(Letters.plain("a\u00a0b\u2009c\u200bd\ufeff\u0003")).isEqualTo("a b cd");
    assertThat(Letters.plain("\uf0b7 item")).isEqualTo("• item");
    assertThat(Letters.plain("naïve ½ m² 人 𝔘")).isEqualTo("naïve ½ m² 人 𝔘");
  }

  @Test
  void accentsPrintedOverALetterJoinIt() {
    assertThat(Letters.accented("e", "´")).isEqualTo("é");
    assertThat(Letters.accented("ı", "¨")).isEqualTo("ï");
    assertThat(Letters.accented("q", "´")).isEqualTo("q´");
  }

  @Test
  void rightToLeftLinesAreReadFromTheRight() {
    String logical = "שלום עולם";
    String visual = new StringBuilder(logical).reverse().toString();
    assertThat(Letters.logical(visual)).isEqualTo(logical);
    assertThat(Letters.logical("plain (text) 12")).isEqualTo("plain (text) 12");
    assertThat(Letters.logical("םלוע 2024 םולש")).isEqualTo("שלום 2024 עולם");
  }

  @Test
  void raisedDigitsAreKeptApart() {
    assertThat(Letters.raised("12th")).isEqualTo("¹²th");
  }
}
