package org.parallax.compare.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.parallax.api.ledger.LedgerEdit;
import org.parallax.api.story.StoryEntity;
import org.parallax.compare.StorySurvey;
import org.parallax.compare.align.NameForm;

/** Finds edits of one ledger that exclude each other. */
final class Contradictions {

  private final List<ResolvedEdit> edits;
  private final StorySurvey survey;
  private final BiConsumer<Integer, String> problem;
  private final Map<String, Integer> merged = new HashMap<>();

  /**
   * For one ledger.
   *
   * @param problem told of the later line and what is wrong with it
   */
  Contradictions(
      List<ResolvedEdit> edits, StorySurvey survey, BiConsumer<Integer, String> problem) {
    this.edits = edits;
    this.survey = survey;
    this.problem = problem;
  }

  void check() {
    mergedNames();
    splitsAndMerges();
    policies();
    renames();
    meanings();
  }

  /** Entities that merges join get one number; two names for one number exclude each other. */
  private void mergedNames() {
    Map<Integer, LedgerEdit.Merge> named = new HashMap<>();
    for (ResolvedEdit edit : edits) {
      if (edit.edit() instanceof LedgerEdit.Merge merge) {
        int number = merge.line();
        for (Subject subject : edit.subjects()) {
          Integer other = merged.get(subject.id());
          if (other != null && other != number) {
            int from = other;
            int to = number;
            merged.replaceAll((id, old) -> old == from ? to : old);
            LedgerEdit.Merge earlier = named.remove(from);
            if (earlier != null) {
              named.put(to, earlier);
            }
          }
          merged.put(subject.id(), number);
        }
        if (merge.name().isPresent()) {
          LedgerEdit.Merge earlier = named.put(number, merge);
          if (earlier != null && !earlier.name().equals(merge.name())) {
            problem.accept(
                merge.line(),
                "calls '"
                    + merge.name().get()
                    + "' what line "
                    + earlier.line()
                    + " calls '"
                    + earlier.name().orElse("")
                    + "'");
          }
        }
      }
    }
  }

  private void splitsAndMerges() {
    for (ResolvedEdit edit : edits) {
      if (edit.edit() instanceof LedgerEdit.Split && edit.subjects().size() == 2) {
        Integer from = merged.get(edit.subjects().get(0).id());
        Integer to = merged.get(edit.subjects().get(1).id());
        if (from != null && from.equals(to)) {
          problem.accept(
              edit.edit().line(), "splits what the merge of line " + from + " makes one");
        }
      }
    }
  }

  private void policies() {
    Map<String, LedgerEdit.Policy> seen = new HashMap<>();
    for (ResolvedEdit edit : edits) {
      if (edit.edit() instanceof LedgerEdit.Policy policy && edit.isPossible()) {
        String id = edit.subjects().stream().findFirst().map(Subject::id).orElse("");
        LedgerEdit.Policy earlier = seen.put(id, policy);
        if (earlier != null && earlier.policy() != policy.policy()) {
          problem.accept(
              policy.line(),
              "gives "
                  + policy.entity().orElse("all")
                  + " another policy than line "
                  + earlier.line());
        }
      }
    }
  }

  private void renames() {
    Map<String, LedgerEdit.Rename> byEntity = new HashMap<>();
    Map<String, String> owners = new HashMap<>();
    for (StoryEntity entity : survey.entities()) {
      owners.putIfAbsent(NameForm.of(entity.name()).text(), entity.id());
    }
    Set<String> renamed = new HashSet<>();
    for (ResolvedEdit edit : edits) {
      if (edit.edit() instanceof LedgerEdit.Rename && edit.isPossible()) {
        renamed.add(edit.subjects().get(0).id());
      }
    }
    for (ResolvedEdit edit : edits) {
      if (!(edit.edit() instanceof LedgerEdit.Rename rename) || !edit.isPossible()) {
        continue;
      }
      String id = edit.subjects().get(0).id();
      LedgerEdit.Rename earlier = byEntity.put(id, rename);
      if (earlier != null && !earlier.name().equals(rename.name())) {
        problem.accept(
            rename.line(), "renames what line " + earlier.line() + " renames to something else");
      }
      String form = NameForm.of(rename.name()).text();
      Optional<String> owner =
          Optional.ofNullable(owners.put(form, id))
              .filter(other -> !other.equals(id) && !areMerged(other, id))
              .filter(other -> !renamed.contains(other) || isNameOf(other, form, byEntity));
      owner.ifPresent(
          other ->
              problem.accept(
                  rename.line(),
                  "gives "
                      + rename.entity()
                      + " the name of another entity ("
                      + other
                      + "); if they are one, merge them"));
    }
  }

  /** Whether an entity was given this name by a rename, rather than having lost it by one. */
  private static boolean isNameOf(String id, String form, Map<String, LedgerEdit.Rename> byEntity) {
    LedgerEdit.Rename rename = byEntity.get(id);
    return rename != null && NameForm.of(rename.name()).text().equals(form);
  }

  private boolean areMerged(String one, String other) {
    Integer number = merged.get(one);
    return number != null && number.equals(merged.get(other));
  }

  /** One string in one scope, whether it stands anywhere or not. */
  private void meanings() {
    Map<String, List<ResolvedEdit>> byString = new HashMap<>();
    for (ResolvedEdit edit : edits) {
      if (edit.edit() instanceof LedgerEdit.Meaning meaning && edit.isPossible()) {
        for (String string : meaning.strings()) {
          String key =
              string
                  + '\n'
                  + edit.articles()
                  + meaning.scope().sentence()
                  + meaning.scope().offset();
          byString.computeIfAbsent(key, text -> new ArrayList<>()).add(edit);
        }
      }
    }
    byString.forEach(
        (key, same) -> {
          for (int i = 1; i < same.size(); i++) {
            for (int j = 0; j < i; j++) {
              compare(same.get(j), same.get(i), key.substring(0, key.indexOf('\n')));
            }
          }
        });
  }

  private void compare(ResolvedEdit earlier, ResolvedEdit later, String string) {
    LedgerEdit.Meaning one = (LedgerEdit.Meaning) earlier.edit();
    LedgerEdit.Meaning other = (LedgerEdit.Meaning) later.edit();
    boolean sameEntity = idOf(earlier).equals(idOf(later));
    boolean nobody = one.entity().isEmpty() || other.entity().isEmpty();
    boolean bothMean = one.means() && other.means();
    boolean oneMeans = one.means() != other.means();
    boolean opposed = bothMean ? !sameEntity : oneMeans && (sameEntity || nobody);
    if (opposed && one.scope().precision() == other.scope().precision()) {
      problem.accept(other.line(), "says of “" + string + "” the opposite of line " + one.line());
    }
  }

  private static String idOf(ResolvedEdit edit) {
    return edit.subjects().stream().findFirst().map(Subject::id).orElse("");
  }
}
