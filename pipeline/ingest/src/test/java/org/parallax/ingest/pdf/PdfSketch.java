package org.parallax.ingest.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.parallax.ingest.format.RawFile;
import org.parallax.ingest.format.Reading;
import org.parallax.ingest.format.UnreadableException;

/** Draws a PDF for a test: y counts points from the top of an A4 page. */
final class PdfSketch implements AutoCloseable {

  static {
    BundledFonts.install();
  }

  static final PDFont ROMAN = new PDType1Font(FontName.TIMES_ROMAN);
  static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
  static final PDFont ITALIC = new PDType1Font(FontName.TIMES_ITALIC);

  final PDDocument document = new PDDocument();
  private PDFont font = ROMAN;
  private float size = 10;
  private PDPageContentStream content;

  PdfSketch() {
    content = page();
  }

  private PDPageContentStream page() {
    try {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      return new PDPageContentStream(document, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PdfSketch nextPage() {
    try {
      content.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    content = page();
    return this;
  }

  PdfSketch type(PDFont newFont, float newSize) {
    font = newFont;
    size = newSize;
    return this;
  }

  PdfSketch line(float x, float y, String text) {
    return turned(x, y, text, RenderingMode.FILL, 0);
  }

  PdfSketch invisible(float x, float y, String text) {
    return turned(x, y, text, RenderingMode.NEITHER, 0);
  }

  PdfSketch turned(float x, float y, String text, RenderingMode mode, double degrees) {
    try {
      content.beginText();
      content.setFont(font, size);
      content.setRenderingMode(mode);
      content.setTextMatrix(
          Matrix.getRotateInstance(Math.toRadians(degrees), x, PDRectangle.A4.getHeight() - y));
      content.showText(text);
      content.endText();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lines as given, one under the other. */
  PdfSketch lines(float x, float y, float leading, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      line(x, y + i * leading, lines[i]);
    }
    return this;
  }

  /** A paragraph set to a width, its first line set in. */
  PdfSketch paragraph(float x, float y, float width, float indent, String text) {
    List<String> lines = wrapped(width, indent, text);
    for (int i = 0; i < lines.size(); i++) {
      line(x + (i == 0 ? indent : 0), y + i * size * 1.2f, lines.get(i));
    }
    return this;
  }

  /** A text as lines of a width. */
  List<String> wrapped(float width, float indent, String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String longer = line.length() == 0 ? word : line + " " + word;
      if (width(longer) > width - (lines.isEmpty() ? indent : 0) && line.length() > 0) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private float width(String text) {
    try {
      return font.getStringWidth(text) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PdfSketch picture(float x, float y, float width, float height) {
    try {
      BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
      content.drawImage(
          LosslessFactory.createFromImage(document, image),
          x,
          PDRectangle.A4.getHeight() - y - height,
          width,
          height);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sets the colour of what follows: 0 is black, 1 is white. */
  PdfSketch colour(float grey) {
    try {
      content.setNonStrokingColor(grey);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PdfSketch bar(float x, float y, float width, float height) {
    try {
      content.addRect(x, PDRectangle.A4.getHeight() - y - height, width, height);
      content.fill();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    try {
      content.close();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Reading read() throws UnreadableException {
    return read(bytes());
  }

  static Reading read(byte[] bytes) throws UnreadableException {
    return new PdfReader().read(new RawFile("made.pdf", "made.pdf", bytes, Optional.empty()));
  }

  @Override
  public void close() {
    PdfFile.close(document);
  }
}
