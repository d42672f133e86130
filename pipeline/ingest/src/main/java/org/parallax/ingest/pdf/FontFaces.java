package org.parallax.ingest.pdf;

import java.util.IdentityHashMap;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.parallax.ingest.pdf.layout.Face;

/** What the fonts of a file say of their looks. One for each file, not for several threads. */
final class FontFaces {

  private static final int BOLD_WEIGHT = 600;

  private final IdentityHashMap<PDFont, Face> faces = new IdentityHashMap<>();

  Face of(PDFont font) {
    // Fonts are looked up by identity: PDFBox compares the whole of their dictionaries.
    Face known = faces.get(font);
    if (known == null) {
      known = faceOf(font);
      faces.put(font, known);
    }
    return known;
  }

  private Face faceOf(PDFont font) {
    String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    boolean bold =
        name.contains("bold")
            || name.contains("black")
            || name.contains("heavy")
            || name.contains("demi")
            || (descriptor != null
                && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT));
    boolean italic =
        name.contains("italic")
            || name.contains("oblique")
            || (descriptor != null && (descriptor.isItalic() || descriptor.getItalicAngle() != 0));
    return new Face(faces.size() + 1, bold, italic);
  }
}
