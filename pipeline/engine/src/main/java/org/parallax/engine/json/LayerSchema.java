package org.parallax.engine.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.api.document.LayerKey;

/**
 * What the items of a layer look like, as text: record components with their types, all the way
 * down, and the constants of enumerations. When a record changes between two versions of the
 * program, so does its schema, and what the cache holds in the old form is not asked for again.
 */
public final class LayerSchema {

  private LayerSchema() {}

  /** The schema; equal texts mean equal forms. */
  public static String of(LayerKey<?> key) {
    Map<String, String> types = new TreeMap<>();
    describe(key.type(), types);
    return key.name() + types;
  }

  private static void describe(Type type, Map<String, String> types) {
    if (type instanceof ParameterizedType parameterized) {
      for (Type argument : parameterized.getActualTypeArguments()) {
        describe(argument, types);
      }
    }
    if (!(type instanceof Class<?> declared) || types.containsKey(declared.getName())) {
      return;
    }
    if (declared.isEnum()) {
      types.put(declared.getName(), Arrays.toString(declared.getEnumConstants()));
    } else if (declared.isRecord()) {
      StringBuilder components = new StringBuilder();
      types.put(declared.getName(), ""); // a record may hold itself
      for (RecordComponent component : declared.getRecordComponents()) {
        components.append(component.getName()).append(':');
        components.append(component.getGenericType().getTypeName()).append(';');
        describe(component.getGenericType(), types);
      }
      types.put(declared.getName(), components.toString());
    }
  }
}
