package org.parallax.ingest.ledger;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;

/** Reads YAML into nodes that know their lines. */
final class NodeParser {

  private static final YAMLFactory YAML =
      YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final YAMLParser parser;

  private NodeParser(YAMLParser parser) {
    this.parser = parser;
  }

  /**
   * The first document of a text; an unknown scalar for none.
   *
   * @throws JsonParseException if it is not YAML, with its place
   * @throws IOException never otherwise: the text is in memory
   */
  static Node parse(String yaml) throws IOException {
    try (YAMLParser parser = YAML.createParser(yaml)) {
      if (parser.nextToken() == null) {
        return Node.scalar(1, "", false);
      }
      Node root = new NodeParser(parser).node();
      if (parser.nextToken() != null) {
        throw new JsonParseException(parser, "there is more than one document in it");
      }
      return root;
    }
  }

  private Node node() throws IOException {
    int line = line();
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Node map = Node.map(line);
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        int keyLine = line();
        parser.nextToken();
        map.put(key, keyLine, node());
      }
      return map;
    }
    if (token == JsonToken.START_ARRAY) {
      Node list = Node.list(line);
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        list.add(node());
      }
      return list;
    }
    boolean known = token != JsonToken.VALUE_NULL;
    return Node.scalar(line, known ? parser.getText() : "", known);
  }

  private int line() {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }
}
