package org.newsgraph.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How many articles are read at once. */
final class ThreadsOption {

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = Count.class,
      description = "How many articles are read at once.")
  private int threads = Runtime.getRuntime().availableProcessors();

  int threads() {
    return threads;
  }

  /** A number from 1. */
  static final class Count implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      if (!value.matches("[1-9][0-9]{0,3}")) {
        throw new TypeConversionException("expected 1 to 9999, found " + value);
      }
      return Integer.valueOf(value);
    }
  }
}
