package org.parallax.reports.html;

import java.util.ArrayList;
import java.util.List;
import org.parallax.api.story.Naming;
import org.parallax.api.story.NamingKind;
import org.parallax.api.story.Source;
import org.parallax.api.story.Target;
import org.parallax.api.story.VoiceScope;

/** By which words each source calls each target. */
record NamingView(List<Group> groups) {

  private static final int MOST_SHOWN = 10;

  /** One target. */
  record Group(String name, List<Row> rows) {}

  /** One source's wordings, by kind. */
  record Row(String source, WordingList names, WordingList epithets, WordingList descriptions) {}

  /** The most frequent wordings, and how many more there are. */
  record WordingList(List<Wording> shown, List<Wording> more) {}

  /** One wording; {@code count} is empty for a single occurrence. */
  record Wording(String text, String count, String link, String told) {}

  boolean isEmpty() {
    return groups.isEmpty();
  }

  static NamingView of(StoryLookup lookup) {
    List<Group> groups = new ArrayList<>();
    for (Target target : lookup.comparison().targets()) {
      List<Row> rows = new ArrayList<>();
      for (Source source : lookup.comparison().story().sources()) {
        List<Naming> namings =
            lookup.comparison().namings().stream()
                .filter(each -> each.target().equals(target.entity()))
                .filter(each -> each.source().equals(source.id()))
                .toList();
        if (!namings.isEmpty()) {
          rows.add(
              new Row(
                  Words.printable(source.name()),
                  wordings(lookup, namings, NamingKind.NAME),
                  wordings(lookup, namings, NamingKind.EPITHET),
                  wordings(lookup, namings, NamingKind.DESCRIPTION)));
        }
      }
      if (!rows.isEmpty()) {
        groups.add(new Group(Words.printable(target.name()), List.copyOf(rows)));
      }
    }
    return new NamingView(List.copyOf(groups));
  }

  private static WordingList wordings(StoryLookup lookup, List<Naming> namings, NamingKind kind) {
    List<Wording> all =
        namings.stream()
            .filter(naming -> naming.kind() == kind)
            .map(naming -> wording(lookup, naming))
            .toList();
    int shown = Math.min(MOST_SHOWN, all.size());
    return new WordingList(all.subList(0, shown), all.subList(shown, all.size()));
  }

  private static Wording wording(StoryLookup lookup, Naming naming) {
    String voice = naming.voice() == VoiceScope.QUOTED ? ", only in quotation" : "";
    return new Wording(
        Words.printable(naming.wording()),
        naming.count() == 1 ? "" : "×" + Words.number(naming.count()),
        lookup.sentenceLink(naming.first()),
        (naming.count() == 1 ? "once, in " : "first in ")
            + lookup.sentenceLabel(naming.first())
            + voice);
  }
}
