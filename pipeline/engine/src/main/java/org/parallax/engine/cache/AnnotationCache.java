package org.parallax.engine.cache;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.Problem;
import org.sqlite.SQLiteErrorCode;

/**
 * Answers of stages by key, in one SQLite file that several threads and several processes may use
 * at once and that survives being killed. Whatever goes wrong with it costs time, never a result: a
 * damaged file is set aside and begun anew, one that cannot be used is done without, and either is
 * told once. Thread-safe.
 */
public final class AnnotationCache implements AutoCloseable {

  /** Beyond this size in bytes the entries unused for longest are dropped. */
  public static final long DEFAULT_MAX_BYTES = 1L << 30;

  private final Optional<Path> file;
  private final long maxBytes;
  private final ReentrantLock lock = new ReentrantLock();
  private final List<Diagnostic> warnings = new ArrayList<>();
  private Optional<Store> store = Optional.empty();
  private boolean writable = true;

  private AnnotationCache(Optional<Path> file, long maxBytes) {
    this.file = file;
    this.maxBytes = maxBytes;
  }

  /** Keeps nothing. */
  public static AnnotationCache none() {
    return new AnnotationCache(Optional.empty(), 0);
  }

  /** Keeps answers in a file, which is made if it is not there. */
  public static AnnotationCache open(Path file) {
    return open(file, DEFAULT_MAX_BYTES);
  }

  /**
   * Keeps answers in a file, which is made if it is not there.
   *
   * @param maxBytes size that it is cut back to when closed; while open it grows to at most twice
   *     as much
   */
  public static AnnotationCache open(Path file, long maxBytes) {
    AnnotationCache cache = new AnnotationCache(Optional.of(file), maxBytes);
    cache.openStore(file);
    return cache;
  }

  /** What was kept under a key. */
  public Optional<byte[]> find(String key) {
    lock.lock();
    try {
      return store.isEmpty() ? Optional.empty() : store.get().find(key);
    } catch (SQLException e) {
      failed(e);
      return Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  /** Keeps an answer; one that is there under the same key gives way. */
  public void put(String key, byte[] payload) {
    lock.lock();
    try {
      if (store.isPresent() && writable) {
        store.get().put(key, payload);
      }
    } catch (SQLException e) {
      failed(e);
    } finally {
      lock.unlock();
    }
  }

  /** What went wrong so far, each kind once. */
  public List<Diagnostic> warnings() {
    lock.lock();
    try {
      return List.copyOf(warnings);
    } finally {
      lock.unlock();
    }
  }

  /** Cuts the file back to its size and lets go of it. */
  @Override
  public void close() {
    lock.lock();
    try {
      if (store.isPresent()) {
        if (writable) {
          store.get().trim(maxBytes);
        }
        closeStore();
      }
    } catch (SQLException e) {
      failed(e);
      closeStore();
    } finally {
      lock.unlock();
    }
  }

  private void openStore(Path path) {
    try {
      try {
        store = Optional.of(Store.open(path, maxBytes));
      } catch (SQLException e) {
        if (!isDamage(e)) {
          throw e;
        }
        setAside(path);
        store = Optional.of(Store.open(path, maxBytes));
      }
    } catch (SQLException | LinkageError e) { // LinkageError: SQLite's native part cannot be loaded
      unusable(String.valueOf(e.getMessage()));
    }
  }

  private void failed(SQLException e) {
    if (isDamage(e) && file.isPresent() && told(Problem.CACHE_DAMAGED).isEmpty()) {
      closeStore();
      setAside(file.get());
      openStore(file.get());
      return;
    }
    unusable(String.valueOf(e.getMessage()));
    if (e.getErrorCode() == SQLiteErrorCode.SQLITE_FULL.code) {
      writable = false; // what is there can still be read
    } else {
      closeStore();
    }
  }

  private static boolean isDamage(SQLException e) {
    int primary = e.getErrorCode() & 0xff;
    return e instanceof DamageException
        || primary == SQLiteErrorCode.SQLITE_CORRUPT.code
        || primary == SQLiteErrorCode.SQLITE_NOTADB.code;
  }

  private void setAside(Path path) {
    Optional<Path> aside = Store.setAside(path);
    if (told(Problem.CACHE_DAMAGED).isEmpty()) {
      warnings.add(
          Diagnostic.of(
              Problem.CACHE_DAMAGED,
              path.toString(),
              aside
                  .map(
                      kept -> "is damaged or no cache of this program; it was set aside as " + kept)
                  .orElse("is damaged or no cache of this program, and cannot be moved"),
              "Delete the file set aside if it holds nothing of yours"));
    }
  }

  private void unusable(String why) {
    if (told(Problem.CACHE_UNUSABLE).isEmpty()) {
      warnings.add(
          Diagnostic.of(
              Problem.CACHE_UNUSABLE,
              file.map(Path::toString).orElse("the cache"),
              "cannot be used, so results are not kept: " + why,
              "Make room or mend its permissions"));
    }
  }

  private Optional<Diagnostic> told(Problem problem) {
    return warnings.stream().filter(warning -> warning.problem() == problem).findFirst();
  }

  private void closeStore() {
    store.ifPresent(Store::close);
    store = Optional.empty();
  }
}
