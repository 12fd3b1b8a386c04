package org.newsgraph;

/** Which newsgraph this is. */
public final class Version {

  /** The version as the poms say it; a test compares them. */
  public static final String NUMBER = "0.1.0";

  private Version() {}
}
