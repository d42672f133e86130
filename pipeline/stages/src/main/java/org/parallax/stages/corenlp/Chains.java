package org.parallax.stages.corenlp;

import edu.stanford.nlp.coref.data.Dictionaries.MentionType;
import edu.stanford.nlp.coref.data.Mention;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.api.annotation.ChainMention;
import org.parallax.api.annotation.CoreferenceChain;
import org.parallax.api.annotation.MentionForm;
import org.parallax.api.text.Span;

/** Grows chains from links and turns them into the layer. */
final class Chains {

  /** A mention of CoreNLP's and where it stands in our layers. */
  private record Member(Mention mention, ChainMention placed) {}

  /** Words up to the head count as telling; what follows it is often a whole clause. */
  private static final Comparator<Member> TELLING =
      Comparator.comparing((Member member) -> member.placed().form())
          .reversed()
          .thenComparing(member -> member.mention().headIndex - member.mention().startIndex);

  private final List<Member> members = new ArrayList<>();
  private final List<Integer> parents = new ArrayList<>();
  private final Map<String, Integer> names = new HashMap<>();

  /**
   * Adds a run of sentences. A name that an earlier run knew goes on in the same chain.
   *
   * @param mentions in reading order
   * @param links between them
   * @param window the sentences that their numbers count
   */
  void add(List<Mention> mentions, List<MentionPairs.Link> links, List<SentenceLabels> window) {
    Map<Integer, Integer> positions = new HashMap<>();
    for (Mention mention : mentions) {
      positions.put(mention.mentionID, members.size());
      parents.add(members.size());
      members.add(new Member(mention, place(mention, window.get(mention.sentNum))));
    }
    for (MentionPairs.Link link : links) {
      join(position(positions, link.antecedent()), position(positions, link.mention()));
    }
    for (Mention mention : mentions) {
      if (mention.mentionType == MentionType.PROPER) {
        int position = position(positions, mention);
        Integer earlier = names.putIfAbsent(MentionPairs.name(mention), position);
        if (earlier != null && !positions.containsValue(earlier)) {
          join(earlier, position);
        }
      }
    }
  }

  private static int position(Map<Integer, Integer> positions, Mention mention) {
    Integer position = positions.get(mention.mentionID);
    if (position == null) {
      throw new IllegalStateException("a mention of another stretch: " + mention);
    }
    return position;
  }

  /** The earlier of the two becomes the chain's first. */
  private void join(int one, int other) {
    int first = root(one);
    int second = root(other);
    parents.set(Math.max(first, second), Math.min(first, second));
  }

  private int root(int member) {
    int root = member;
    while (parents.get(root) != root) {
      root = parents.get(root);
    }
    parents.set(member, root);
    return root;
  }

  /** Chains of two mentions or more, in the order of their first. */
  List<CoreferenceChain> toLayer() {
    Map<Integer, List<Member>> byRoot = new TreeMap<>();
    for (int i = 0; i < members.size(); i++) {
      byRoot.computeIfAbsent(root(i), root -> new ArrayList<>()).add(members.get(i));
    }
    List<List<Member>> groups = new ArrayList<>(byRoot.values());
    groups.removeIf(group -> group.size() < 2);
    groups.forEach(group -> group.sort(Comparator.comparing(member -> member.placed().span())));
    groups.sort(Comparator.comparing(group -> group.get(0).placed().span()));
    List<CoreferenceChain> chains = new ArrayList<>(groups.size());
    for (List<Member> group : groups) {
      chains.add(
          new CoreferenceChain(
              chains.size(), group.stream().map(Member::placed).toList(), representative(group)));
    }
    return chains;
  }

  /** A name before a description before a pronoun, then the one that says more, then the first. */
  private static int representative(List<Member> group) {
    int best = 0;
    for (int i = 1; i < group.size(); i++) {
      if (TELLING.compare(group.get(i), group.get(best)) > 0) {
        best = i;
      }
    }
    return best;
  }

  private static ChainMention place(Mention mention, SentenceLabels sentence) {
    List<CoreLabel> labels = mention.originalSpan;
    int last = labels.size() - 1;
    if (last > 0 && labels.get(last).tag().equals("POS")) {
      last--;
    }
    Span span = new Span(labels.get(0).beginPosition(), labels.get(last).endPosition());
    return new ChainMention(
        span,
        sentence.sentence(),
        mention.headWord.get(CoreAnnotations.TokenBeginAnnotation.class),
        form(mention));
  }

  private static MentionForm form(Mention mention) {
    if (mention.isPronominal()) {
      return MentionForm.PRONOUN;
    }
    return mention.mentionType == MentionType.PROPER ? MentionForm.NAME : MentionForm.NOMINAL;
  }
}
