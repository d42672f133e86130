package org.parallax.ingest.html.metadata.embedded;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.parser.Parser;

/**
 * Reads JSON as pages have it: wrapped in comments or CDATA, escaped for HTML, with commas too many
 * and line ends inside strings. What stands before a place that cannot be read still counts.
 */
public final class LenientJson {

  private static final ObjectMapper JSON =
      JsonMapper.builder(new JsonFactory())
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  private static final String CDATA = "<![CDATA[";

  private LenientJson() {}

  /** All values of a script in their order; none if nothing can be read. */
  public static ArrayNode read(String script) {
    String text = unwrapped(script);
    if (isEscaped(text)) {
      text = Parser.unescapeEntities(text, false);
    }
    try (TokenBuffer values = new TokenBuffer(JSON, false)) {
      values.writeStartArray();
      copy(text, values);
      values.writeEndArray();
      JsonNode read = JSON.readTree(values.asParser());
      return read instanceof ArrayNode array ? array : JSON.createArrayNode();
    } catch (IOException e) {
      return JSON.createArrayNode();
    }
  }

  /** From the first bracket that is not CDATA's; what follows the last value ends the reading. */
  private static String unwrapped(String script) {
    int cdata = script.indexOf(CDATA);
    int from = cdata < 0 || script.lastIndexOf('{', cdata) >= 0 ? 0 : cdata + CDATA.length();
    for (int i = from; i < script.length(); i++) {
      if (script.charAt(i) == '{' || script.charAt(i) == '[') {
        return script.substring(i);
      }
    }
    return "";
  }

  private static boolean isEscaped(String text) {
    return text.startsWith("{&quot;")
        || text.startsWith("[{&quot;")
        || (text.indexOf('"') < 0 && text.contains("&quot;"));
  }

  private static void copy(String text, TokenBuffer values) throws IOException {
    Deque<JsonToken> open = new ArrayDeque<>();
    boolean named = false;
    try (JsonParser parser = JSON.createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          values.writeString(parser.getText()); // A string that breaks off fails here, unwritten.
        } else {
          values.copyCurrentEvent(parser);
        }
        named = token == JsonToken.FIELD_NAME;
        if (token.isStructStart()) {
          open.push(token);
        } else if (token.isStructEnd()) {
          open.pop();
        }
      }
    } catch (JsonProcessingException e) {
      // What was read so far counts; it is closed below.
    }
    if (named) {
      values.writeNull();
    }
    while (!open.isEmpty()) {
      if (open.pop() == JsonToken.START_OBJECT) {
        values.writeEndObject();
      } else {
        values.writeEndArray();
      }
    }
  }
}
