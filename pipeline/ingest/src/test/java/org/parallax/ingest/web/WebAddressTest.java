package org.parallax.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.api.diagnostic.Problem;
import org.parallax.ingest.format.UnreadableException;

class WebAddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://Paper.Example | https://paper.example/",
        "HTTP://paper.example:80/a | http://paper.example/a",
        "https://paper.example:443/a#part | https://paper.example/a",
        "https://paper.example:8443/a | https://paper.example:8443/a",
        "https://paper.example./a | https://paper.example/a",
        "https://paper.example?x=1 | https://paper.example/?x=1",
        "https://paper.example/a b?q=ö&r=%2f | https://paper.example/a%20b?q=%C3%B6&r=%2f",
        "https://paper.example/100%/%zz | https://paper.example/100%25/%25zz",
        "https://paper.example/a/./b/../c/.. | https://paper.example/a/",
        "https://paper.example/../../x | https://paper.example/x",
        "https://paper.example/a..b/.c?../d | https://paper.example/a..b/.c?../d",
        "https://bücher.example/ | https://xn--bcher-kva.example/",
        "https://paper。example/ | https://paper.example/",
        "http://93.184.216.34/ | http://93.184.216.34/",
        "http://９３.184.216.34/ | http://93.184.216.34/",
        "http://[2606:4700::1]:8080/ | http://[2606:4700:0:0:0:0:0:1]:8080/",
        "http://[::ffff:10.0.0.1]/ | http://10.0.0.1/",
        "https://paper.example/{a}[b]?<c> | https://paper.example/%7Ba%7D%5Bb%5D?%3Cc%3E",
      })
  void addressesHaveOneSpelling(String given, String address) throws Exception {
    assertThat(WebAddress.parse(given).toString()).isEqualTo(address);
    assertThat(WebAddress.parse(address)).hasToString(address);
    assertThat(WebAddress.parse(address).uri()).hasToString(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "paper.example/a",
        "ftp://paper.example/a",
        "file:///etc/passwd",
        "https:paper.example",
        "https:/paper.example",
        "https://",
        "https:///a",
        "https://?x",
        "https://reader@paper.example/",
        "https://reader:word@paper.example/",
        "https://paper.example:0/",
        "https://paper.example:65536/",
        "https://paper.example:8o/",
        "https://paper.example:-1/",
        "https://paper..example/",
        "https://.paper.example/",
        "https://-paper.example/",
        "https://paper .example/",
        "https://paper%2eexample/",
        "https://paper\\.example/",
        "https://paper.example/a\u0000b",
        "https://paper.example/a\nb",
        "https://127.1/",
        "https://2130706433/",
        "https://0x7f000001/",
        "https://0x7f.0.0.1/",
        "https://0177.0.0.1/",
        "https://127.0.0.01/",
        "https://127.0.0.256/",
        "https://1.2.3.4.5/",
        "https://paper.example.0x/",
        "https://127.0.0.1../",
        "https://[::1/",
        "https://::1/",
        "https://[fe80::1%25eth0]/",
        "https://[fe80::1%eth0]/",
        "https://[v1.x]/",
        "https://[paper.example]/",
        "https://[1:2]/",
      })
  void whatIsNoAddressOfAPageIsRefused(String given) {
    assertThat(refused(given)).as(given).isEqualTo(Problem.FETCH_ADDRESS);
  }

  @Test
  void lengthIsBounded() {
    assertThat(refused("https://paper.example/" + "a".repeat(4000)))
        .isEqualTo(Problem.FETCH_ADDRESS);
    assertThat(refused("https://" + "a".repeat(64) + ".example/")).isEqualTo(Problem.FETCH_ADDRESS);
  }

  @Test
  void aMessageCannotSteerTheTerminal() {
    UnreadableException e =
        catchThrowableOfType(
            UnreadableException.class, () -> WebAddress.parse("ftp://x/\u001B[2J\u202Eevil"));
    assertThat(e.diagnostic().message()).doesNotContain("\u001B", "\u202E");
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, true",
    "router, true",
    "x.localhost, true",
    "printer.local, true",
    "nas.home.arpa, true",
    "wiki.internal, true",
    "paper.example, false",
    "local.example, false",
    "10.0.0.1, false", // a number is judged as a number
    "0:0:0:0:0:0:0:1, false",
  })
  void namesOfTheHouseAreKnown(String host, boolean inward) {
    assertThat(HostName.isInward(host)).isEqualTo(inward);
  }

  @Test
  void aNameIsMadeOfHostTitleAndChecksum() throws Exception {
    String name =
        WebAddress.parse("https://www.paper.example/2022/09/The-New_Pier%20(II).html?x=1").name();
    assertThat(name).matches("www\\.paper\\.example/the-new-pier-ii-[0-9a-f]{8}");
    assertThat(WebAddress.parse("https://paper.example/").name())
        .matches("paper\\.example/page-[0-9a-f]{8}");
    assertThat(WebAddress.parse("https://paper.example/a?x=1").name())
        .isNotEqualTo(WebAddress.parse("https://paper.example/a?x=2").name());
    assertThat(WebAddress.parse("http://[2606::1]/a").name()).doesNotContain(":");
  }

  @Test
  void addressesAreToldFromPaths() {
    assertThat(WebAddress.isMeantBy("https://paper.example/")).isTrue();
    assertThat(WebAddress.isMeantBy("ftp://paper.example/")).isTrue();
    assertThat(WebAddress.isMeantBy("c://paper")).isFalse();
    assertThat(WebAddress.isMeantBy("paper/a.txt")).isFalse();
    assertThat(WebAddress.isMeantBy("https:a.txt")).isFalse();
  }

  @Test
  void referencesAreResolvedAsByRfc3986() throws Exception {
    WebAddress base = WebAddress.parse("https://paper.example/b/c/d?q");
    assertThat(base.resolve("g")).hasToString("https://paper.example/b/c/g");
    assertThat(base.resolve("./g/")).hasToString("https://paper.example/b/c/g/");
    assertThat(base.resolve("../../../g")).hasToString("https://paper.example/g");
    assertThat(base.resolve("?y")).hasToString("https://paper.example/b/c/d?y");
    assertThat(base.resolve("#s")).hasToString("https://paper.example/b/c/d?q");
    assertThat(base.resolve("/g?a:b")).hasToString("https://paper.example/g?a:b");
    assertThat(base.resolve("//other.example")).hasToString("https://other.example/");
  }

  @Test
  void nothingThatIsTypedEscapesAsAnotherException() {
    Random random = new Random(20_221);
    String signs = "https://aZ.09:@[]?#%\\ .xn--é。１\u0000\uD800\u202E";
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder(random.nextBoolean() ? "http://" : "");
      for (int n = random.nextInt(30); n > 0; n--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      try {
        WebAddress address = WebAddress.parse(text.toString());
        assertThat(WebAddress.parse(address.toString())).isEqualTo(address);
        assertThat(address.uri()).hasToString(address.toString());
      } catch (UnreadableException e) {
        assertThat(e.diagnostic().problem()).isEqualTo(Problem.FETCH_ADDRESS);
      }
    }
  }

  private static Problem refused(String given) {
    UnreadableException e =
        catchThrowableOfType(UnreadableException.class, () -> WebAddress.parse(given));
    assertThat(e).as(given).isNotNull();
    return e.diagnostic().problem();
  }
}
