package org.parallax.ingest.html.metadata.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

  private static final LocalDate LATEST = LocalDate.of(2030, 1, 1);
  private static final LocalDate DAY = LocalDate.of(2022, 9, 8);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-09-08",
        "2022-09-08T23:59:59-05:00",
        "2022-09-08T00:01:00+14:00",
        "2022-09-08T10:00:00.000Z",
        "2022-09-08 10:00:00",
        "2022-9-8",
        "2022/09/08",
        "2022.09.08",
        "20220908",
        "20220908T101500Z",
        "1662631200",
        "1662631200000",
        "Thu, 08 Sep 2022 10:00:00 GMT",
        "Thu Sep 08 10:00:00 EDT 2022",
        "September 8, 2022",
        "Sept. 8, 2022 at 9:14 p.m. ET",
        "Posted: Thu 6:45 PM, Sep 8, 2022",
        "8 September 2022",
        "8th of September, 2022",
        "Thursday September 8th 2022",
        "08-Sep-2022",
        "8. September 2022",
        "Donnerstag, 08.09.2022, 14:05 Uhr",
        "8.9.22",
        "8 septembre 2022",
        "8 de septiembre de 2022",
        "8 de setembro de 2022",
        "8 settembre 2022",
        "8 сентября 2022",
        "8 września 2022",
        "8 Eylül 2022",
        "2022年9月8日",
        "2022년 9월 8일",
        "٢٠٢٢-٠٩-٠٨",
      })
  void everyUsualFormIsRead(String written) {
    assertThat(DateText.find(written, Optional.empty(), LATEST)).contains(DAY);
  }

  @Test
  void thePagesLanguageDecidesTheOrderOfDayAndMonth() {
    assertThat(DateText.find("09/08/2022", Optional.of("en-US"), LATEST)).contains(DAY);
    assertThat(DateText.find("08/09/2022", Optional.of("fr"), LATEST)).contains(DAY);
    assertThat(DateText.find("08/09/2022", Optional.of("en-GB"), LATEST)).contains(DAY);
    assertThat(DateText.find("08/09/2022", Optional.of("en"), LATEST)).isEmpty();
    assertThat(DateText.find("08/09/2022", Optional.empty(), LATEST)).isEmpty();
    assertThat(DateText.find("28/09/2022", Optional.empty(), LATEST))
        .contains(LocalDate.of(2022, 9, 28));
    assertThat(DateText.find("09/28/2022", Optional.of("de"), LATEST))
        .contains(LocalDate.of(2022, 9, 28));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "yesterday", "2 hours ago", "1970-01-01T00:00:00Z", "0001-01-01", "0000-00-00",
            "2022-13-45",
        "2031-01-01", "31 February 2022", "Call 555-2022", "Marble 8 2022x", "02/03/04", "{{date}}",
            "5 Min Read",
        "99999999999999999999", "12 apostles of 1999 stood here",
      })
  void whatIsNoDayOrNoPlausibleOneIsDropped(String written) {
    assertThat(DateText.find(written, Optional.of("en-US"), LATEST)).isEmpty();
  }

  @Test
  void monthsAreReadUnderATurkishLocaleToo() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(DateText.find("8 APRIL 2022", Optional.empty(), LATEST))
          .contains(LocalDate.of(2022, 4, 8));
    } finally {
      Locale.setDefault(before);
    }
  }
}
