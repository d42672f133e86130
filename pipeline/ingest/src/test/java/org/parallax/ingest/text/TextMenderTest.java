package org.parallax.ingest.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.text.Origin;
import org.parallax.api.text.Span;

final class TextMenderTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static String mend(String text) {
    return TextMender.mend(text).text();
  }

  /** Misread once, in the five bytes that windows-1252 lacks as Latin-1. */
  static String misread(String text) {
    StringBuilder out = new StringBuilder();
    for (byte unit : text.getBytes(UTF_8)) {
      String read = new String(new byte[] {unit}, WINDOWS);
      out.append(read.equals("\uFFFD") ? new String(new byte[] {unit}, ISO_8859_1) : read);
    }
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They donâ€™t know.|They don’t know.",
        "ErdoÄŸan went home.|Erdoğan went home.",
        "The cafÃ© was shut.|The café was shut.",
        "A summer Ã©tÃ© long|A summer été long",
        "SÃ£o Paulo and BogotÃ¡|São Paulo and Bogotá",
        "Ã–zil and the Ã–sterreich coach|Özil and the Österreich coach",
        "It cost Â£5 at 30Â°C.|It cost £5 at 30°C.",
        "Paid in â‚¬ and â„¢ signs|Paid in € and ™ signs",
        "The pier ðŸŒ‰ at night|The pier 🌉 at night",
        "ÐœÐ¾ÑÐºÐ²Ð° said no.|Москва said no.",
        "Twice over: donÃ¢â‚¬â„¢t|Twice over: don’t",
        "Twice over: cafÃƒÂ©|Twice over: café",
        "SÃƒO PAULO|SÃO PAULO",
      })
  void misreadTextIsMended(String damaged, String mended) {
    // A byte that windows-1252 lacks does not survive in a table: put it back.
    String whole = damaged.replace("ÐœÐ¾ÑÐºÐ²Ð°", misread("Москва"));
    assertThat(mend(whole)).isEqualTo(mended);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The letter “Â” stands alone, and so does Â.",
        "Il a dit : « voilà l’été », puis « café ».",
        "Il a dit : «\u00A0voilà l’été\u00A0», puis «\u00A0café\u00A0».",
        "„Spaß“, sagte sie, „groß“ und „MENÜ“.",
        "O TÍTULO “AMANHÔ FOI “IRMÔ.",
        "KNÍŽKA A PRŮVOD, ÚŽASNÁ ŠÍŘE, „ČÁSTÍ“",
        "i Å…og Ö–Å, Malmö–Å–vägen",
        "SOCIÉTÉ® et CAFÉ™ à 5\u00A0€, É…",
        "Zürich–Genève: 3½ °C… déjà vu™",
        "Σωκράτης και Москва и Київ: «так»",
        "日本語「テスト」と한국어",
        "naïve façade Ærø Ñandú ¿qué? ¡sí!",
        "Đặng Thị Ngọc Thịnh, Nguyễn Phú Trọng",
      })
  void whatPeopleWriteIsNotTouched(String text) {
    assertThat(mend(text)).isEqualTo(text);
    assertThat(mend("Before.\n" + text + "\nAfter.")).contains(text);
  }

  @Test
  void aTextMisreadAsAWholeIsMendedAsAWhole() {
    String text = "« Voilà », dit-elle à l’été.\nÀ Paris, Émile a déjà dîné.\nNoël où ?";
    assertThat(mend(misread(text))).isEqualTo(text);
  }

  @Test
  void aLineIsMendedAsAWholeBetweenSoundOnes() {
    String sound = "« Voilà », dit-elle.\n";
    String line = "Émile n’a pas dîné à l’Élysée.";
    assertThat(mend(sound + misread(line) + "\n" + sound)).isEqualTo(sound + line + "\n" + sound);
  }

  @Test
  void aByteOrderMarkInTheTextIsTakenOut() {
    MendedText mended = TextMender.mend("ï»¿Hello and donâ€™t.");
    assertThat(mended.text()).isEqualTo("Hello and don’t.");
    Origin origin = new Origin(false, mended.changes());
    assertThat(origin.inFile(new Span(0, 5))).isEqualTo(new Span(3, 8));
    assertThat(origin.inFile(new Span(0, 0))).isEqualTo(new Span(0, 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Marks &amp; Spencer|Marks & Spencer",
        "It&rsquo;s late&hellip;|It’s late…",
        "It&#8217;s &#x201C;late&#x201d;|It’s “late”",
        "It&#146;s late|It’s late",
        "It&amp;rsquo;s &amp;amp; late|It’s & late",
        "don&acirc;&euro;&trade;t|don’t",
        "A&nbsp;B &eacute;t&eacute; &apos;x&apos;|A\u00A0B été 'x'",
      })
  void referencesAreMended(String damaged, String mended) {
    assertThat(mend(damaged)).isEqualTo(mended.replace("\\u00A0", "\u00A0"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The sign “&amp;” and '&nbsp;' are written so.",
        "In HTML, an ampersand is &amp; and a quote &rsquo;.",
        "See https://pier.example/?a=1&amp;b=2&copy=3 there.",
        "Type `&amp;` or `donâ€™t` here.",
        "```\nx &amp; y donâ€™t\n```",
        "It is &lt;b&gt; and a &lt; b",
        "R&D; AT&T; Q&A; &#0; &#xD800; &#1114112; &#129; &unknown; &",
        "A file read with the wrong character encoding shows donâ€™t and cafÃ©.",
        "UTF-8 taken for another turns é into Ã©tÃ©.",
      })
  void whatMayBeMeantIsNotTouched(String text) {
    assertThat(mend(text)).isEqualTo(text);
  }

  @Test
  void aLinkToAPageDoesNotMakeATextOneAboutPages() {
    assertThat(mend("See pier.example/page.html &ndash; it donâ€™t work."))
        .isEqualTo("See pier.example/page.html – it don’t work.");
  }

  @Test
  void theWarningCountsAndGivesAFewExamples() {
    String file = "They donâ€™t, wonâ€™t, canâ€™t and shanâ€™t.\u0007 R&amp;D";
    MendedText mended = TextMender.mend(file);
    var warning = TextMender.warning(file, mended, "a.txt");
    assertThat(warning.problem()).isEqualTo(Problem.TEXT_MENDED);
    assertThat(warning.what())
        .isEqualTo(
            "was damaged on its way in 5 places, now mended: “donâ€™t” now “don’t”, “wonâ€™t” now"
                + " “won’t”, “canâ€™t” now “can’t”");
  }

  /** Text of one language after another, as sound texts are. */
  private static String sound(Random random) {
    String[][] words = {
      {"the", "pier", "wasn’t", "“mended”", "until", "May", "–", "café", "£5", "30°C", "naïve"},
      {"«\u00A0été\u00A0»", "déjà", "l’Élysée", "où", "Noël", "À", "ÉTÉ", "cœur", "ça…", "1ᵉʳ"},
      {"„Spaß“", "groß", "Österreich", "MENÜ", "„ÄÖÜ“", "Straße", "für", "–", "§\u00A05"},
      {"“AMANHÔ", "não", "São", "irmã", "MAÇÃ", "“coração”", "às", "à", "1º", "2ª"},
      {"Москва", "Київ", "«так»", "№", "—", "ещё"},
      {"Erdoğan", "İstanbul", "Şahin", "çok", "ığdır", "‘evet’"},
      {"日本語", "「はい」", "東京", "。"},
      {"שלום", "العربية", "،", "لا"},
      {"příliš", "žluťoučký", "KNÍŽKA", "„ŠÍŘ“", "Łódź", "źdźbło"},
      {"😀", "𝕏", "🌉", "→", "•", "½", "½°", "©", "™", "®"},
    };
    StringBuilder text = new StringBuilder();
    for (int line = random.nextInt(6); line >= 0; line--) {
      String[] language = words[random.nextInt(words.length)];
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(language[random.nextInt(language.length)]).append(i == 0 ? "." : " ");
      }
      text.append('\n');
    }
    return text.toString();
  }

  @Test
  void soundTextIsNeverChanged() {
    Random random = new Random(7);
    for (int i = 0; i < 10_000; i++) {
      String text = sound(random);
      assertThat(mend(text)).isEqualTo(text);
    }
  }

  @Test
  void randomCharactersAreNeverChanged() {
    Random random = new Random(8);
    for (int i = 0; i < 10_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(60); j >= 0; j--) {
        int point = random.nextInt(random.nextBoolean() ? 0x3000 : 0x20000);
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        text.appendCodePoint(surrogate ? ' ' : point);
      }
      assertThat(mend(text.toString())).isEqualTo(text.toString());
    }
  }

  @Test
  void anyMixLeadsBackToTheFile() {
    Random random = new Random(9);
    int mendings = 0;
    for (int i = 0; i < 1_500; i++) {
      StringBuilder mixed = new StringBuilder();
      for (int part = random.nextInt(5); part >= 0; part--) {
        String sound = sound(random);
        mixed.append(
            switch (random.nextInt(5)) {
              case 0 -> misread(sound);
              case 1 -> misread(misread(sound));
              case 2 ->
                  sound.replace("’", "&rsquo;").replace("é", "&eacute;").replace(" ", "&nbsp;");
              case 3 -> misread(sound).replace("â", "&acirc;");
              default -> sound;
            });
      }
      String file = mixed.toString();
      MendedText mended = TextMender.mend(file);
      Origin origin = new Origin(false, mended.changes());
      mendings += mended.changes().size();
      assertThat(rebuilt(file, mended)).isEqualTo(mended.text());
      for (int j = 0; j < 20 && !mended.text().isEmpty(); j++) {
        int begin = random.nextInt(mended.text().length());
        int end = begin + 1 + random.nextInt(mended.text().length() - begin);
        Span there = origin.inFile(new Span(begin, end));
        assertThat(there.end()).isLessThanOrEqualTo(file.length());
        boolean untouched =
            mended.changes().stream()
                .noneMatch(change -> change.text().overlaps(new Span(begin, end)));
        if (untouched) {
          assertThat(there.of(file)).isEqualTo(mended.text().substring(begin, end));
        }
      }
    }
    assertThat(mendings).isGreaterThan(3_000);
  }

  /** The mended text again, from the file and the changes alone. */
  private static String rebuilt(String file, MendedText mended) {
    StringBuilder text = new StringBuilder();
    int copied = 0;
    List<Origin.Change> changes = new ArrayList<>(mended.changes());
    for (Origin.Change change : changes) {
      text.append(file, copied, change.file().begin()).append(change.text().of(mended.text()));
      copied = change.file().end();
    }
    return text.append(file.substring(copied)).toString();
  }

  @Test
  void mendingIsDoneInOneGo() {
    Random random = new Random(10);
    for (int i = 0; i < 3_000; i++) {
      String once = mend(misread(sound(random)));
      assertThat(mend(once)).isEqualTo(once);
    }
  }

  @Test
  void aMillionCharactersTakeAMoment() {
    String unit = "donâ€™t &amp; cafÃ© ÃÃÃâââ `x` &&&; ";
    long begun = System.nanoTime();
    mend(unit.repeat(1_000_000 / unit.length()));
    assertThat((System.nanoTime() - begun) / 1e9).isLessThan(10);
  }
}
