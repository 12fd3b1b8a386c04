package org.newsgraph.rdf;

import java.util.regex.Pattern;

/**
 * With what a graph was made.
 *
 * @param softwareVersion the version of newsgraph
 * @param settings a checksum of the models and settings, the same for the same outcome
 */
public record Extraction(String softwareVersion, String settings) {

  private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  public Extraction {
    requireSegment(softwareVersion);
    requireSegment(settings);
  }

  /** What tells this extraction from others: version and settings together. */
  public String fingerprint() {
    return softwareVersion + "-" + settings;
  }

  private static void requireSegment(String text) {
    if (!SEGMENT.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "Expected letters, digits, dots, hyphens and underscores, found \"" + text + "\"");
    }
  }
}
