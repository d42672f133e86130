package org.parallax.ingest.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.util.Matrix;
import org.parallax.ingest.pdf.layout.Box;

/** Finds the links of a page without building the rest of its annotations. */
final class PageLinks {

  private static final int MOST_LINKS = 500;

  private PageLinks() {}

  /** Where the page can be clicked to go elsewhere; read without the rest of its annotations. */
  static List<Box> of(PDPage page, Matrix upright) {
    List<Box> links = new ArrayList<>();
    COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    for (int i = 0; annotations != null && i < annotations.size(); i++) {
      if (links.size() < MOST_LINKS
          && annotations.getObject(i) instanceof COSDictionary annotation
          && "Link".equals(annotation.getNameAsString(COSName.SUBTYPE))) {
        COSArray corners = annotation.getCOSArray(COSName.RECT);
        if (corners != null && corners.size() == 4) {
          Point2D.Float from = corner(upright, corners, 0);
          Point2D.Float to = corner(upright, corners, 2);
          links.add(
              new Box(
                  Math.min(from.x, to.x),
                  Math.min(from.y, to.y),
                  Math.max(from.x, to.x),
                  Math.max(from.y, to.y)));
        }
      }
    }
    return links;
  }

  private static Point2D.Float corner(Matrix upright, COSArray corners, int i) {
    float x = corners.getObject(i) instanceof COSNumber number1 ? number1.floatValue() : 0;
    float y = corners.getObject(i + 1) instanceof COSNumber number2 ? number2.floatValue() : 0;
    return upright.transformPoint(x, y);
  }
}
