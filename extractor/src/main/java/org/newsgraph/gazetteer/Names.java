package org.newsgraph.gazetteer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an entry is called.
 *
 * @param label the name to show
 * @param aliases other names, without the label
 */
public record Names(String label, List<String> aliases) {

  public Names {
    if (label.isBlank()) {
      throw new IllegalArgumentException("An entry needs a label, found \"" + label + "\"");
    }
    Set<String> others = new LinkedHashSet<>(aliases);
    others.remove(label);
    aliases = List.copyOf(others);
  }

  /** All names, the label first. */
  public List<String> all() {
    return Stream.concat(Stream.of(label), aliases.stream()).toList();
  }
}
