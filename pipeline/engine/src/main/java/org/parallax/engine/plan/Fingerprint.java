package org.parallax.engine.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;

/**
 * Checksums of a sequence of texts. Each counts with its length, so that none runs into the next.
 */
public final class Fingerprint {

  private final MessageDigest digest;

  /** Of nothing yet. */
  public Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static String of(SortedMap<String, String> values) {
    Fingerprint fingerprint = new Fingerprint();
    for (Map.Entry<String, String> entry : values.entrySet()) {
      fingerprint.add(entry.getKey()).add(entry.getValue());
    }
    return fingerprint.hex();
  }

  /** One text more. */
  public Fingerprint add(String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
    return this;
  }

  /** The checksum as 64 hexadecimal digits; ends the sequence. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
