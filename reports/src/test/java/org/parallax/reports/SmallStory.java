package org.parallax.reports;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.api.annotation.Zone;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.ledger.EditOutcome;
import org.parallax.api.ledger.EditState;
import org.parallax.api.ledger.LedgerUse;
import org.parallax.api.story.ArticleFile;
import org.parallax.api.story.ArticleStatus;
import org.parallax.api.story.ComparedArticle;
import org.parallax.api.story.SentenceRef;
import org.parallax.api.story.Source;
import org.parallax.api.story.StatementMember;
import org.parallax.api.story.Story;
import org.parallax.api.story.StoryComparison;
import org.parallax.api.story.Target;
import org.parallax.api.text.ArticleMetadata;
import org.parallax.api.text.Origin;

/**
 * The comparison behind the goldens. Small, and odd wherever a report may stumble: a target nobody
 * names and one with too little, a source of which nothing could be read, a second copy, a text in
 * another language that was extracted, a stage that failed, two wordings that cross, markup,
 * right-to-left letters, letters beyond the basic plane, and fields with commas, quotation marks
 * and signs.
 */
public final class SmallStory {

  private SmallStory() {}

  /** The comparison. */
  public static StoryComparison comparison() {
    StoryComparison found = found();
    return new StoryComparison(
        found.story(),
        found.targets(),
        found.articles(),
        found.entities(),
        found.cells(),
        found.contrasts(),
        found.namings(),
        found.statements(),
        found.diagnostics(),
        found.method(),
        Optional.of(ledger()));
  }

  private static LedgerUse ledger() {
    return new LedgerUse(
        "ledger.yaml",
        "5e".repeat(32),
        List.of(
            new EditOutcome(
                4,
                "“the <b>bridge</b> power”, “it; them” is Velmark, everywhere",
                EditState.APPLIED,
                3,
                2,
                0,
                1,
                List.of(
                    new SentenceRef("gazette/bridge.txt", 4),
                    new SentenceRef("herald/short.txt", 1)),
                ""),
            new EditOutcome(
                7,
                "rename OS to Ostrania",
                EditState.NO_CHANGE,
                1,
                0,
                0,
                0,
                List.of(),
                "it is so without the edit"),
            new EditOutcome(
                9,
                "merge M. Dorr + Mina Dorr",
                EditState.UNMATCHED,
                0,
                0,
                0,
                0,
                List.of(),
                "'M. Dorr' names nothing in this story; the nearest names are Mina Dorr (2"
                    + " mentions in 1 source)")));
  }

  private static StoryComparison found() {
    return ComparisonSketch.of(
        story(),
        List.of(
            new Target("VE", "Velmark"),
            new Target("OS", "Ostrania"),
            new Target("republic-of-kareth", "Republic of Kareth")),
        articles(),
        Map.of("VE", "Velmark", "OS", "Ostrania", "mina-dorr", "Mina Dorr"),
        List.of(
            new StatementMember(
                1, new SentenceRef("gazette/bridge.txt", 4), "the bridge; closed", 0.91),
            new StatementMember(
                1, new SentenceRef("herald/short.txt", 1), "the bridge; closed", 0.84)),
        List.of(
            Diagnostic.of(
                Problem.TARGET_NOT_MENTIONED,
                "target 'Republic of Kareth'",
                "no article mentions it",
                "Check the spelling")));
  }

  private static Story story() {
    return new Story(
        "bridge",
        "Closing the “Long Bridge” <at last>",
        "Two papers & a blank page on one day in March",
        List.of("Velmark", "Ostrania", "Republic of Kareth"),
        List.of(
            new Source(
                "gazette",
                "The Gazette",
                new ArticleMetadata(
                    Optional.empty(),
                    Optional.of("A. Writer"),
                    Optional.of("Gazette, Ltd."),
                    Optional.of(LocalDate.of(2024, 3, 9)),
                    Optional.of(URI.create("https://gazette.example/bridge?a=1&b=2")),
                    Optional.empty()),
                Optional.of("daily paper"),
                List.of(
                    new ArticleFile("bridge.txt", Optional.empty()),
                    new ArticleFile("bridge-copy.txt", Optional.empty()))),
            new Source(
                "herald",
                "Herald",
                ArticleMetadata.UNKNOWN,
                Optional.empty(),
                List.of(
                    new ArticleFile("short.txt", Optional.empty()),
                    new ArticleFile("pont.docx", Optional.empty()))),
            new Source(
                "blank",
                "Blank Page",
                ArticleMetadata.UNKNOWN,
                Optional.of("never arrived"),
                List.of(new ArticleFile("lost.pdf", Optional.empty())))));
  }

