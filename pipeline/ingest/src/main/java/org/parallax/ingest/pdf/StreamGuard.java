package org.parallax.ingest.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Keeps drawings that unpack to gigabytes away from PDFBox, which unpacks them whole: what draws a
 * page or a form is measured before it is drawn. {@link BombScan} does the same for all that a file
 * holds before it is opened. Not for several threads.
 */
final class StreamGuard {

  /** A page's or form's drawing, unpacked, in bytes. */
  private static final int MOST_BYTES = 16 << 20;

  private final IdentityHashMap<COSStream, Boolean> known = new IdentityHashMap<>();

  /** Whether what draws a page unpacks to a size that can be handled. */
  boolean allows(PDPage page) {
    boolean allowed = true;
    Iterator<PDStream> streams = page.getContentStreams();
    while (streams.hasNext()) {
      allowed &= allows(streams.next().getCOSObject());
    }
    return allowed;
  }

  /** Whether a stream unpacks to a size that can be handled. */
  boolean allows(COSStream stream) {
    Boolean before = known.get(stream);
    if (before == null) {
      before = measure(stream);
      known.put(stream, before);
    }
    return before;
  }

  private static boolean measure(COSStream stream) {
    InputStream packed = null;
    try {
      List<Filter> filters = filters(stream);
      packed = stream.createRawInputStream();
      for (int i = 0; i < filters.size(); i++) {
        Counter counter = new Counter(i < filters.size() - 1);
        try {
          filters.get(i).decode(packed, counter, stream, i);
        } catch (IOException | RuntimeException e) {
          // Either the counter has had enough, or the stream is damaged, which reading it will
          // tell.
          return counter.isContent();
        }
        if (!counter.isContent()) {
          return false;
        }
        packed.close();
        packed = new ByteArrayInputStream(counter.kept.toByteArray());
      }
      return true;
    } catch (IOException e) {
      return true;
    } finally {
      IOUtils.closeQuietly(packed);
    }
  }

  private static List<Filter> filters(COSStream stream) throws IOException {
    COSBase names = stream.getFilters();
    List<Filter> filters = new ArrayList<>();
    if (names instanceof COSName name) {
      filters.add(FilterFactory.INSTANCE.getFilter(name));
    } else if (names instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSName name) {
          filters.add(FilterFactory.INSTANCE.getFilter(name));
        }
      }
    }
    return filters;
  }

  /** Counts what is written to it, up to a limit, and keeps it if another filter follows. */
  private static final class Counter extends OutputStream {

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final boolean keeps;
    private long count;
    private long brackets;

    Counter(boolean keeps) {
      this.keeps = keeps;
    }

    boolean isContent() {
      return count <= MOST_BYTES && brackets <= BombScan.MOST_BRACKETS;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      count += length;
      if (keeps) {
        kept.write(bytes, from, length);
      } else {
        brackets += BombScan.brackets(bytes, from, from + length);
      }
      if (!isContent()) {
        throw new IOException("too large to be drawn");
      }
    }
  }
}
