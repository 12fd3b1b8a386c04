package org.newsgraph.cli;

import org.newsgraph.rdf.Iris;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The IRI below which things are named. */
final class BaseOption {

  @Option(
      names = "--base",
      paramLabel = "IRI",
      converter = Base.class,
      description = "The IRI below which things are named.")
  private Iris iris = Iris.standard();

  Iris iris() {
    return iris;
  }

  /** Reads a base, or says what is wrong with it. */
  static final class Base implements ITypeConverter<Iris> {
    @Override
    public Iris convert(String value) {
      try {
        return new Iris(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
