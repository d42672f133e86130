package org.parallax.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.parallax.ingest.pdf.layout.Tag;

class StructureTagsTest {

  private final COSDictionary page = new COSDictionary();

  @Test
  void contentOfOneBlockSharesItsElementAndInlineElementsAreNoBlocks() {
    COSDictionary paragraph = element("P", COSInteger.get(0), element("Link", COSInteger.get(1)));
    COSDictionary heading = element("Chapter", COSInteger.get(2));
    COSDictionary root = root(element("Document", paragraph, heading));
    COSDictionary roles = new COSDictionary();
    roles.setName("Chapter", "H1");
    root.setItem(COSName.getPDFName("RoleMap"), roles);
    StructureTags tags = StructureTags.of(catalog(root));
    assertThat(tags.find(page, 0)).isEqualTo(tags.find(page, 1)).isNotEqualTo(Tag.NONE);
    assertThat(tags.find(page, 2).role()).isEqualTo(Tag.Role.HEADING);
    assertThat(tags.find(page, 2).element()).isNotEqualTo(tags.find(page, 0).element());
    assertThat(tags.find(page, 9)).isEqualTo(Tag.NONE);
    assertThat(tags.find(new COSDictionary(), 0)).isEqualTo(Tag.NONE);
  }

  @Test
  void paragraphOfACaptionIsPartOfIt() {
    COSDictionary caption = element("Caption", element("P", COSInteger.get(0)));
    assertThat(StructureTags.of(catalog(root(caption))).find(page, 0).role())
        .isEqualTo(Tag.Role.CAPTION);
  }

  @Test
  void treeThatHoldsItselfIsWalkedOnce() {
    COSDictionary section = element("Sect", COSInteger.get(0));
    ((COSArray) section.getDictionaryObject(COSName.K)).add(section);
    assertThat(StructureTags.of(catalog(root(section))).find(page, 0).element()).isPositive();
  }

  @Test
  void fileWithoutATreeHasNoTags() {
    assertThat(StructureTags.of(new COSDictionary()).find(page, 0)).isEqualTo(Tag.NONE);
  }

  private COSDictionary element(String type, COSBase... kids) {
    COSDictionary element = new COSDictionary();
    element.setName(COSName.S, type);
    element.setItem(COSName.PG, page);
    COSArray array = new COSArray();
    for (COSBase kid : kids) {
      array.add(kid);
    }
    element.setItem(COSName.K, array);
    return element;
  }

  private static COSDictionary root(COSDictionary kid) {
    COSDictionary root = new COSDictionary();
    root.setItem(COSName.K, kid);
    return root;
  }

  private static COSDictionary catalog(COSDictionary root) {
    COSDictionary catalog = new COSDictionary();
    catalog.setItem(COSName.getPDFName("StructTreeRoot"), root);
    return catalog;
  }
}
