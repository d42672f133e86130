package org.parallax.compare.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.ledger.EditOutcome;
import org.parallax.api.ledger.EditState;
import org.parallax.api.ledger.LedgerEdit;
import org.parallax.api.ledger.LedgerUse;
import org.parallax.api.ledger.StatePolicy;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.story.SentenceRef;
import org.parallax.api.text.Span;

/**
 * Lays the story as found beside the story with its ledger, and tells of each edit what it changed.
 * A change belongs to the edit whose string stands there; what merely follows, a pronoun for one,
 * to an edit of the same article that concerns the entity.
 */
final class OutcomeCounter {

  /** What an edit changed. */
  private static final class Tally {
    private int places;
    private int added;
    private int removed;
    private int moved;
    private final TreeSet<SentenceRef> sentences;

    Tally(Comparator<SentenceRef> order) {
      sentences = new TreeSet<>(order);
    }

    private int changes() {
      return added + removed + moved;
    }
  }

  private final ResolvedLedger ledger;
  private final AlignmentEditor editor;
  private final List<AnnotatedArticle> articles;
  private final List<Tally> tallies = new ArrayList<>();

  OutcomeCounter(ResolvedLedger ledger, AlignmentEditor editor, List<AnnotatedArticle> articles) {
    this.ledger = ledger;
    this.editor = editor;
    this.articles = articles;
    Map<String, Integer> positions = new HashMap<>();
    articles.forEach(article -> positions.put(article.document().article().id(), positions.size()));
    Comparator<SentenceRef> order =
        Comparator.comparing((SentenceRef ref) -> positions.getOrDefault(ref.article(), 0))
            .thenComparing(SentenceRef::sentence);
    ledger.edits().forEach(edit -> tallies.add(new Tally(order)));
  }

  LedgerUse use() {
    countRulings();
    for (int i = 0; i < tallies.size(); i++) {
      countAlignment(ledger.edits().get(i), tallies.get(i));
    }
    List<EditOutcome> outcomes = new ArrayList<>();
    for (int i = 0; i < tallies.size(); i++) {
      if (!isWithoutSaying(ledger.edits().get(i).edit())) {
        outcomes.add(outcome(ledger.edits().get(i), tallies.get(i)));
      }
    }
    outcomes.sort(Comparator.comparingInt(EditOutcome::line));
    String file = ledger.ledger().file();
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    return new LedgerUse(name, ledger.ledger().sha256(), outcomes);
  }

  /** The policy that holds anyhow is no edit. */
  private static boolean isWithoutSaying(LedgerEdit edit) {
    return edit instanceof LedgerEdit.Policy policy
        && policy.entity().isEmpty()
        && policy.policy() == StatePolicy.GOVERNMENT;
  }

  private void countRulings() {
    Map<String, AnnotatedArticle> before = new HashMap<>();
    editor.before().forEach(each -> before.put(each.document().article().id(), each));
    for (AnnotatedArticle after : articles) {
      String article = after.document().article().id();
      AnnotatedArticle earlier = before.get(article);
      if (earlier != null && ledger.rulings().containsKey(article)) {
        changes(earlier, after).forEach(change -> count(article, change));
      }
    }
  }

  private List<MentionChange> changes(AnnotatedArticle earlier, AnnotatedArticle after) {
    MentionChanges changes = new MentionChanges();
    AlignmentEditor.mentions(earlier, ledger.before().alignment())
        .forEach((mention, id) -> changes.before(mention, editor.idNow(id)));
    AlignmentEditor.mentions(after, editor.ruled()).forEach(changes::after);
    return changes.all();
  }

  private void count(String article, MentionChange change) {
    Optional<Tally> owner = owner(article, change);
    owner.ifPresent(
        tally -> {
          switch (change.kind()) {
            case ADDED -> tally.added++;
            case REMOVED -> tally.removed++;
            default -> tally.moved++;
          }
          tally.sentences.add(new SentenceRef(article, change.sentence()));
        });
  }

