package org.parallax.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote beside this class. */
final class ProgramVersion implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    return new String[] {"parallax " + read()};
  }

  static String read() throws IOException {
    try (InputStream in = ProgramVersion.class.getResourceAsStream("program.properties")) {
      if (in == null) {
        throw new IOException("program.properties is not on the class path");
      }
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version", "unknown");
    }
  }
}
