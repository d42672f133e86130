package org.parallax.reports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;

/** How JSON documents are laid out: two spaces, {@code \n} on every system. */
public final class JsonLayout {

  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonLayout() {}

  /**
   * A generator onto {@code writer}. Not onto a stream: Jackson's own UTF-8 encoder stops at half a
   * surrogate pair, which a damaged article may hold; the JDK's writes a question mark.
   *
   * @throws IOException if the writer cannot be written to
   */
  public static JsonGenerator open(Writer writer) throws IOException {
    JsonGenerator generator = FACTORY.createGenerator(writer);
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    generator.setPrettyPrinter(
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter));
    return generator;
  }
}
