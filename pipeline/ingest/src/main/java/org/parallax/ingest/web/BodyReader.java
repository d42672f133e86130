package org.parallax.ingest.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads a body of the wanted kind and no more of it than is allowed, whatever its length is said to
 * be.
 *
 * @param mostBytes that are kept, unpacked
 * @param page whether an article is wanted: then other kinds are not read at all, and a body that
 *     is too long is an error. Otherwise anything is read, and cut there
 */
record BodyReader(int mostBytes, boolean page) {

  /** There is more than is allowed. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** It is nothing that an article could be in. Its message is the type, as told. */
  static final class OtherTypeException extends IOException {
    private static final long serialVersionUID = 1L;

    private OtherTypeException(String mediaType) {
      super(mediaType);
    }
  }

  void check(Optional<String> mediaType) throws OtherTypeException {
    if (page && mediaType.isPresent() && !PageType.isTaken(mediaType.get())) {
      throw new OtherTypeException(mediaType.get());
    }
  }

  byte[] read(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(mostBytes + 1);
    if (bytes.length <= mostBytes) {
      return bytes;
    }
    if (page) {
      throw new TooLargeException();
    }
    return Arrays.copyOf(bytes, mostBytes);
  }
}
