package org.parallax.engine.run;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageException;
import org.parallax.engine.plan.PlannedStage;

/** One loaded stage for each that some article turned out to need, shared by all threads. */
final class LoadedStages implements AutoCloseable {

  private final TimedCalls threads;
  private final Duration limit;
  private final ProgressListener listener;
  private final Map<PlannedStage, Future<Stage>> loading = new HashMap<>();

  LoadedStages(TimedCalls threads, Duration limit, ProgressListener listener) {
    this.threads = threads;
    this.limit = limit;
    this.listener = listener;
  }

  /** Begins to load stages that will be needed soon. */
  synchronized void expect(Collection<PlannedStage> stages) {
    for (PlannedStage stage : stages) {
      loading.computeIfAbsent(stage, planned -> threads.begin(() -> load(planned)));
    }
  }

  private Stage load(PlannedStage planned) throws StageException {
    listener.stageLoading(planned.name());
    long begun = System.nanoTime();
    Stage stage = planned.stage().factory().create(planned.settings());
    if (stage == null) {
      throw new StageException("its factory returned null");
    }
    listener.stageLoaded(planned.name(), Duration.ofNanos(System.nanoTime() - begun));
    return stage;
  }

  /**
   * The stage, as soon as it is loaded.
   *
   * @throws ExecutionException if it cannot be loaded
   * @throws TimeoutException if loading takes too long
   */
  Stage get(PlannedStage planned)
      throws ExecutionException, TimeoutException, InterruptedException {
    Future<Stage> future;
    synchronized (this) {
      future = loading.computeIfAbsent(planned, stage -> threads.begin(() -> load(stage)));
    }
    return future.get(limit.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Closes what was loaded. */
  @Override
  public synchronized void close() {
    for (Future<Stage> future : loading.values()) {
      future.cancel(true);
      if (future.isDone() && !future.isCancelled()) {
        try {
          future.get().close();
        } catch (ExecutionException | RuntimeException e) {
          // It was never loaded, or leaves something behind: the results stand.
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
    }
    loading.clear();
  }
}
