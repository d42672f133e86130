package org.parallax.reports.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import org.parallax.api.annotation.Labelled;
import org.parallax.reports.Decimals;

/** Writes named values: an empty {@code Optional} as null, figures with four decimals. */
final class JsonFields {

  /** Writes what stands inside an object. */
  interface Body<T> {
    void write(T item) throws IOException;
  }

  private final JsonGenerator generator;

  JsonFields(JsonGenerator generator) {
    this.generator = generator;
  }

  /** A string, number, label, {@code Optional} or collection of them. */
  JsonFields field(String name, Object value) throws IOException {
    generator.writeFieldName(name);
    value(value);
    return this;
  }

  private void value(Object value) throws IOException {
    if (value instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        value(optional.get());
      } else {
        generator.writeNull();
      }
    } else if (value instanceof Integer number) {
      generator.writeNumber(number);
    } else if (value instanceof Double figure) {
      generator.writeNumber(Decimals.format(figure));
    } else if (value instanceof Boolean truth) {
      generator.writeBoolean(truth);
    } else if (value instanceof Labelled label) {
      generator.writeString(label.label());
    } else if (value instanceof Collection<?> items) {
      generator.writeStartArray();
      for (Object item : items) {
        value(item);
      }
      generator.writeEndArray();
    } else {
      generator.writeString(value.toString());
    }
  }

  /** The document itself, or an element of an array. */
  <T> void object(T item, Body<T> body) throws IOException {
    generator.writeStartObject();
    body.write(item);
    generator.writeEndObject();
  }

  /** A named object. */
  <T> void object(String name, T item, Body<T> body) throws IOException {
    generator.writeFieldName(name);
    object(item, body);
  }

  /** A named array of objects. */
  <T> void objects(String name, Iterable<T> items, Body<T> body) throws IOException {
    generator.writeArrayFieldStart(name);
    for (T item : items) {
      object(item, body);
    }
    generator.writeEndArray();
  }
}
