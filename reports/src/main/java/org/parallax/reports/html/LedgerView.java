package org.parallax.reports.html;

import java.util.ArrayList;
import java.util.List;
import org.parallax.api.ledger.EditOutcome;
import org.parallax.api.ledger.EditState;
import org.parallax.api.ledger.LedgerUse;
import org.parallax.api.story.SentenceRef;

/** What a person laid down about who is who, edit by edit, and what each changed. */
record LedgerView(boolean used, String file, String summary, List<Row> rows) {

  private static final int MOST_LINKS = 8;

  /**
   * One edit.
   *
   * @param state for people
   * @param mark a sign for it
   * @param style its style
   * @param changes what it changed, or why nothing
   * @param links to the first sentences
   * @param more how many sentences there are besides; empty for none
   */
  record Row(
      String line,
      String edit,
      String state,
      String mark,
      String style,
      String changes,
      List<PageView.Link> links,
      String more) {}

  static LedgerView of(StoryLookup lookup) {
    return lookup
        .comparison()
        .ledger()
        .map(use -> of(lookup, use))
        .orElse(new LedgerView(false, "", "", List.of()));
  }

  private static LedgerView of(StoryLookup lookup, LedgerUse use) {
    List<Row> rows = use.edits().stream().map(edit -> row(lookup, edit)).toList();
    long unmatched =
        use.edits().stream().filter(edit -> edit.state() == EditState.UNMATCHED).count();
    String summary =
        rows.isEmpty()
            ? "It says nothing that would change anything."
            : Words.count(rows.size(), "edit")
                + (unmatched == 0
                    ? "."
                    : ", of which "
                        + Words.number(unmatched)
                        + (unmatched == 1 ? " matches" : " match")
                        + " nothing in these articles any more.");
    return new LedgerView(true, Words.printable(use.file()), summary, rows);
  }

  private static Row row(StoryLookup lookup, EditOutcome edit) {
    List<PageView.Link> links = new ArrayList<>();
    for (SentenceRef sentence : edit.sentences()) {
      String link = lookup.sentenceLink(sentence);
      if (!link.isEmpty() && links.size() < MOST_LINKS) {
        links.add(new PageView.Link(label(lookup, sentence), link));
      }
    }
    int more = edit.sentences().size() - links.size();
    return new Row(
        Words.number(edit.line()),
        Words.printable(edit.edit()),
        switch (edit.state()) {
          case APPLIED -> "applied";
          case NO_CHANGE -> "changes nothing";
          case UNMATCHED -> "matches nothing";
        },
        switch (edit.state()) {
          case APPLIED -> "✓";
          case NO_CHANGE -> "=";
          case UNMATCHED -> "!";
        },
        edit.state() == EditState.UNMATCHED
            ? "few"
            : edit.state() == EditState.APPLIED ? "dif" : "neu",
        Words.printable(changes(edit)),
        links,
        more > 0 ? Words.number(more) : "");
  }

  private static String label(StoryLookup lookup, SentenceRef sentence) {
    String source =
        lookup
            .findArticle(sentence.article())
            .map(article -> lookup.sourceName(article.article().source()))
            .orElse("");
    return Words.printable(source + ", " + lookup.sentenceLabel(sentence));
  }

  private static String changes(EditOutcome edit) {
    List<String> counts = new ArrayList<>();
    add(counts, edit.added(), "added");
    add(counts, edit.removed(), "removed");
    add(counts, edit.moved(), "moved");
    String told =
        counts.isEmpty()
            ? edit.state() == EditState.APPLIED ? Words.count(edit.places(), "mention") : ""
            : String.join(", ", counts);
    return told + (told.isEmpty() || edit.note().isEmpty() ? "" : "; ") + edit.note();
  }

  private static void add(List<String> counts, int number, String what) {
    if (number > 0) {
      counts.add(Words.count(number, "mention") + " " + what);
    }
  }
}
