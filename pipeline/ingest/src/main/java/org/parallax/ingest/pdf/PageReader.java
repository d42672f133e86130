package org.parallax.ingest.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.parallax.ingest.pdf.layout.Box;
import org.parallax.ingest.pdf.layout.Face;
import org.parallax.ingest.pdf.layout.Glyph;
import org.parallax.ingest.pdf.layout.Letters;
import org.parallax.ingest.pdf.layout.Page;
import org.parallax.ingest.pdf.layout.Tag;

/**
 * Takes the glyphs, the places of pictures and the links off pages. One for each file, not for
 * several threads.
 */
final class PageReader extends PDFStreamEngine {

  /** Forms inside forms deeper than this no program writes. */
  private static final int DEEPEST = 12;

  private static final int MOST_PICTURES = 200;

  /** Type this small, in points, is not there to be read. */
  private static final float HIDDEN = 1.5f;

  private final Budget budget;
  private final StreamGuard guard;
  private final StructureTags structure;
  private final FontFaces faces = new FontFaces();
  private final Deque<Tag> tags = new ArrayDeque<>();

  private Sheet sheet = new Sheet();
  private Ink ink = new Ink();
  private List<Box> pictures = new ArrayList<>();
  private int number;
  private int depth;
  private @Nullable PDPage page;
  private Matrix upright = new Matrix();
  private float width;
  private float height;
  private long seen;
  private long nameless;

