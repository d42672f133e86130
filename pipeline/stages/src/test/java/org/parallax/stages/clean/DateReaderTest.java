package org.parallax.stages.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sept. 28, 2022 | 2022-09-28 | UNSAID",
        "28 September 2022 | 2022-09-28 | UNSAID",
        "2022-09-28T10:15:00Z | 2022-09-28 | UNSAID",
        "2022/09/28 | 2022-09-28 | UNSAID",
        "Wednesday, September 28th, 2022 at 9:14 AM EDT | 2022-09-28 | UNSAID",
        "Wed 28 Sep 2022 09.14 BST | 2022-09-28 | UNSAID",
        "the 28th of September, 2022 | 2022-09-28 | UNSAID",
        "28-Sep-2022 | 2022-09-28 | UNSAID",
        "28.9.2022 | 2022-09-28 | UNSAID",
        "28/09/2022 | 2022-09-28 | UNSAID",
        "09/28/2022 | 2022-09-28 | UNSAID",
        "09/09/2022 | 2022-09-09 | UNSAID",
        "Published 5:14 a.m. CT Nov. 9, 2030 | 2030-11-09 | PUBLISHED",
        "First published on 9 May 2030 | 2030-05-09 | PUBLISHED",
        "Posted: May 9 2030 | 2030-05-09 | PUBLISHED",
        "Updated 9 May 2030 | 2030-05-09 | OTHER",
        "Last modified on May 9, 2030 | 2030-05-09 | OTHER",
        "© 9 May 2030 | 2030-05-09 | OTHER",
      })
  void readsTheUsualForms(String line, String day, DateReader.Label label) {
    assertThat(DateReader.read(line))
        .singleElement()
        .satisfies(
            dated -> {
              assertThat(dated.day()).hasToString(day.strip());
              assertThat(dated.label()).isEqualTo(label);
            });
  }

  @Test
  void tellsPublicationFromChangeInOneLine() {
    List<DateReader.Dated> dates =
        DateReader.read("Published: 09:14, 12 May 2029 | Updated: 11:50, 13 May 2029");
    assertThat(dates)
        .extracting(DateReader.Dated::label)
        .containsExactly(DateReader.Label.PUBLISHED, DateReader.Label.OTHER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "04/05/2022",
        "September 2022",
        "28 September",
        "Sept. 31, 2022",
        "30.02.2022",
        "Monday, September 28, 2022",
        "Fall 2023",
        "2 hours ago",
        "12/13/14",
        "1.2.3",
        "Vol. 12, No. 2022",
      })
  void passesOverWhatIsNoDateForSure(String line) {
    assertThat(DateReader.read(line)).isEmpty();
  }
}
