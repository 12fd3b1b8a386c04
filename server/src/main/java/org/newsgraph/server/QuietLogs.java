package org.newsgraph.server;

import java.util.List;

/** Keeps the server from telling every request to the terminal. */
final class QuietLogs {

  private static final List<String> CHATTY = List.of("org.apache.jena.fuseki", "org.eclipse.jetty");

  private QuietLogs() {}

  /** Works for loggers that are not made yet, unless the user has said what to log. */
  static void set() {
    for (String logger : CHATTY) {
      String property = "org.slf4j.simpleLogger.log." + logger;
      System.setProperty(property, System.getProperty(property, "off"));
    }
  }
}
