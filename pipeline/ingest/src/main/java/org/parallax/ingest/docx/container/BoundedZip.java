package org.parallax.ingest.docx.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;

/**
 * An archive in memory that counts what is unpacked from it, over all entries and readings, and
 * stops at a limit. POI's own limits are one setting for the whole program; these are one
 * document's. For one thread.
 */
final class BoundedZip implements ZipEntrySource {

  /** A long article with many pictures has a few hundred. */
  static final int MOST_ENTRIES = 5_000;

  /** Unpacked; the text of a whole book with its markup is below a tenth of it. */
  static final long MOST_BYTES = 100_000_000;

  private final ZipFile zip;
  private long unpacked;
  private boolean closed;
  private boolean opening = true;

  private BoundedZip(ZipFile zip) {
    this.zip = zip;
  }

  /**
   * Opens an archive.
   *
   * @throws BombException if it has too many entries
   * @throws IOException if it is damaged
   */
  static BoundedZip open(byte[] bytes) throws IOException {
    // Counted before anything is built of them; what a directory says of itself may be a lie.
    if (entries(bytes) > MOST_ENTRIES) {
      throw new BombException("has more than " + MOST_ENTRIES + " parts");
    }
    return new BoundedZip(
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
            .setIgnoreLocalFileHeader(true)
            .get());
  }

  private static int entries(byte[] bytes) {
    int entries = 0;
    for (int i = 0; i + 3 < bytes.length; i++) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
        entries++;
      }
    }
    return entries;
  }

  /** Whether the limit was reached, whatever became of the exception on its way. */
  boolean isExceeded() {
    return unpacked > MOST_BYTES;
  }

  @Override
  public Enumeration<? extends ZipArchiveEntry> getEntries() {
    return zip.getEntries();
  }

  @Override
  public @Nullable ZipArchiveEntry getEntry(String path) {
    return zip.getEntry(path);
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
    InputStream in = zip.getInputStream(entry);
    if (in == null) {
      throw new IOException("entry '" + entry.getName() + "' cannot be unpacked");
    }
    InputStream counted = new Counted(in);
    return opening ? Shallow.checked(counted) : counted;
  }

  /** Says that POI has listed the parts, and will no longer make trees of what it reads. */
  void opened() {
    opening = false;
  }

  @Override
  public void close() throws IOException {
    closed = true;
    zip.close();
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  private void count(int read) throws BombException {
    unpacked += Math.max(read, 0);
    if (isExceeded()) {
      throw new BombException("unpacks to more than " + MOST_BYTES / 1_000_000 + " MB");
    }
  }

  private final class Counted extends FilterInputStream {

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int unit = super.read();
      count(unit < 0 ? 0 : 1);
      return unit;
    }

    @Override
    public int read(byte[] buffer, int from, int most) throws IOException {
      int read = super.read(buffer, from, most);
      count(read);
      return read;
    }
  }
}
