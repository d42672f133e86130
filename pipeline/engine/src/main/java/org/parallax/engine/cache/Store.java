package org.parallax.engine.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/** The SQLite file of a cache. One thread at a time. */
final class Store {

  /** "PRLX": tells our files from anybody else's. */
  private static final int APPLICATION = 0x50524c58;

  private static final int FORMAT = 1;
  private static final int BUSY_MILLISECONDS = 10_000;
  private static final int TRIES_TO_OPEN = 5;
  private static final long MIN_PAGES = 16;
  private static final long HOUR = 3_600_000;

  private final Connection connection;
  private final PreparedStatement select;
  private final PreparedStatement insert;
  private final List<String> hits = new ArrayList<>();

  private Store(Connection connection) throws SQLException {
    this.connection = connection;
    this.select =
        connection.prepareStatement("SELECT payload, checksum FROM entries WHERE key = ?");
    this.insert =
        connection.prepareStatement(
            "INSERT OR REPLACE INTO entries (key, size, used, checksum, payload)"
                + " VALUES (?, ?, ?, ?, ?)");
  }

  static Store open(Path file, long maxBytes) throws SQLException {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new SQLException("its folder cannot be made: " + e, e);
    }
    for (int tries = 1; ; tries++) {
      Connection connection = connect(file);
      try {
        prepare(connection, maxBytes);
        return new Store(connection);
      } catch (SQLException e) {
        connection.close();
        // Two processes that make the file at the same moment: SQLite does not wait in every case.
        if ((e.getErrorCode() & 0xff) != SQLiteErrorCode.SQLITE_BUSY.code
            || tries == TRIES_TO_OPEN) {
          throw e;
        }
      }
    }
  }

  private static Connection connect(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLISECONDS);
    return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
  }

  private static void prepare(Connection connection, long maxBytes) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      int application = number(statement, "PRAGMA application_id");
      int format = number(statement, "PRAGMA user_version");
      boolean empty = number(statement, "SELECT count(*) FROM sqlite_master") == 0;
      if (!empty && (application != APPLICATION || format != FORMAT)) {
        throw new DamageException("not a cache of this program");
      }
      if (empty) {
        statement.execute("PRAGMA auto_vacuum = INCREMENTAL");
      }
      statement.execute("PRAGMA journal_mode = WAL");
      // Loses the last entries if the power fails, but never harms the file.
      statement.execute("PRAGMA synchronous = NORMAL");
      // Trimming comes at the end of a run; within one the file may grow to twice the size.
      long pages = 2 * maxBytes / number(statement, "PRAGMA page_size");
      statement.execute("PRAGMA max_page_count = " + Math.max(MIN_PAGES, pages));
      if (empty) {
        statement.execute("BEGIN IMMEDIATE");
        statement.execute("PRAGMA application_id = " + APPLICATION);
        statement.execute("PRAGMA user_version = " + FORMAT);
        statement.execute(
            "CREATE TABLE IF NOT EXISTS entries (key TEXT PRIMARY KEY, size INTEGER NOT NULL,"
                + " used INTEGER NOT NULL, checksum INTEGER NOT NULL, payload BLOB NOT NULL)");
        statement.execute("CREATE INDEX IF NOT EXISTS entries_by_use ON entries (used, size)");
        statement.execute("COMMIT");
      }
    }
  }

  private static int number(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }

  Optional<byte[]> find(String key) throws SQLException {
    select.setString(1, key);
    try (ResultSet rows = select.executeQuery()) {
      if (!rows.next()) {
        return Optional.empty();
      }
      byte[] payload = rows.getBytes(1);
      // SQLite has no checksums of its own; a flipped bit inside a value would go unseen.
      if (payload == null || rows.getLong(2) != checksum(key, payload)) {
        throw new DamageException("an entry does not match its checksum");
      }
      hits.add(key);
      return Optional.of(payload);
    }
  }

  void put(String key, byte[] payload) throws SQLException {
    insert.setString(1, key);
    insert.setLong(2, payload.length);
    insert.setLong(3, System.currentTimeMillis());
    insert.setLong(4, checksum(key, payload));
    insert.setBytes(5, payload);
    insert.executeUpdate();
  }

  /** Marks what was used and drops what was unused for longest, down to four fifths of the size. */
  void trim(long maxBytes) throws SQLException {
    long now = System.currentTimeMillis();
    try (PreparedStatement touch =
        connection.prepareStatement("UPDATE entries SET used = ? WHERE key = ? AND used < ?")) {
      connection.setAutoCommit(false);
      for (String key : hits) {
        touch.setLong(1, now);
        touch.setString(2, key);
        touch.setLong(3, now - HOUR); // else every run that only reads would write
        touch.executeUpdate();
      }
      connection.commit();
    } finally {
      connection.setAutoCommit(true);
    }
    hits.clear();
    try (Statement statement = connection.createStatement()) {
      long size = size(statement);
      if (size <= maxBytes) {
        return;
      }
      List<Long> oldest = oldest(statement, size - maxBytes / 5 * 4);
      try (PreparedStatement delete =
          connection.prepareStatement("DELETE FROM entries WHERE rowid = ?")) {
        connection.setAutoCommit(false);
        for (long row : oldest) {
          delete.setLong(1, row);
          delete.executeUpdate();
        }
        connection.commit();
      } finally {
        connection.setAutoCommit(true);
      }
      statement.executeUpdate("PRAGMA incremental_vacuum"); // execute() would free one page
    }
  }

  private static List<Long> oldest(Statement statement, long surplus) throws SQLException {
    List<Long> rows = new ArrayList<>();
    long left = surplus;
    try (ResultSet entries =
        statement.executeQuery("SELECT rowid, size FROM entries ORDER BY used, rowid")) {
      while (left > 0 && entries.next()) {
        rows.add(entries.getLong(1));
        left -= entries.getLong(2);
      }
    }
    return rows;
  }

  private static long size(Statement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery("SELECT total(size) FROM entries")) {
      return rows.next() ? (long) rows.getDouble(1) : 0;
    }
  }

  void close() {
    try {
      select.close();
      insert.close();
      connection.close();
    } catch (SQLException e) {
      // Every entry was committed when it was put: nothing is lost.
    }
  }

  private static long checksum(String key, byte[] payload) {
    CRC32 checksum = new CRC32();
    checksum.update(key.getBytes(StandardCharsets.UTF_8));
    checksum.update(payload);
    return checksum.getValue();
  }

  /** Renames the file and its journals to a free name; empty if that is not possible. */
  static Optional<Path> setAside(Path file) {
    Path aside = file;
    for (int number = 1; Files.exists(aside); number++) {
      aside = file.resolveSibling(file.getFileName() + ".damaged-" + number);
    }
    try {
      if (Files.isRegularFile(file)) {
        Files.move(file, aside);
      }
      for (String journal : List.of("-wal", "-shm", "-journal")) {
        Path from = file.resolveSibling(file.getFileName() + journal);
        if (Files.exists(from)) {
          Files.move(from, file.resolveSibling(aside.getFileName() + journal));
        }
      }
      return Optional.of(aside);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
