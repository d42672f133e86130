package org.parallax.ingest.ledger;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.ledger.Ledger;
import org.parallax.api.ledger.LedgerEdit;
import org.parallax.ingest.format.Sha256;

/**
 * Reads a ledger strictly: what it does not know or cannot use is an error, and all errors are told
 * at once, each with its line.
 */
public final class LedgerReader {

  /** The name of a story's ledger, beside its story file or in its folder. */
  public static final String FILE = "ledger.yaml";

  private static final long MOST_BYTES = 50_000_000;

  /** UTF-16 units; the parser takes no more than three million. The list is not read. */
  private static final int MOST_PARSED = 3_000_000;

  private static final List<String> KEYS = List.of("policy", "edits", LedgerText.FOUND);

  private static final Pattern LEDGERS = Pattern.compile("ledger(?:\\.kept-\\d+)?\\.yaml");

  private LedgerReader() {}

  /** Whether a file of this name is a ledger, or one that was set aside. */
  public static boolean isCalled(String name) {
    return LEDGERS.matcher(name).matches();
  }

  /**
   * The ledger in a file.
   *
   * @param warnings gets what a reader may want to know
   * @return empty if there is no such file
   * @throws ParallaxException with all that is wrong with it
   */
  public static Optional<Ledger> find(Path file, List<Diagnostic> warnings)
      throws ParallaxException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    String text = text(file);
    Ledger ledger = read(text, file.toString());
    if (LedgerText.of(text).isListChanged()) {
      warnings.add(
          Diagnostic.of(
              Problem.LEDGER_LIST_CHANGED,
              file.toString(),
              "the list under '" + LedgerText.FOUND + "' was changed by hand, which has no effect",
              "Say it under 'edits' instead; `parallax entities` writes the list anew"));
    }
    return Optional.of(ledger);
  }

  /**
   * A ledger from its text.
   *
   * @param file for messages
   * @throws ParallaxException with all that is wrong with it
   */
  static Ledger read(String text, String file) throws ParallaxException {
    LedgerValues values = new LedgerValues(file);
    LedgerText parts = LedgerText.of(text);
    if (parts.isListChanged() && text.length() <= MOST_PARSED) {
      parse(text, file);
    }
    Node root = parse(parts.inPlace(), file);
    List<LedgerEdit> edits = new ArrayList<>();
    if (root.is(Node.Shape.MAP)) {
      values.onlyKnown(root, KEYS, "a ledger");
      EditReader reader = new EditReader(values);
      edits.addAll(reader.policies(root));
      Optional<Node> list = root.find("edits");
      boolean none =
          list.map(node -> node.is(Node.Shape.SCALAR) && node.text().isBlank()).orElse(true);
      if (!none && list.filter(node -> node.is(Node.Shape.LIST)).isEmpty()) {
        values.problem(
            Problem.LEDGER_VALUE,
            list.map(Node::line).orElse(1),
            "'edits' is not a list",
            "Begin each edit on a line of its own with a hyphen");
      }
      list.ifPresent(node -> node.items().forEach(item -> reader.edit(item).ifPresent(edits::add)));
    } else if (root.isKnown()) {
      values.problem(
          Problem.LEDGER_SYNTAX,
          root.line(),
          "is not a ledger: no keys such as 'policy' and 'edits'",
          "Run `parallax entities` to have one written");
    }
    if (!values.problems().isEmpty()) {
      throw new ParallaxException(values.problems());
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Ledger(file, Sha256.of(bytes), edits);
  }

  private static Node parse(String text, String file) throws ParallaxException {
    try {
      return NodeParser.parse(text);
    } catch (JsonProcessingException e) {
      JsonLocation place = e.getLocation();
      String where =
          place == null
              ? file
              : file + ", line " + place.getLineNr() + ", column " + place.getColumnNr();
      String what = e.getOriginalMessage().lines().findFirst().orElse("");
      throw wrong(where, "is not YAML: " + what, "Mend that line");
    } catch (IOException e) {
      throw wrong(file, "is not YAML: " + e.getMessage(), "Mend it");
    }
  }

  /** The text of a file, a byte-order mark left out. */
  static String text(Path file) throws ParallaxException {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw wrong(file.toString(), "is larger than 50 MB, which no ledger is", "");
      }
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw wrong(file.toString(), "is not UTF-8 text", "Save it as UTF-8");
    } catch (IOException e) {
      throw wrong(
          file.toString(),
          "cannot be read (" + e.getClass().getSimpleName() + ")",
          "Look at its permissions");
    }
  }

  private static ParallaxException wrong(String where, String what, String remedy) {
    return new ParallaxException(Diagnostic.of(Problem.LEDGER_SYNTAX, where, what, remedy));
  }
}
