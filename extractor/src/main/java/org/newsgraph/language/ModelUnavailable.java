package org.newsgraph.language;

import org.newsgraph.notice.NewsgraphException;

/** A language model that belongs to the program is missing or damaged. */
public final class ModelUnavailable extends NewsgraphException {

  private static final long serialVersionUID = 1L;

  /** Says what was expected of the model of this name. */
  public ModelUnavailable(String model, String expected) {
    super("Model %s: expected %s".formatted(model, expected));
  }

  /** Says what was expected of the model of this name, and what was found. */
  public ModelUnavailable(String model, String expected, Throwable cause) {
    super("Model %s: expected %s, found %s".formatted(model, expected, cause), cause);
  }
}
