package org.parallax.checks.mutation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The unpacked parts of a Word document or a PDF, by name, and how to pack them again, so that what
 * is changed in them gets past the container.
 */
final class PackedParts {

  private static final Pattern OBJECT = Pattern.compile("(?s)(\\d+) 0 obj\\s(.*?)\\sendobj(?=\\s)");
  private static final Pattern STREAM = Pattern.compile("(?s)\\A(.*?)stream\r?\n(.*)\\sendstream");
  private static final String DEFLATED = "/Filter /FlateDecode";

  private PackedParts() {}

  /** The files of an archive. */
  static Map<String, byte[]> ofZip(byte[] bytes) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** An archive of files. */
  static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /**
   * The objects of a PDF whose objects are not packed together, under their numbers; the content of
   * a stream, unpacked, under its number and {@code s}.
   */
  static Map<String, byte[]> ofPdf(byte[] bytes) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    Matcher objects = OBJECT.matcher(new String(bytes, ISO_8859_1));
    while (objects.find()) {
      String number = objects.group(1);
      Matcher stream = STREAM.matcher(objects.group(2));
      if (!stream.find()) {
        parts.put(number, objects.group(2).getBytes(ISO_8859_1));
        continue;
      }
      String dictionary = stream.group(1).replaceAll("/Length \\d+( 0 R)?", "");
      byte[] content = stream.group(2).getBytes(ISO_8859_1);
      if (dictionary.contains(DEFLATED)) {
        dictionary = dictionary.replace(DEFLATED, "");
        content = inflated(content);
      }
      parts.put(number, dictionary.getBytes(ISO_8859_1));
      parts.put(number + "s", content);
    }
    return parts;
  }

  /** A PDF of objects, the first of which is its catalogue if nothing else says so. */
  static byte[] pdf(Map<String, byte[]> parts, boolean deflate) {
    StringBuilder file = new StringBuilder("%PDF-1.6\n");
    List<String> table = new ArrayList<>();
    String root = "1";
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      String number = part.getKey();
      if (number.endsWith("s")) {
        continue;
      }
      String object = new String(part.getValue(), ISO_8859_1);
      if (object.contains("/Catalog")) {
        root = number;
      }
      table.add("%s 1\n%010d 00000 n \n".formatted(number, file.length()));
      file.append(number).append(" 0 obj\n");
      byte[] content = parts.get(number + "s");
      if (content == null) {
        file.append(object);
      } else {
        byte[] packed = deflate ? deflated(content) : content;
        int end = Math.max(object.lastIndexOf(">>"), 0);
        file.append(object, 0, end)
            .append(deflate ? DEFLATED : "")
            .append("/Length ")
            .append(packed.length)
            .append(object, end, object.length())
            .append("\nstream\n")
            .append(new String(packed, ISO_8859_1))
            .append("\nendstream");
      }
      file.append("\nendobj\n");
    }
    int start = file.length();
    file.append("xref\n0 1\n0000000000 65535 f \n");
    table.forEach(file::append);
    file.append("trailer\n<</Root ").append(root).append(" 0 R/Size 9999>>\nstartxref\n");
    file.append(start).append("\n%%EOF\n");
    return file.toString().getBytes(ISO_8859_1);
  }

  private static byte[] inflated(byte[] bytes) {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] deflated(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      deflater.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Text as a part. */
  static byte[] part(String text) {
    return text.getBytes(UTF_8);
  }
}