  private Optional<Tally> owner(String article, MentionChange change) {
    int best = -1;
    int bestRank = Integer.MAX_VALUE;
    for (int i = 0; i < tallies.size(); i++) {
      int rank = rank(ledger.edits().get(i), article, change);
      if (rank < bestRank) {
        best = i;
        bestRank = rank;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(tallies.get(best));
  }

  /** How much speaks for an edit as the cause of a change, 0 the most. */
  private int rank(ResolvedEdit edit, String article, MentionChange change) {
    if (!edit.isPossible()) {
      return Integer.MAX_VALUE;
    }
    if (edit.edit() instanceof LedgerEdit.Policy) {
      boolean concerned =
          edit.subjects().isEmpty()
              || edit.subjects().stream().anyMatch(one -> change.concerns(editor.idNow(one.id())));
      return concerned ? edit.subjects().isEmpty() ? 3 : 2 : Integer.MAX_VALUE;
    }
    List<Span> places = edit.places().getOrDefault(article, List.of());
    if (places.isEmpty()) {
      return Integer.MAX_VALUE;
    }
    if (places.stream().anyMatch(change.span()::overlaps)) {
      return 0;
    }
    boolean concerned =
        edit.subjects().stream().anyMatch(one -> change.concerns(editor.idNow(one.id())));
    return concerned ? 1 : 4;
  }

  /** What merges, renames and splits of whole articles did. */
  private void countAlignment(ResolvedEdit edit, Tally tally) {
    tally.places += edit.placeCount();
    if (edit.edit() instanceof LedgerEdit.Merge) {
      for (Subject subject : edit.subjects().stream().skip(1).toList()) {
        boolean joined = !subject.id().equals(edit.subjects().get(0).id());
        tally.moved += joined ? mentionsOf(subject, edit, tally) : 0;
      }
      tally.places = tally.moved;
    } else if (edit.edit() instanceof LedgerEdit.Rename && !edit.subjects().isEmpty()) {
      tally.places = mentionsOf(edit.subjects().get(0), edit, tally);
      tally.sentences.clear();
    } else if (edit.edit() instanceof LedgerEdit.Split split
        && split.strings().isEmpty()
        && edit.isPossible()) {
      tally.moved = mentionsOf(edit.subjects().get(0), edit, tally);
      tally.places = tally.moved;
    }
  }

  private int mentionsOf(Subject subject, ResolvedEdit edit, Tally tally) {
    int count = 0;
    for (AnnotatedArticle annotated : articles) {
      String article = annotated.document().article().id();
      if (edit.articles().contains(article)) {
        for (Map.Entry<EntityMention, String> mention :
            AlignmentEditor.mentions(annotated, editor.ruled()).entrySet()) {
          if (mention.getValue().equals(editor.idNow(subject.id()))) {
            count++;
            tally.sentences.add(new SentenceRef(article, mention.getKey().sentence()));
          }
        }
      }
    }
    return count;
  }

  private static EditOutcome outcome(ResolvedEdit edit, Tally tally) {
    boolean policy = edit.edit() instanceof LedgerEdit.Policy;
    boolean rename = edit.edit() instanceof LedgerEdit.Rename;
    boolean nowhere = tally.places == 0 && !policy && tally.changes() == 0;
    boolean changed = tally.changes() > 0 || (rename && tally.places > 0);
    EditState state =
        changed
            ? EditState.APPLIED
            : nowhere || !edit.isPossible() ? EditState.UNMATCHED : EditState.NO_CHANGE;
    String note =
        !edit.obstacle().isEmpty()
            ? edit.obstacle()
            : switch (state) {
              case APPLIED -> edit.remark();
              case NO_CHANGE ->
                  policy
                      ? "nothing in these articles counts otherwise for it"
                      : "it is so without the edit";
              case UNMATCHED -> nothingThere(edit.edit());
            };
    return new EditOutcome(
        edit.edit().line(),
        edit.edit().told(),
        state,
        tally.places,
        tally.added,
        tally.removed,
        tally.moved,
        List.copyOf(tally.sentences),
        note);
  }

  private static String nothingThere(LedgerEdit edit) {
    if (edit instanceof LedgerEdit.Meaning meaning) {
      return meaning.strings().size() == 1
          ? "the string stands nowhere in headline or body there"
          : "none of the strings stands in headline or body there";
    }
    return edit instanceof LedgerEdit.Split
        ? "the entity has no such mentions there"
        : "the entities have no mentions here";
  }
}
