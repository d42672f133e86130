package org.parallax.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.text.ArticleMetadata;
import org.parallax.api.text.Origin;
import org.parallax.ingest.format.FormatReader;
import org.parallax.ingest.format.RawFile;
import org.parallax.ingest.format.Reading;
import org.parallax.ingest.format.UnreadableException;

@Timeout(30)
class BoundedReadingTest {

  private static final RawFile FILE =
      new RawFile("a.txt", "story/a.txt", new byte[] {'a'}, Optional.empty());
  private static final Reading READING =
      new Reading("a", List.of(), Origin.SAME, ArticleMetadata.UNKNOWN, List.of());

  @Test
  void aReaderThatHangsCostsItsFileAndNoOther() throws Exception {
    AtomicReference<Thread> hanging = new AtomicReference<>();
    CountDownLatch end = new CountDownLatch(1);
    FormatReader hangs =
        file -> {
          hanging.set(Thread.currentThread());
          while (end.getCount() > 0) {
            Thread.onSpinWait(); // deaf to interrupts, as a library's loop is
          }
          return READING;
        };
    UnreadableException given =
        catchThrowableOfType(
            UnreadableException.class,
            () -> BoundedReading.read(hangs, FILE, Duration.ofMillis(1200)));
    assertThat(given.diagnostic().problem()).isEqualTo(Problem.ARTICLE_SLOW);
    assertThat(given.diagnostic().where()).isEqualTo("story/a.txt");
    assertThat(given.diagnostic().what()).contains("longer than 1 seconds");
    assertThat(Objects.requireNonNull(hanging.get()).isDaemon())
        .as("does not keep the program from ending")
        .isTrue();
    assertThat(BoundedReading.read(file -> READING, FILE, BoundedReading.LIMIT)).isEqualTo(READING);
    end.countDown();
  }

  @Test
  void aReaderThatCanBeInterruptedIs() throws Exception {
    CountDownLatch interrupted = new CountDownLatch(1);
    FormatReader sleeps =
        file -> {
          try {
            TimeUnit.MINUTES.sleep(5);
          } catch (InterruptedException e) {
            interrupted.countDown();
          }
          return READING;
        };
    assertThatThrownBy(() -> BoundedReading.read(sleeps, FILE, Duration.ofMillis(50)))
        .isInstanceOf(UnreadableException.class);
    assertThat(interrupted.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void threadsAreUsedAgain() throws Exception {
    Set<Thread> threads = new HashSet<>();
    FormatReader reader =
        file -> {
          threads.add(Thread.currentThread());
          return READING;
        };
    for (int i = 0; i < 200; i++) {
      assertThat(BoundedReading.read(reader, FILE, BoundedReading.LIMIT)).isEqualTo(READING);
    }
    assertThat(threads).hasSizeLessThan(20);
  }

  @Test
  void whatAReaderThrowsIsThrown() {
    UnreadableException unreadable =
        new UnreadableException(Problem.ARTICLE_EMPTY, "a", "is empty", "Fill it");
    assertThatThrownBy(() -> BoundedReading.read(throwing(unreadable), FILE, BoundedReading.LIMIT))
        .isSameAs(unreadable);
    IllegalStateException defect = new IllegalStateException("defect");
    FormatReader broken =
        file -> {
          throw defect;
        };
    assertThatThrownBy(() -> BoundedReading.read(broken, FILE, BoundedReading.LIMIT))
        .isSameAs(defect);
    StackOverflowError overflow = new StackOverflowError();
    FormatReader deep =
        file -> {
          throw overflow;
        };
    assertThatThrownBy(() -> BoundedReading.read(deep, FILE, BoundedReading.LIMIT))
        .isSameAs(overflow);
  }

  private static FormatReader throwing(UnreadableException unreadable) {
    return file -> {
      throw unreadable;
    };
  }

  @Test
  void whoIsAskedToStopStops() {
    FormatReader sleeps =
        file -> {
          try {
            TimeUnit.MINUTES.sleep(5);
          } catch (InterruptedException e) {
            return READING;
          }
          return READING;
        };
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> BoundedReading.read(sleeps, FILE, BoundedReading.LIMIT))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("asked to stop");
    assertThat(Thread.interrupted()).as("still known to the caller").isTrue();
  }
}
