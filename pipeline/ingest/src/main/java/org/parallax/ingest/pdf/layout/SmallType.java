package org.parallax.ingest.pdf.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.parallax.api.text.BlockKind;

/** Tells captions and footnotes, which are set in other type than the text, by where they stand. */
final class SmallType {

  private static final float SMALLER = 0.94f;
  private static final double ALL_LINKS = 0.85;

  private static final Pattern FOOTNOTE =
      Pattern.compile("(?:[⁰¹²³⁴-⁹]{1,3}|[*†‡§]{1,3}|\\[?\\d{1,3}\\]?[.)]?)\\s*\\p{L}.*");
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?:fig(?:ure|\\.)|photo(?:graph)?|image|picture|chart|map|table|graphic)"
              + "(?:\\s+\\d+|\\s*[:/]|\\s+by\\b|\\s+credit).*",
          Pattern.CASE_INSENSITIVE);

  private final List<Block> blocks;
  private final List<Page> pages;
  private final float bodySize;
  private final int bodyFace;

  /**
   * A look at a file.
   *
   * @param bodySize of its running text
   * @param bodyFace the font that most of it is in
   */
  SmallType(List<Block> blocks, List<Page> pages, float bodySize, int bodyFace) {
    this.blocks = blocks;
    this.pages = pages;
    this.bodySize = bodySize;
    this.bodyFace = bodyFace;
  }

  void notes() {
    boolean below = false;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Block block = blocks.get(i);
      if (i + 1 < blocks.size() && block.flow() != blocks.get(i + 1).flow()) {
        below = false;
      }
      if (!block.isOpen() || block.kind() == BlockKind.NOTE) {
        continue;
      }
      boolean small = block.size() < SMALLER * bodySize;
      boolean deep =
          block.box().top() > 0.45f * pages.get(block.page() - pages.get(0).number()).height();
      boolean marked =
          block.tag().role() == Tag.Role.NOTE
              || (FOOTNOTE.matcher(block.first().text()).matches() && small && deep);
      if (marked && !below) {
        block.mark(BlockKind.NOTE, "a footnote: small type with a mark at the foot of the column");
      } else if (!small) {
        below = true;
      }
    }
  }

  void captions() {
    for (Block block : blocks) {
      if (!block.isOpen() || block.words().size() > 90) {
        continue;
      }
      boolean small = block.size() < SMALLER * bodySize;
      boolean otherwise =
          small || block.isItalic() || (block.first().face() != bodyFace && !block.isBold());
      if (block.tag().role() == Tag.Role.CAPTION) {
        block.mark(BlockKind.CAPTION, "the file marks it as a caption");
      } else if (otherwise
          && block.size() <= bodySize * 1.02f
          && block.linked() < ALL_LINKS
          && isUnderPicture(block)) {
        block.mark(BlockKind.CAPTION, "other type than the text, right below a picture");
      } else if (otherwise && FIGURE.matcher(block.first().text()).matches()) {
        block.mark(BlockKind.CAPTION, "worded as a caption, in other type than the text");
      }
    }
  }

  private boolean isUnderPicture(Block block) {
    Page page = pages.get(block.page() - pages.get(0).number());
    Box box = block.box();
    for (Box picture : page.pictures()) {
      float gap = box.top() - picture.bottom();
      if (picture.height() > 40
          && picture.width() > 40
          && picture.area() < 0.6f * page.width() * page.height()
          && gap > -0.5f * block.size()
          && gap < 2.2f * block.size()
          && box.shareOfWidth(picture) > 0.6f) {
        return true;
      }
    }
    return false;
  }
}
