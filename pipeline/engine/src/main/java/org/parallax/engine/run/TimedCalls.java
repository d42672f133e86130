package org.parallax.engine.run;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs work on threads that can be given up: a call that outlasts its limit is interrupted, and if
 * it does not heed that, its thread is left to itself, a daemon that does not keep the program
 * alive.
 */
final class TimedCalls implements AutoCloseable {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  /** Parsers recurse along the text; the default stack is too small for the longest sentences. */
  private static final long STACK_BYTES = 16L << 20;

  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          10,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          task -> {
            Thread thread =
                new Thread(null, task, "stage-" + NUMBER.incrementAndGet(), STACK_BYTES);
            thread.setDaemon(true);
            return thread;
          });

  /** Begins the work. */
  <T> Future<T> begin(Callable<T> work) {
    return threads.submit(work);
  }

  /**
   * Does the work.
   *
   * @throws TimeoutException if it was given up
   * @throws ExecutionException with whatever the work threw
   */
  <T> T call(Callable<T> work, Duration limit)
      throws TimeoutException, ExecutionException, InterruptedException {
    Future<T> future = begin(work);
    try {
      return future.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } finally {
      future.cancel(true); // does nothing to work that is done
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
