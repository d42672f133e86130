package org.parallax.models.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * From an inflected form back to lemmas that occur in a lexicon, for engines whose lemmatizer knows
 * a word not at all. English rules and the common irregular verbs and nouns.
 */
final class Inflections {

  private static final Pattern DOUBLING = Pattern.compile("[^aeiou]*[aeiou][bdgklmnprtvz]");
  private static final String VOWELS = "aeiou";

  private static final Map<String, String> IRREGULAR = new HashMap<>();

  static {
    String table =
        "be:am,is,are,was,were,been,being,'s,'re,'m;have:has,had,having,'ve;do:does,did,done;"
            + "go:goes,went,gone;say:said;make:made;take:took,taken;give:gave,given;get:got,gotten;"
            + "come:came;become:became;leave:left;lose:lost;win:won;fight:fought;seek:sought;"
            + "buy:bought;bring:brought;think:thought;catch:caught;teach:taught;hold:held;"
            + "withhold:withheld;uphold:upheld;stand:stood;withstand:withstood;keep:kept;"
            + "sell:sold;tell:told;send:sent;spend:spent;bend:bent;lend:lent;build:built;"
            + "break:broke,broken;speak:spoke,spoken;steal:stole,stolen;choose:chose,chosen;"
            + "freeze:froze,frozen;unfreeze:unfroze,unfrozen;shake:shook,shaken;"
            + "forsake:forsook,forsaken;fall:fell,fallen;rise:rose,risen;drive:drove,driven;"
            + "write:wrote,written;throw:threw,thrown;overthrow:overthrew,overthrown;"
            + "withdraw:withdrew,withdrawn;draw:drew,drawn;know:knew,known;grow:grew,grown;"
            + "show:showed,shown;begin:began,begun;run:ran;sink:sank,sunk;shrink:shrank,shrunk;"
            + "swear:swore,sworn;tear:tore,torn;bear:bore,borne;strike:struck,stricken;"
            + "stick:stuck;slay:slew,slain;lie:lay,lain,lying;lay:laid;lead:led;mislead:misled;"
            + "feed:fed;bleed:bled;flee:fled;meet:met;feel:felt;deal:dealt;mean:meant;"
            + "pay:paid;sit:sat;shoot:shot;find:found;bind:bound;grind:ground;hide:hid,hidden;"
            + "forgive:forgave,forgiven;forget:forgot,forgotten;forbid:forbade,forbidden;"
            + "see:saw,seen;eat:ate,eaten;beat:beaten;hear:heard;sow:sown;wring:wrung;"
            + "sweep:swept;sleep:slept;weep:wept;undermine:undermining;wage:waging;die:dying;"
            + "understand:understood;mistake:mistook,mistaken;undertake:undertook,undertaken;"
            + "overcome:overcame;repay:repaid;light:lit;man:men;woman:women;child:children;"
            + "foot:feet;life:lives;knee:knees;wolf:wolves;tooth:teeth;crisis:crises;"
            + "ally:allies;back:backs;refuse:refusing;not:n't;enemy:enemies;half:halves";
    for (String line : table.split(";", -1)) {
      String[] parts = line.split(":", -1);
      for (String form : parts[1].split(",", -1)) {
        IRREGULAR.put(form, parts[0]);
      }
    }
  }

  private final Map<String, Set<String>> lemmas = new HashMap<>();

  Inflections(Iterable<String> vocabulary) {
    for (String lemma : vocabulary) {
      add(lemma, lemma);
      regular(lemma);
    }
    IRREGULAR.forEach((form, lemma) -> add(form, lemma));
  }

  /** The lemmas that this form may belong to; empty if it is none of the vocabulary's. */
  Set<String> of(String form) {
    return lemmas.getOrDefault(form, Set.of());
  }

  private void add(String form, String lemma) {
    lemmas.computeIfAbsent(form, f -> new TreeSet<>()).add(lemma);
  }

  private void regular(String lemma) {
    int last = lemma.length() - 1;
    if (last < 1 || !Character.isLetter(lemma.charAt(last))) {
      return;
    }
    boolean consonantY = lemma.charAt(last) == 'y' && VOWELS.indexOf(lemma.charAt(last - 1)) < 0;
    boolean hissing =
        lemma.endsWith("s")
            || lemma.endsWith("x")
            || lemma.endsWith("z")
            || lemma.endsWith("ch")
            || lemma.endsWith("sh");
    if (consonantY) {
      String stem = lemma.substring(0, last);
      add(stem + "ies", lemma);
      add(stem + "ied", lemma);
    } else {
      add(lemma + (hissing ? "es" : "s"), lemma);
    }
    if (lemma.endsWith("e")) {
      add(lemma + "d", lemma);
      if (!lemma.endsWith("ee") && !lemma.endsWith("ye")) {
        add(lemma.substring(0, last) + "ing", lemma);
      } else {
        add(lemma + "ing", lemma);
      }
      return;
    }
    add(lemma + "ing", lemma);
    if (!consonantY) {
      add(lemma + "ed", lemma);
    }
    if (DOUBLING.matcher(lemma).matches()
        || lemma.endsWith("l")
        || (lemma.length() > 4 && lemma.matches(".*[^aeiou][aeiou][rtmpb]"))) {
      char end = lemma.charAt(last);
      add(lemma + end + "ed", lemma);
      add(lemma + end + "ing", lemma);
    }
  }
}
