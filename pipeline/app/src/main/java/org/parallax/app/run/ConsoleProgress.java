package org.parallax.app.run;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.parallax.api.story.ArticleStatus;
import org.parallax.api.text.Article;
import org.parallax.engine.run.ProgressListener;

/** Shows how a run goes: a bar on a terminal, a plain line an article in a pipe. Thread-safe. */
public final class ConsoleProgress implements ProgressListener, AutoCloseable {

  private final PrintWriter err;
  private final boolean terminal;
  private final boolean quiet;
  private final AtomicInteger done = new AtomicInteger();
  private volatile int articles;
  private volatile @Nullable ProgressBar bar;

  /**
   * To standard error.
   *
   * @param terminal whether a person looks at it: then frames may be drawn over each other
   * @param quiet whether to show nothing at all
   */
  public ConsoleProgress(PrintWriter err, boolean terminal, boolean quiet) {
    this.err = err;
    this.terminal = terminal;
    this.quiet = quiet;
  }

  @Override
  public void runBegun(int articles, int stages) {
    this.articles = articles;
    done.set(0);
    if (terminal && !quiet) {
      closeBar();
      bar =
          new ProgressBarBuilder()
              .setTaskName("annotating")
              .setInitialMax((long) articles * stages)
              .setStyle(ProgressBarStyle.ASCII)
              .setConsumer(new ConsoleProgressBarConsumer(System.err))
              .build();
    } else {
      say("annotating " + articles + (articles == 1 ? " article" : " articles"));
    }
  }

  @Override
  public void stageLoaded(String stage, Duration took) {
    if (!terminal) {
      say(String.format(Locale.ROOT, "loaded %s in %.1f s", stage, took.toMillis() / 1000.0));
    }
  }

  @Override
  public void stageDone(Article article, String stage, Outcome outcome, Duration took) {
    ProgressBar shown = bar;
    if (shown != null) {
      shown.step();
    }
  }

  @Override
  public void articleDone(Article article, ArticleStatus status) {
    int count = done.incrementAndGet();
    if (!terminal) {
      say(count + "/" + articles + " " + article.id() + ": " + status.label());
    }
  }

  private synchronized void say(String line) {
    if (!quiet) {
      err.println(line);
      err.flush();
    }
  }

  /** The articles of a story are done: makes room for other lines. */
  public void rest() {
    closeBar();
  }

  private void closeBar() {
    ProgressBar shown = bar;
    if (shown != null) {
      shown.close();
      bar = null;
    }
  }

  @Override
  public void close() {
    closeBar();
  }
}
