package org.parallax.ingest.encoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;
import java.util.List;
import org.junit.jupiter.api.Test;

class XmlTextTest {

  private static final String XML = "<a>Fähre “spät”</a>";

  @Test
  void theEncodingsOfXmlAreToldByMarkOrFirstCharacter() throws IOException {
    for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
      for (String mark : List.of("", "\uFEFF")) {
        assertThat(read((mark + XML).getBytes(charset), CodingErrorAction.REPORT))
            .as(charset + mark)
            .isEqualTo(XML);
      }
    }
    assertThat(read(new byte[0], CodingErrorAction.REPORT)).isEmpty();
    assertThat(read("<".getBytes(UTF_8), CodingErrorAction.REPORT)).isEqualTo("<");
  }

  @Test
  void issue8DamagedBytesAreToldToTheCallerAlone() throws IOException {
    byte[] damaged = "<a>F\u00E4hre</a>".getBytes(ISO_8859_1);
    assertThatThrownBy(() -> read(damaged, CodingErrorAction.REPORT))
        .isInstanceOf(MalformedInputException.class);
    assertThat(read(damaged, CodingErrorAction.REPLACE)).isEqualTo("<a>F\uFFFDhre</a>");
  }

  private static String read(byte[] bytes, CodingErrorAction damage) throws IOException {
    StringWriter text = new StringWriter();
    try (Reader reader = XmlText.open(new ByteArrayInputStream(bytes), damage)) {
      reader.transferTo(text);
    }
    return text.toString();
  }
}
