package org.parallax.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.api.text.BlockKind;

/**
 * What the pages of a file say when they are read as people read them.
 *
 * @param passages in reading order
 * @param address the address that a browser printed on the pages, as it stands there
 * @param heading the page's name as the browser printed it, perhaps cut
 */
public record Layout(List<Passage> passages, Optional<String> address, Optional<String> heading) {

  /** Copies the list. */
  public Layout {
    passages = List.copyOf(passages);
  }

  /**
   * Reads pages. Takes time that grows with the number of glyphs, and with the square of the number
   * of lines on a page up to a limit.
   *
   * @param pages in their order, numbered without gaps
   * @param claimedTitle what the file says that it is called, true or not
   */
  public static Layout of(List<Page> pages, Optional<String> claimedTitle) {
    List<List<Line>> lines = new ArrayList<>();
    for (Page page : pages) {
      lines.add(LineFinder.find(page));
    }
    RunningLines running = RunningLines.of(pages, lines);
    List<List<List<Line>>> columns = new ArrayList<>();
    List<List<Line>> flows = new ArrayList<>();
    List<Line> text = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<Line> own = lines.get(i).stream().filter(line -> running.find(line).isEmpty()).toList();
      List<List<Line>> found = new ArrayList<>();
      for (List<Line> column : ColumnFinder.find(pages.get(i), own)) {
        found.add(Table.rows(column));
      }
      columns.add(found);
      flows.addAll(found);
      found.forEach(text::addAll);
    }
    ParagraphFinder paragraphs = ParagraphFinder.of(flows);
    List<Block> blocks = new ArrayList<>();
    int flow = 0;
    for (int i = 0; i < pages.size(); i++) {
      float middle = pages.get(i).height() / 2;
      blocks.addAll(running(running, lines.get(i), middle, true));
      for (List<Line> column : columns.get(i)) {
        blocks.addAll(paragraphs.find(column, flow++));
      }
      blocks.addAll(running(running, lines.get(i), middle, false));
    }
    Hyphens hyphens = Hyphens.of(text);
    BlockKinds.mark(blocks, pages, claimedTitle.or(running::heading));
    List<Passage> passages = new ArrayList<>();
    for (Block block : Joints.mend(blocks)) {
      String words = block.text(hyphens).strip();
      if (!words.isEmpty()) {
        passages.add(new Passage(words, block.kind(), block.why(), block.page()));
      }
    }
    return new Layout(passages, running.address(), running.heading());
  }

  private static List<Block> running(
      RunningLines running, List<Line> lines, float middle, boolean head) {
    List<Block> blocks = new ArrayList<>();
    lines.stream()
        .filter(line -> running.find(line).isPresent() && line.baseline() < middle == head)
        .sorted(Comparator.comparingDouble(Line::baseline).thenComparingDouble(Line::left))
        .forEach(
            line -> {
              Block block = new Block(line, -1);
              block.mark(BlockKind.NAVIGATION, running.find(line).orElseThrow());
              blocks.add(block);
            });
    return blocks;
  }
}
