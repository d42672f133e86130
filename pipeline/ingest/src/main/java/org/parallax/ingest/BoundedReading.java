package org.parallax.ingest;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.parallax.api.diagnostic.Problem;
import org.parallax.ingest.format.FormatReader;
import org.parallax.ingest.format.RawFile;
import org.parallax.ingest.format.Reading;
import org.parallax.ingest.format.UnreadableException;

/**
 * Reads a file in bounded time: one that a reader cannot get through costs its own article alone.
 * Readers work on threads of this class, since nothing in Java ends a thread from outside: one that
 * hangs is interrupted, left behind, and does not keep the program from ending.
 */
final class BoundedReading {

  /** Far more than any file below its format's limit takes on a slow machine. */
  static final Duration LIMIT = Duration.ofSeconds(60);

  /** Threads are used again, and end after a minute without work. */
  private static final ExecutorService READERS =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "reading");
            thread.setDaemon(true);
            return thread;
          });

  private BoundedReading() {}

  /**
   * What {@code reader} makes of a file.
   *
   * @param limit how long it may take
   * @throws UnreadableException if it cannot be read, or not in time
   */
  static Reading read(FormatReader reader, RawFile file, Duration limit)
      throws UnreadableException {
    Future<Reading> reading = READERS.submit(() -> reader.read(file));
    try {
      return reading.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      reading.cancel(true);
      throw new UnreadableException(
          Problem.ARTICLE_SLOW,
          file.where(),
          String.format(
              Locale.ROOT,
              "took longer than %d seconds to read, which no ordinary file does, and was given up",
              limit.toSeconds()),
          "Save it again with another program, or copy the article's text into a .txt file");
    } catch (InterruptedException e) {
      reading.cancel(true);
      Thread.currentThread().interrupt();
      throw new UnreadableException(
          Problem.ARTICLE_UNREADABLE,
          file.where(),
          "was not read: the program was asked to stop",
          "Start it again");
    } catch (ExecutionException e) {
      throw causeOf(e);
    }
  }

  /** What the reader threw, as if it had been called on this thread. */
  private static UnreadableException causeOf(ExecutionException failure) {
    Throwable cause = failure.getCause();
    if (cause instanceof UnreadableException unreadable) {
      return unreadable;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    if (cause instanceof RuntimeException exception) {
      throw exception;
    }
    throw new IllegalStateException("a reader throws nothing else", cause);
  }
}
