package org.parallax.ingest.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import org.parallax.ingest.pdf.layout.Tag;

/**
 * What a tagged file's structure tree says of its marked content. Only two things are taken from
 * it: which content makes one block, and what a block is called; the order is taken from the page.
 */
final class StructureTags {

  /** Larger trees are taken for damage or malice and not used. */
  private static final int MOST_NODES = 300_000;

  private static final Set<String> INLINE =
      Set.of(
          "Span",
          "Link",
          "Quote",
          "Reference",
          "Em",
          "Strong",
          "Code",
          "Annot",
          "Ruby",
          "RB",
          "RT",
          "RP",
          "Warichu",
          "NonStruct",
          "Sub",
          "BibEntry",
          "LBody",
          "Private");

  private final IdentityHashMap<COSDictionary, Map<Integer, Tag>> tags = new IdentityHashMap<>();
  private boolean isUsable = true;

  private StructureTags() {}

  /** One node of the tree with what it inherits. */
  private record Node(COSBase base, @Nullable COSDictionary page, Tag tag) {}

  /** Reads the tree; an empty one if there is none or it is damaged. */
  static StructureTags of(COSDictionary catalog) {
    StructureTags structure = new StructureTags();
    COSDictionary root = catalog.getCOSDictionary(COSName.getPDFName("StructTreeRoot"));
    if (root != null) {
      structure.walk(root);
    }
    return structure;
  }

  Tag find(COSDictionary page, int id) {
    Map<Integer, Tag> ofPage = isUsable ? tags.get(page) : null;
    return ofPage == null ? Tag.NONE : ofPage.getOrDefault(id, Tag.NONE);
  }

  private void walk(COSDictionary root) {
    COSDictionary roles = root.getCOSDictionary(COSName.getPDFName("RoleMap"));
    Set<COSBase> visited = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Node> open = new ArrayDeque<>();
    int elements = 0;
    int nodes = 0;
    push(open, root.getDictionaryObject(COSName.K), null, Tag.NONE);
    while (!open.isEmpty()) {
      Node node = open.pop();
      nodes++;
      if (nodes > MOST_NODES) {
        isUsable = false;
        return;
      }
      if (node.base() instanceof COSInteger id) {
        content(node.page(), id.intValue(), node.tag());
      } else if (node.base() instanceof COSArray kids && visited.add(kids)) {
        for (int i = kids.size() - 1; i >= 0; i--) {
          push(open, kids.getObject(i), node.page(), node.tag());
        }
      } else if (node.base() instanceof COSDictionary element && visited.add(element)) {
        COSDictionary own = element.getCOSDictionary(COSName.PG);
        COSDictionary page = own == null ? node.page() : own;
        if (element.containsKey(COSName.MCID)) {
          content(page, element.getInt(COSName.MCID), node.tag());
        } else {
          String type = type(element, roles);
          Tag tag =
              INLINE.contains(type) ? node.tag() : new Tag(++elements, role(type, node.tag()));
          push(open, element.getDictionaryObject(COSName.K), page, tag);
        }
      }
    }
  }

  private static void push(
      Deque<Node> open, @Nullable COSBase base, @Nullable COSDictionary page, Tag tag) {
    if (base != null) {
      open.push(new Node(base, page, tag));
    }
  }

  private void content(@Nullable COSDictionary page, int id, Tag tag) {
    if (page != null && tag.element() != Tag.NO_ELEMENT) {
      tags.computeIfAbsent(page, key -> new HashMap<>()).putIfAbsent(id, tag);
    }
  }

  private static String type(COSDictionary element, @Nullable COSDictionary roles) {
    String type = String.valueOf(element.getNameAsString(COSName.S));
    String standard = roles == null ? null : roles.getNameAsString(COSName.getPDFName(type));
    return standard == null ? type : standard;
  }

  private static Tag.Role role(String type, Tag outer) {
    return switch (type) {
      case "H", "H1", "H2", "H3", "H4", "H5", "H6", "Title" -> Tag.Role.HEADING;
      case "Caption" -> Tag.Role.CAPTION;
      case "Note", "FENote" -> Tag.Role.NOTE;
      case "LI", "Lbl" -> Tag.Role.ITEM;
      case "TD", "TH" -> Tag.Role.CELL;
      case "Artifact" -> Tag.Role.ARTIFACT;
      // A paragraph inside a caption, note, item or cell is part of it.
      case "P", "Div" -> outer.role();
      default -> Tag.Role.OPEN;
    };
  }
}
