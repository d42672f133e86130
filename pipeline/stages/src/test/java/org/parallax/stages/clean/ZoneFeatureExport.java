package org.parallax.stages.clean;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parallax.api.annotation.Zone;

/**
 * Writes the signals of labelled pages for models/training/zones/train.py: one page a line, as
 * JSON.
 */
final class ZoneFeatureExport {

  private ZoneFeatureExport() {}

  /** Takes the file to write and the pages, each laid out as {@link ZonedPage} says. */
  public static void main(String[] args) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String name : Arrays.asList(args).subList(1, args.length)) {
      Path file = Path.of(name);
      ZonedPage page =
          ZonedPage.parse(
              String.valueOf(file.getFileName()), Files.readString(file, StandardCharsets.UTF_8));
      lines.append(line(page)).append('\n');
    }
    Files.writeString(Path.of(args[0]), lines, StandardCharsets.UTF_8);
  }

  private static String line(ZonedPage page) {
    List<Block> blocks = Blocks.of(page.text(), MarkdownMarks.isMarkdown(page.name()), List.of());
    List<BlockWords> words = new ArrayList<>();
    for (Block block : blocks) {
      boolean mute = block.mark() == Mark.MACHINE;
      words.add(BlockWords.of(page.text(), mute ? block.until(block.begin()) : block));
    }
    PageSignals signals = new PageSignals(blocks, words, Copies.in(words));
    double[][] tails = StateEvidence.tails(signals, words);
    List<String> told = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      int place = page.begins().indexOf(blocks.get(i).begin());
      String gold = place < 0 ? "?" : letter(page.zones().get(place));
      List<String> features = new ArrayList<>();
      for (Map.Entry<Signal, Double> signal : signals.all(i).entrySet()) {
        features.add("\"" + signal.getKey().name() + "\":" + signal.getValue());
      }
      told.add(
          "{\"gold\":\""
              + gold
              + "\",\"tail\":"
              + Arrays.toString(tails[i])
              + ",\"w\":["
              + LineWords.of(words.get(i)).stream()
                  .map(word -> '"' + word.replace("\"", "") + '"')
                  .collect(Collectors.joining(","))
              + "],\"f\":{"
              + String.join(",", features)
              + "}}");
    }
    return "{\"name\":\"" + page.name() + "\",\"blocks\":[" + String.join(",", told) + "]}";
  }

  private static String letter(Zone zone) {
    return switch (zone) {
      case HEADLINE -> "H";
      case BYLINE -> "Y";
      case BODY -> "B";
      case CAPTION -> "C";
      case REPEAT -> "R";
      case FURNITURE -> "F";
    };
  }
}