  PageReader(Budget budget, StreamGuard guard, StructureTags structure) {
    this.budget = budget;
    this.guard = guard;
    this.structure = structure;
    addOperator(new BeginText(this));
    addOperator(new Concatenate(this));
    addOperator(new EndText(this));
    addOperator(new SetGraphicsStateParameters(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new NextLine(this));
    addOperator(new SetCharSpacing(this));
    addOperator(new MoveText(this));
    addOperator(new MoveTextSetLeading(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new SetTextLeading(this));
    addOperator(new SetMatrix(this));
    addOperator(new SetTextRenderingMode(this));
    addOperator(new SetTextRise(this));
    addOperator(new SetWordSpacing(this));
    addOperator(new SetTextHorizontalScaling(this));
    addOperator(new ShowTextLine(this));
    addOperator(new ShowTextLineAndSpace(this));
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
  }

  /**
   * Reads a page, as far as it is whole.
   *
   * @param pageNumber from 1
   * @return what could be read
   * @throws Budget.SpentException if the file costs too much
   */
  PageContent read(PDPage next, int pageNumber) {
    page = next;
    number = pageNumber;
    sheet = new Sheet();
    ink = new Ink();
    pictures = new ArrayList<>();
    tags.clear();
    depth = 0;
    boolean whole = true;
    try {
      turn(next);
      if (guard.allows(next)) {
        processPage(next);
      } else {
        whole = false;
      }
    } catch (Budget.SpentException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // PDFBox answers damage with exceptions of many kinds; what stood before it is kept.
      whole = false;
    }
    Page content = sheet.page(number, width, height, pictures, PageLinks.of(next, upright));
    return new PageContent(content, whole);
  }

  /** Glyphs drawn in all pages so far. */
  long seen() {
    return seen;
  }

  /** Those among them that no font says the letter of. */
  long nameless() {
    return nameless;
  }

  /** What was taken off a page, and whether all of the page could be read. */
  record PageContent(Page page, boolean isWhole) {}

  private void turn(PDPage next) {
    PDRectangle shown = next.getCropBox();
    int rotation = next.getRotation();
    float wide = Math.max(1, shown.getWidth());
    float high = Math.max(1, shown.getHeight());
    float x = shown.getLowerLeftX();
    float y = shown.getLowerLeftY();
    boolean aside = rotation == 90 || rotation == 270;
    width = aside ? high : wide;
    height = aside ? wide : high;
    // From the page's own space to that of the reader: turned, and y downwards.
    upright =
        switch (rotation) {
          case 90 -> new Matrix(0, 1, 1, 0, -y, -x);
          case 180 -> new Matrix(-1, 0, 0, 1, x + wide, -y);
          case 270 -> new Matrix(0, -1, -1, 0, y + high, x + wide);
          default -> new Matrix(1, 0, 0, -1, -x, y + high);
        };
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.operator();
    switch (operator.getName()) {
      case "Do" -> draw(operands);
      case "BI" -> picture();
      default -> {
        Matrix toPage = getGraphicsState().getCurrentTransformationMatrix().multiply(upright);
        ink.operator(operator.getName(), operands, toPage);
        super.processOperator(operator, operands);
      }
    }
  }

  private void draw(List<COSBase> operands) throws IOException {
    if (operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
      return;
    }
    if (getResources().isImageXObject(name)) {
      picture();
      return;
    }
    if (depth >= DEEPEST || budget.isOutOfGlyphs()) {
      return;
    }
    budget.form();
    COSDictionary kinds = getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
    if (kinds == null
        || !(kinds.getDictionaryObject(name) instanceof COSStream stream)
        || !guard.allows(stream)) {
      return;
    }
    PDXObject object = getResources().getXObject(name);
    if (object instanceof PDFormXObject form) {
      int colours = ink.depth();
      ink.save();
      depth++;
      try {
        showForm(form);
      } finally {
        depth--;
        ink.restoreTo(colours);
      }
    }
  }

  /** A picture fills the unit square of the space that it is drawn in. */
  private void picture() {
    if (pictures.size() >= MOST_PICTURES) {
      return;
    }
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix().multiply(upright);
    Point2D.Float from = matrix.transformPoint(0, 0);
    Point2D.Float to = matrix.transformPoint(1, 1);
    float left = Math.max(0, Math.min(from.x, to.x));
    float top = Math.max(0, Math.min(from.y, to.y));
    float right = Math.min(width, Math.max(from.x, to.x));
    float bottom = Math.min(height, Math.max(from.y, to.y));
    if (right > left && bottom > top) {
      Box place = new Box(left, top, right, bottom);
      pictures.add(place);
      ink.cover(place);
    }
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    Tag outer = tags.isEmpty() ? Tag.NONE : tags.peek();
    if (COSName.ARTIFACT.equals(tag)) {
      tags.push(new Tag(Tag.NO_ELEMENT, Tag.Role.ARTIFACT));
    } else if (properties != null && properties.getInt(COSName.MCID) >= 0 && page != null) {
      tags.push(structure.find(page.getCOSObject(), properties.getInt(COSName.MCID)));
    } else {
      tags.push(outer);
    }
    String instead = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
    if (instead != null) {
      sheet.beginReplacement(Letters.plain(instead), tags.size() - 1);
    }
  }

  @Override
  public void endMarkedContentSequence() {
    if (!tags.isEmpty()) {
      tags.pop();
      sheet.endReplacement(tags.size());
    }
  }

  @Override
  protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement)
      throws IOException {
    if (!budget.glyph()) {
      return;
    }
    Matrix matrix = rendering.multiply(upright);
    String text = sheet.isReplacing() ? "\u00ad" : font.toUnicode(code);
    seen++;
    if (text == null || text.isEmpty() || isNoLetter(text)) {
      nameless++;
      if (text == null && font instanceof PDSimpleFont && code >= ' ' && code < 0x7f) {
        text = String.valueOf((char) code);
      } else {
        return;
      }
    }
    String plain = Letters.plain(text);
    float a = matrix.getScaleX();
    float b = matrix.getShearY();
    float along = (float) Math.hypot(a, b);
    float size = (float) Math.hypot(matrix.getShearX(), matrix.getScaleY());
    float x = matrix.getTranslateX();
    float y = matrix.getTranslateY();
    boolean sane =
        Float.isFinite(x) && Float.isFinite(y) && Float.isFinite(size) && Float.isFinite(along);
    if (plain.isEmpty() || !sane || size < HIDDEN || size > 2 * height || font.isVertical()) {
      return;
    }
    if (x < -2 || y < -2 || x > width + 2 || y > height + 2) {
      return;
    }
    boolean unseen =
        ink.isWhite()
            && getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL
            && !ink.isInked(x, y - size / 4);
    if (unseen) {
      return;
    }
    Face face = faces.of(font);
    Tag tag = tags.isEmpty() ? Tag.NONE : tags.peek();
    float advance = displacement.getX() * along;
    sheet.add(new Glyph(plain, x, x + advance, y, size, face, tag), advance, a / along, b / along);
  }

  /** Glyphs without a meaning: what no font program can have meant as a letter. */
  private static boolean isNoLetter(String text) {
    int c = text.codePointAt(0);
    int type = Character.getType(c);
    return type == Character.UNASSIGNED
        || c == 0xfffd
        || (type == Character.CONTROL && !Character.isWhitespace(c))
        || (type == Character.PRIVATE_USE && Letters.plain(text).equals(text));
  }
}
