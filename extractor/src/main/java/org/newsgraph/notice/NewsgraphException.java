package org.newsgraph.notice;

/**
 * A fault of the setup or of how something is called, whose message tells a person what to do; all
 * that newsgraph throws on purpose is one.
 */
public abstract class NewsgraphException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  protected NewsgraphException(String message) {
    super(message);
  }

  protected NewsgraphException(String message, Throwable cause) {
    super(message, cause);
  }
}
