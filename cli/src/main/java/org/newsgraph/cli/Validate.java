package org.newsgraph.cli;

import java.util.concurrent.Callable;
import org.newsgraph.store.LocalGraphStore;
import org.newsgraph.store.Validation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Holds a store against the shapes of the ontology. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = "Hold a store against the SHACL shapes of the ontology.")
final class Validate implements Callable<Integer> {

  @Mixin private StoreOption folder;
  @Mixin private BaseOption base;

  @Override
  public Integer call() {
    try (LocalGraphStore store = folder.openExisting(base.iris())) {
      Validation validation = Validation.of(store);
      validation.lines().forEach(System.out::println);
      return validation.conforms() ? 0 : Main.REFUSED;
    }
  }
}