  private static List<ComparedArticle> articles() {
    return List.of(
        bridge().compared(),
        bridge("bridge-copy.txt").copyOf("gazette/bridge.txt").compared(),
        shortNotice().compared(),
        foreign().compared(),
        lost().compared());
  }

  private static ArticleSketch bridge() {
    return bridge("bridge.txt");
  }

  private static ArticleSketch bridge(String file) {
    return new ArticleSketch("gazette", file)
        .metadata(
            new ArticleMetadata(
                Optional.empty(),
                Optional.of("A. Writer"),
                Optional.of("Gazette, Ltd."),
                Optional.of(LocalDate.of(2024, 3, 9)),
                Optional.of(URI.create("https://gazette.example/bridge?a=1&b=2")),
                Optional.empty()))
        .line(Zone.FURNITURE, "site navigation", "Home | News | <b>Sport</b>")
        .line(Zone.FURNITURE, "share prompt", "Share this on 𝕏 🌉")
        .line(
            Zone.HEADLINE,
            "title",
            "[Velmark]{VE} shuts the Long Bridge",
            "VE 0 author none policy")
        .line(Zone.BYLINE, "author line", "By A. Writer, =SUM(A1:A9)")
        .body(
            "[Velmark]{VE} [bullied]{! VE} its neighbours again when [it]{VE pronoun} closed the"
                + " Long Bridge.",
            "VE - author aggressor security,economic")
        .then(
            "[“The [Velmish]{VE adjective} guards [lied]{! VE} to us,”]{q direct Mina_Dorr"
                + " mina-dorr} said [Mina Dorr]{mina-dorr}, a baker.",
            "VE - quoted:mina-dorr aggressor morality")
        .body("A closed road")
        .body(
            "[Ostrania]{OS}, by contrast, [patiently kept]{! OS} its side open and [fed]{! OS} the"
                + " stranded, though [the [Ostranian]{OS adjective}-paid ferryman of Velm]{VE description}"
                + " sent no word.",
            "OS + author protector quality_of_life,morality",
            "VE - author bystander")
        .then(
            "Its drivers wrote לא עוד and “if (a < b && b > c) { </script><script>alert('x')</script>"
                + " }” on the [Velmish]{VE adjective} rail.",
            "VE 0 quoted")
        .line(Zone.CAPTION, "photo credit", "The bridge at dawn. Photo: “Nobody”, 2024")
        .line(
            Zone.REPEAT,
            "same words as line 13",
            "“The Velmish guards lied to us,” said Mina Dorr, a baker.")
        .body(
            "[A spokesman]{VE description} said [the span was unsafe]{q indirect -}.",
            "VE + quoted self-interested capacity")
        .then("[Ostrania]{OS} has not replied.", "OS 0 author none")
        .then("[Ostranian]{OS adjective} engineers found no crack.", "OS + author critic capacity");
  }

  private static ArticleSketch shortNotice() {
    return new ArticleSketch("herald", "short.txt")
        .status(
            ArticleStatus.INCOMPLETE,
            Diagnostic.of(
                Problem.STAGE_FAILED,
                "stage roles-rules on herald/short.txt",
                "stopped with an error: index 7 is out of bounds",
                "Tell its author; the other stages' results are kept"))
        .line(Zone.HEADLINE, "title", "Bridge shut")
        .body(
            "The bridge to [Velmark]{VE}\nis shut, \"for now\", officials say; 1,200 wait.",
            "VE ? author")
        .then("[Velmark]{VE} gave no reason.", "VE - author");
  }

  private static ArticleSketch foreign() {
    return new ArticleSketch("herald", "pont.docx")
        .origin(Origin.EXTRACTED)
        .language(Optional.of("fra"))
        .status(
            ArticleStatus.LEFT_OUT,
            Diagnostic.of(
                Problem.ARTICLE_LANGUAGE,
                "herald/pont.docx",
                "is French, and only English is read",
                "Leave it out or give a translation"))
        .raw("Le grand pont est fermé.\n\nPersonne ne sait pourquoi.\n");
  }

  private static ArticleSketch lost() {
    return new ArticleSketch("blank", "lost.pdf")
        .language(Optional.empty())
        .status(
            ArticleStatus.FAILED,
            Diagnostic.of(
                Problem.ARTICLE_UNREADABLE,
                "blank/lost.pdf",
                "is damaged: no page could be read",
                "Save it again from its source"));
  }
}
