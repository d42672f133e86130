package org.parallax.compare.concept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parallax.compare.align.JoinRule;
import org.parallax.compare.align.JoinedName;
import org.parallax.compare.align.NameForm;
import org.parallax.compare.align.NameUse;
import org.parallax.compare.align.OtherNames;
import org.parallax.compare.align.PersonNames;

/**
 * Calls phrases by names where there are any, the surest evidence first: the catalogue, names of
 * persons, other names; then officials of a state, coreference and offices for phrases without a
 * name; and by head words where nothing else is known.
 */
final class PhraseKeys {

  /** Heads that, beside one state, mean the state: its officials. */
  private static final Set<String> OFFICIALS =
      Set.of(
          "administration",
          "agent",
          "army",
          "authority",
          "capital",
          "citizen",
          "delegation",
          "diplomat",
          "envoy",
          "force",
          "government",
          "intelligence",
          "leadership",
          "military",
          "navy",
          "negotiator",
          "official",
          "people",
          "regime",
          "representative",
          "side",
          "soldier",
          "state",
          "troop");

  private PhraseKeys() {}

  /** The phrases with their keys, in the order given. */
  static List<KeyedPhrase> of(List<Phrase> phrases) {
    List<Optional<NameUse>> uses = phrases.stream().map(PhraseKeys::use).toList();
    Map<NameUse, JoinedName> persons = new HashMap<>();
    Map<NameUse, JoinedName> others = new HashMap<>();
    List<NameUse> ofPersons = new ArrayList<>();
    List<NameUse> ofOthers = new ArrayList<>();
    for (int i = 0; i < phrases.size(); i++) {
      boolean person = phrases.get(i).isPerson();
      uses.get(i).ifPresent((person ? ofPersons : ofOthers)::add);
    }
    persons.putAll(PersonNames.join(ofPersons));
    others.putAll(OtherNames.join(ofOthers));
    List<KeyedPhrase> keyed = new ArrayList<>();
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      keyed.add(named(phrase, uses.get(i), phrase.isPerson() ? persons : others));
    }
    return new OfficeHolders(byChain(withSurnames(keyed))).resolve();
  }

  private static Optional<NameUse> use(Phrase phrase) {
    return phrase
        .name()
        .map(
            name ->
                new NameUse(
                    phrase.source(),
                    phrase.article(),
                    name.text(),
                    phrase.isPerson() ? NameForm.ofPerson(name.text()) : NameForm.of(name.text())))
        .filter(use -> !use.form().tokens().isEmpty());
  }

  private static KeyedPhrase named(
      Phrase phrase, Optional<NameUse> use, Map<NameUse, JoinedName> names) {
    Optional<JoinedName> name = use.flatMap(known -> Optional.ofNullable(names.get(known)));
    if (name.isPresent() && phrase.isPerson()) {
      return new KeyedPhrase(
          phrase,
          new PhraseKey(PhraseKey.Sort.PERSON, name.get().form().text()),
          name.get().rule());
    }
    if (phrase.catalogued().isPresent()) {
      return new KeyedPhrase(
          phrase,
          new PhraseKey(PhraseKey.Sort.CATALOGUED, phrase.catalogued().get()),
          JoinRule.CATALOGUE);
    }
    if (name.isPresent()) {
      return new KeyedPhrase(
          phrase, new PhraseKey(PhraseKey.Sort.NAME, name.get().form().text()), name.get().rule());
    }
    if (phrase.mentioned().size() == 1 && OFFICIALS.contains(phrase.headLemma())) {
      return new KeyedPhrase(
          phrase,
          new PhraseKey(PhraseKey.Sort.CATALOGUED, phrase.mentioned().first()),
          JoinRule.OFFICIALS);
    }
    return new KeyedPhrase(
        phrase, new PhraseKey(PhraseKey.Sort.HEAD, phrase.headLemma()), JoinRule.SAME_HEAD);
  }

  /** A surname that the recogniser took for something else joins the only person who bears it. */
  private static List<KeyedPhrase> withSurnames(List<KeyedPhrase> keyed) {
    Map<String, Set<PhraseKey>> bearers = new HashMap<>();
    for (KeyedPhrase each : keyed) {
      if (each.key().sort() == PhraseKey.Sort.PERSON) {
        String name = each.key().text();
        bearers
            .computeIfAbsent(name.substring(name.lastIndexOf(' ') + 1), word -> new HashSet<>())
            .add(each.key());
      }
    }
    return keyed.stream()
        .map(
            each -> {
              Set<PhraseKey> found = bearers.getOrDefault(each.key().text(), Set.of());
              return each.key().sort() == PhraseKey.Sort.NAME && found.size() == 1
                  ? each.with(found.iterator().next(), JoinRule.SURNAME)
                  : each;
            })
        .collect(Collectors.toList());
  }

  /** A phrase without a name joins what most names of its chain mean. */
  private static List<KeyedPhrase> byChain(List<KeyedPhrase> keyed) {
    Map<String, Map<PhraseKey, Integer>> chains = new HashMap<>();
    for (KeyedPhrase each : keyed) {
      if (each.key().isIdentity()) {
        chain(each.phrase())
            .ifPresent(
                chain ->
                    chains
                        .computeIfAbsent(chain, id -> new TreeMap<>())
                        .merge(each.key(), 1, Integer::sum));
      }
    }
    return keyed.stream()
        .map(
            each ->
                each.key().sort() != PhraseKey.Sort.HEAD
                    ? each
                    : chain(each.phrase())
                        .flatMap(chain -> Optional.ofNullable(chains.get(chain)))
                        .flatMap(OfficeHolders::mostFrequent)
                        .map(key -> each.with(key, JoinRule.COREFERENCE))
                        .orElse(each))
        .collect(Collectors.toList());
  }

  private static Optional<String> chain(Phrase phrase) {
    return phrase.chain().map(chain -> phrase.article() + " " + chain);
  }
}
