package org.parallax.stages.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.Entity;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.annotation.MentionKind;
import org.parallax.api.annotation.Ruling;
import org.parallax.api.annotation.RulingKind;
import org.parallax.api.text.Span;

/** What a person laid down outweighs what the rules find. */
class RulingsTest {

  private static final Entity RUSSIA = new Entity("RU", "Russia", EntityType.STATE, true);
  private static final Entity OWLS = new Entity("owls", "The Owls", EntityType.ORGANIZATION, false);

  @Test
  void aStringThatIsAnEntityIsItsMentionAndNobodyElses() {
    String text = "Russia waits. The Kyiv Bear sleeps, and Ukraine watches.";

    assertThat(mentions(text, is(RUSSIA, text, "Kyiv Bear")))
        .containsExactly("RU Russia name", "RU Kyiv Bear name", "UA Ukraine name");
  }

  @Test
  void theKindIsWhatCapitalsSuggestUnlessItIsSaid() {
    String text = "The bear sleeps while they wait.";

    assertThat(mentions(text, is(OWLS, text, "The bear"), is(OWLS, text, "they")))
        .containsExactly("owls The bear description", "owls they pronoun");
    assertThat(
            mentions(
                text,
                new Ruling(
                    RulingKind.IS,
                    Optional.of(RUSSIA),
                    Optional.of(MentionKind.METONYM),
                    List.of(spanOf(text, "bear")))))
        .containsExactly("RU bear metonym", "RU they pronoun"); // what leans on it follows
  }

  @Test
  void aMentionThatWasRuledOutIsNobodysAndItsPronounsWithIt() {
    String text = "Georgia rejected the offer. It will vote again.";

    assertThat(mentions(text)).containsExactly("GE Georgia name", "GE It pronoun");
    assertThat(mentions(text, not(Optional.of(georgia()), text, "Georgia"))).isEmpty();
    assertThat(mentions(text, not(Optional.empty(), text, "Georgia"))).isEmpty();
    assertThat(mentions(text, not(Optional.of(RUSSIA), text, "Georgia"))).hasSize(2);
  }

  @Test
  void aNameWithinALongerOneIsRuledOutAlone() {
    String text = "Vladimir Putin spoke. Then Putin left.";

    // The name that is left is a person of that name.
    assertThat(mentions(text, not(Optional.of(RUSSIA), text, "Putin", 1)))
        .containsExactly("RU Vladimir Putin leader", "putin Putin name");
  }

  @Test
  void strictIsNamesAndAdjectivesAndWhatRefersBackToThem() {
    String text =
        "Moscow rejected it. The Kremlin and Vladimir Putin spoke. Russia sent Russian troops. It"
            + " will wait.";

    assertThat(mentions(text, policy(RulingKind.STRICT, Optional.empty())))
        .containsExactly("RU Russia name", "RU Russian adjective", "RU It pronoun");
    assertThat(mentions(text, policy(RulingKind.STRICT, Optional.of(georgia()))))
        .isEqualTo(mentions(text));
    assertThat(
            mentions(
                text,
                policy(RulingKind.STRICT, Optional.empty()),
                policy(RulingKind.GOVERNMENT, Optional.of(RUSSIA))))
        .isEqualTo(mentions(text));
  }

  @Test
  void wideTakesInCompaniesAndProxiesOfWhoWasNamed() {
    String text = "Gazprom closed the valve, and Hezbollah fired.";

    assertThat(mentions(text)).containsExactly("HEZBOLLAH Hezbollah name");
    assertThat(mentions(text, policy(RulingKind.WIDE, Optional.of(RUSSIA))))
        .containsExactly("RU Gazprom metonym", "HEZBOLLAH Hezbollah name");
    assertThat(mentions(text, policy(RulingKind.WIDE, Optional.empty())))
        .containsExactly("RU Gazprom metonym", "HEZBOLLAH Hezbollah name", "IR Hezbollah metonym");
  }

  private static Entity georgia() {
    return new Entity("GE", "Georgia", EntityType.STATE, true);
  }

  private static Ruling is(Entity entity, String text, String string) {
    return new Ruling(
        RulingKind.IS, Optional.of(entity), Optional.empty(), List.of(spanOf(text, string)));
  }

  private static Ruling not(Optional<Entity> entity, String text, String string) {
    return not(entity, text, string, 0);
  }

  private static Ruling not(Optional<Entity> entity, String text, String string, int occurrence) {
    int at = text.indexOf(string);
    for (int i = 0; i < occurrence; i++) {
      at = text.indexOf(string, at + 1);
    }
    return new Ruling(
        RulingKind.IS_NOT, entity, Optional.empty(), List.of(new Span(at, at + string.length())));
  }

  private static Ruling policy(RulingKind kind, Optional<Entity> entity) {
    return new Ruling(kind, entity, Optional.empty(), List.of());
  }

  private static Span spanOf(String text, String string) {
    int at = text.indexOf(string);
    return new Span(at, at + string.length());
  }

  private static List<String> mentions(String text, Ruling... rulings) {
    List<String> mentions = new ArrayList<>();
    for (EntityMention mention : Linking.link(Linking.ruled(text, rulings))) {
      mentions.add(mention.entity() + " " + mention.span().of(text) + " " + mention.kind().label());
    }
    return mentions;
  }
}
