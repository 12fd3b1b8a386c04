package org.newsgraph.language.opennlp;

/** A language model that belongs to the program is missing or damaged. */
public final class ModelUnavailable extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  ModelUnavailable(String model, String expected) {
    super("Model %s: expected %s".formatted(model, expected));
  }

  ModelUnavailable(String model, String expected, Throwable cause) {
    super("Model %s: expected %s, found %s".formatted(model, expected, cause), cause);
  }
}
