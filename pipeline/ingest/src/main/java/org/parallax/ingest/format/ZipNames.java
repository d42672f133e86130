package org.parallax.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/**
 * The names of the entries of a zip archive, read from the headers without unpacking anything. A
 * damaged archive gives those that can be found.
 */
final class ZipNames {

  private static final int MOST = 2000;
  private static final int LOCAL = 3;
  private static final int LOCAL_NAME_LENGTH = 26;
  private static final int LOCAL_NAME = 30;
  private static final int DIRECTORY = 1;
  private static final int DIRECTORY_NAME_LENGTH = 28;
  private static final int DIRECTORY_NAME = 46;

  private ZipNames() {}

  static List<String> in(byte[] bytes) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i + LOCAL_NAME < bytes.length && names.size() < MOST; i++) {
      if (bytes[i] != 'P' || bytes[i + 1] != 'K') {
        continue;
      }
      if (bytes[i + 2] == LOCAL && bytes[i + 3] == LOCAL + 1) {
        add(names, bytes, i + LOCAL_NAME_LENGTH, i + LOCAL_NAME);
      } else if (bytes[i + 2] == DIRECTORY && bytes[i + 3] == DIRECTORY + 1) {
        add(names, bytes, i + DIRECTORY_NAME_LENGTH, i + DIRECTORY_NAME);
      }
    }
    return names;
  }

  private static void add(List<String> names, byte[] bytes, int lengthAt, int nameAt) {
    int length = (bytes[lengthAt] & 0xFF) | (bytes[lengthAt + 1] & 0xFF) << 8;
    if (nameAt + length <= bytes.length) {
      names.add(new String(bytes, nameAt, length, UTF_8));
    }
  }
}
