package org.parallax.engine.external;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A running program that answers a line with a line. Reading and writing have threads of their own,
 * because neither can be interrupted: whoever asks waits at a queue and can.
 */
final class Program {

  /** A line longer than this is no answer; it would only fill the memory. In UTF-16 units. */
  private static final int MAX_LINE = 64 << 20;

  private static final int MAX_ERRORS = 2_000;
  private static final long SECONDS_TO_END = 2;

  private final Process process;
  private final BlockingQueue<Optional<String>> answers = new LinkedBlockingQueue<>();
  private final StringBuilder errors = new StringBuilder(); // guarded by itself
  private final Thread errorReader;

  private Program(Process process) {
    this.process = process;
    daemon("answers", this::readAnswers);
    this.errorReader = daemon("errors", this::readErrors);
  }

  static Program start(List<String> command, Path folder) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    // Python would otherwise take the console's encoding, and hold its answer back in a buffer.
    builder.environment().putAll(Map.of("PYTHONUTF8", "1", "PYTHONUNBUFFERED", "1"));
    return new Program(builder.start());
  }

  /**
   * The answer to a line.
   *
   * @throws DefectException if the program ends without one
   */
  String ask(String line) throws InterruptedException {
    daemon("questions", () -> write(line));
    Optional<String> answer = answers.take();
    return answer.orElseThrow(
        () -> new DefectException("its program " + exit() + " before it answered" + lastErrors()));
  }

  /** Lets it finish: its input ends. */
  void end() {
    try {
      process.getOutputStream().close();
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        kill();
      }
    } catch (IOException e) {
      kill();
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
    }
  }

  /** Ends it and what it started. */
  void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private void write(String line) {
    try {
      process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().flush();
    } catch (IOException e) {
      // The program has closed its input; that it then ends is seen where answers are read.
    }
  }

  private void readAnswers() {
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      StringBuilder line = new StringBuilder();
      for (int c = reader.read(); c >= 0 && line.length() < MAX_LINE; c = reader.read()) {
        if (c == '\n') {
          answers.add(Optional.of(line.toString()));
          line.setLength(0);
        } else {
          line.append((char) c);
        }
      }
    } catch (IOException e) {
      // As good as the end.
    }
    answers.add(Optional.empty());
  }

  private void readErrors() {
    try (Reader reader = new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8)) {
      char[] buffer = new char[1024];
      for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
        synchronized (errors) {
          errors.append(buffer, 0, read);
          if (errors.length() > 2 * MAX_ERRORS) {
            errors.delete(0, errors.length() - MAX_ERRORS);
          }
        }
      }
    } catch (IOException e) {
      // As good as the end.
    }
  }

  private String exit() {
    try {
      return process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)
          ? "ended with exit code " + process.exitValue()
          : "closed its output";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "ended";
    }
  }

  private String lastErrors() {
    try {
      errorReader.join(TimeUnit.SECONDS.toMillis(SECONDS_TO_END));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    String text;
    synchronized (errors) {
      text = errors.toString().strip().replaceAll("\\s*\\R\\s*", " | ");
    }
    String tail = text.substring(Math.max(0, text.length() - MAX_ERRORS));
    return tail.isEmpty() ? "" : "; it wrote to standard error: " + tail;
  }

  private Thread daemon(String what, Runnable work) {
    Thread thread = new Thread(work, "program " + process.pid() + " " + what);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}
