package org.newsgraph.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes and asks gazetteers. */
@Command(
    name = "gazetteer",
    mixinStandardHelpOptions = true,
    description = "Compile names with identifiers into a gazetteer, or look a name up.",
    subcommands = {GazetteerMaking.class, GazetteerSearch.class})
final class GazetteerCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "build or find?");
  }
}
