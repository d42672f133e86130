package org.parallax.ingest.html.metadata.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorNamesTest {

  private static final Set<String> OUTLETS = Set.of("harbourpost");

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          Ada Fenwick                                       > Ada Fenwick
          By Ada Fenwick                                    > Ada Fenwick
          BY: Ada Fenwick                                   > Ada Fenwick
          Written by Ada Fenwick                            > Ada Fenwick
          Posted by Ada Fenwick                             > Ada Fenwick
          Author: Ada Fenwick                               > Ada Fenwick
          Ada Fenwick, Staff Writer                         > Ada Fenwick
          Ada Fenwick | Harbour Post                        > Ada Fenwick
          Ada Fenwick, Harbour Post                         > Ada Fenwick
          Ada Fenwick - Senior correspondent                > Ada Fenwick
          Ada Fenwick in Oslo                               > Ada Fenwick
          Ada Fenwick for the Harbour Post                  > Ada Fenwick
          By Ada Fenwick and Bo Lind                        > Ada Fenwick, Bo Lind
          Ada Fenwick & Bo Lind                             > Ada Fenwick, Bo Lind
          Ada Fenwick, Bo Lind and Cy Marsh                 > Ada Fenwick, Bo Lind, Cy Marsh
          Ada Fenwick; Bo Lind                              > Ada Fenwick, Bo Lind
          Ada Fenwick, Ada Fenwick                          > Ada Fenwick
          Ada and Bo Lind                                   > Ada and Bo Lind
          Ada Fenwick (ada@example.org)                     > Ada Fenwick
          Ada Fenwick @adafenwick                           > Ada Fenwick
          Trevor J. Hulme                                   > Trevor J. Hulme
          Bo Lind, Jr.                                      > Bo Lind Jr.
          Ada Fenwick, Ph.D.                                > Ada Fenwick
          Ada O&#8217;Fenwick                               > Ada O’Fenwick
          Northern News Agency                              > Northern News Agency
          Ada Fenwick. Updated this morning                 > Ada Fenwick
          """)
  void namesAreLeftAlone(String written, String name) {
    assertThat(AuthorNames.find(List.of(written), Optional.of("en"), OUTLETS)).contains(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          de > Von Ada Fenwick        > Ada Fenwick
          fr > Par Ada Fenwick        > Ada Fenwick
          es > Por Ada Fenwick        > Ada Fenwick
          it > di Ada Fenwick         > Ada Fenwick
          nl > Door Ada Fenwick       > Ada Fenwick
          en > Von Ada Fenwick        > Von Ada Fenwick
          it > Di Marco               > Di Marco
          de > Von der Heide          > Von der Heide
          ru > Автор: Ада Фенвик      > Ада Фенвик
          """)
  void byIsKnownInThePagesLanguage(String language, String written, String name) {
    assertThat(AuthorNames.find(List.of(written), Optional.of(language), OUTLETS)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://social.example/harbourpost",
        "www.example.org/ada",
        "/authors/ada",
        "ada@example.org",
        "@adafenwick",
        "admin",
        "siteadmin",
        "Staff",
        "Editorial",
        "null",
        "",
        "—",
        "12 May 2021",
        "By",
      })
  void whatIsNobodysNameIsIgnored(String written) {
    assertThat(AuthorNames.find(List.of(written), Optional.of("en"), OUTLETS)).isEmpty();
  }

  @Test
  void severalValuesAreJoined() {
    assertThat(
            AuthorNames.find(
                List.of("<a href='/a'>Ada Fenwick</a>", "https://example.org/ada", "By Bo Lind"),
                Optional.empty(),
                OUTLETS))
        .contains("Ada Fenwick, Bo Lind");
  }
}
