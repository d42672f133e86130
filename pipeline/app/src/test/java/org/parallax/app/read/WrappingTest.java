package org.parallax.app.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTest {

  @Test
  void linesBreakAtSpaces() {
    assertThat(Wrapping.lines("one two  three four", 9))
        .containsExactly("one two", "three", "four");
    assertThat(Wrapping.lines("one two", 7)).containsExactly("one two");
  }

  @Test
  void aWordLongerThanALineIsCut() {
    assertThat(Wrapping.lines("a abcdefgh ij", 3)).containsExactly("a", "abc", "def", "gh", "ij");
  }

  @Test
  void wideLettersTakeTwoColumnsAndAccentsNone() {
    assertThat(Wrapping.lines("中文中文", 5)).containsExactly("中文", "中文");
    assertThat(Wrapping.lines("e\u0301e\u0301e\u0301", 3)).hasSize(1);
    assertThat(Wrapping.lines("😀😀", 2)).containsExactly("😀", "😀");
  }

  @Test
  void anEmptyTextIsOneEmptyLine() {
    assertThat(Wrapping.lines(" ", 5)).containsExactly("");
  }
}
