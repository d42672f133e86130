package org.parallax.ingest.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
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
 * Keeps streams that unpack to gigabytes away from PDFBox, which unpacks them whole. Before a file
 * is opened every packed stream in it is measured as it lies there; before a page or form is drawn
 * its stream is.
 */
final class StreamGuard {

  /** A page's or form's drawing, unpacked, in bytes. */
  static final int MOST_DRAWING = 64 << 20;

  /** Any stream that no picture is in, unpacked, in bytes. */
  static final long MOST_UNPACKED = 128L << 20;

  /** What all streams together may take to be measured. */
  private static final long MOST_MEASURED = 4L << 30;

  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
  private static final int LONGEST_DICTIONARY = 600;

  private final IdentityHashMap<COSStream, Boolean> known = new IdentityHashMap<>();

  /** Whether a file holds a stream that would unpack to more than any document needs. */
  static boolean holdsBomb(byte[] file) {
    Inflater inflater = new Inflater();
    try {
      byte[] sink = new byte[1 << 16];
      long all = 0;
      int at = find(file, 0);
      while (at >= 0) {
        int data = at + STREAM.length;
        data += data < file.length && file[data] == '\r' ? 1 : 0;
        data += data < file.length && file[data] == '\n' ? 1 : 0;
        if (isPacked(file, data)) {
          long size = unpacked(inflater, file, data, sink);
          all += size;
          boolean picture = size > MOST_UNPACKED && isPicture(file, at);
          if ((size > MOST_UNPACKED && !picture) || all > MOST_MEASURED) {
            return true;
          }
          data += (int) Math.min(inflater.getBytesRead(), file.length - data);
        }
        at = find(file, data);
      }
      return false;
    } finally {
      inflater.end();
    }
  }

  private static int find(byte[] file, int from) {
    for (int i = from; i + STREAM.length < file.length; i++) {
      if (file[i] == 's'
          && file[i + 1] == 't'
          && file[i + 2] == 'r'
          && file[i + 3] == 'e'
          && file[i + 4] == 'a'
          && file[i + 5] == 'm') {
        return i;
      }
    }
    return -1;
  }

  /** The two bytes that every zlib stream begins with. */
  private static boolean isPacked(byte[] file, int at) {
    return at + 1 < file.length
        && (file[at] & 0x0f) == 8
        && (((file[at] & 0xff) << 8) | (file[at + 1] & 0xff)) % 31 == 0;
  }

  private static long unpacked(Inflater inflater, byte[] file, int at, byte[] sink) {
    inflater.reset();
    inflater.setInput(file, at, file.length - at);
    try {
      while (!inflater.finished() && inflater.getBytesWritten() <= MOST_UNPACKED) {
        if (inflater.inflate(sink) == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          break;
        }
      }
    } catch (DataFormatException e) {
      // Damaged from here on; what it unpacked to so far counts.
    }
    return inflater.getBytesWritten();
  }

  /** Pictures are never unpacked here; a stream of objects that calls itself one still is. */
  private static boolean isPicture(byte[] file, int stream) {
    int from = Math.max(0, stream - LONGEST_DICTIONARY);
    String before = new String(file, from, stream - from, StandardCharsets.ISO_8859_1);
    String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
    return dictionary.contains("/Image")
        && !dictionary.contains("/First")
        && dictionary.indexOf('#') < 0;
  }

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
    List<Filter> filters = filters(stream);
    if (filters.isEmpty()) {
      return true;
    }
    InputStream packed = null;
    try {
      packed = stream.createRawInputStream();
      for (int i = 0; i < filters.size(); i++) {
        boolean last = i == filters.size() - 1;
        Counter counter = new Counter(!last);
        try {
          filters.get(i).decode(packed, counter, stream, i);
        } catch (IOException | RuntimeException e) {
          // Either the counter has had enough, or the stream is damaged, which reading it will
          // tell.
          return counter.count <= MOST_DRAWING;
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

  private static List<Filter> filters(COSStream stream) {
    COSBase names = stream.getFilters();
    List<COSName> found = new ArrayList<>();
    if (names instanceof COSName name) {
      found.add(name);
    } else if (names instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSName name) {
          found.add(name);
        }
      }
    }
    try {
      List<Filter> filters = new ArrayList<>();
      for (COSName name : found) {
        filters.add(FilterFactory.INSTANCE.getFilter(name));
      }
      return filters;
    } catch (IOException e) {
      return new ArrayList<>();
    }
  }

  /** Counts what is written to it, up to a limit, and keeps it if the next filter needs it. */
  private static final class Counter extends OutputStream {

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final boolean keeps;
    private long count;

    Counter(boolean keeps) {
      this.keeps = keeps;
    }

    @Override
    public void write(int b) throws IOException {
      add(1);
      if (keeps) {
        kept.write(b);
      }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      add(length);
      if (keeps) {
        kept.write(bytes, from, length);
      }
    }

    private void add(int length) throws IOException {
      count += length;
      if (count > MOST_DRAWING) {
        throw new IOException("unpacks to more than " + MOST_DRAWING + " bytes");
      }
    }
  }
}
