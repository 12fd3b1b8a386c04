package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.List;
import org.newsgraph.Version;
import org.newsgraph.notice.NewsgraphException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TraceLevel;

/** The command line: finds the command and turns its outcome into an exit status. */
@Command(
    name = "newsgraph",
    mixinStandardHelpOptions = true,
    version = "newsgraph " + Version.NUMBER,
    description = "Reads news articles and writes down, as RDF, who said what to whom.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      " 0:done",
      " 1:done, but something in the input was refused; the notices say what",
      " 2:wrong usage",
      " 3:failed"
    },
    subcommands = {
      Serve.class,
      Build.class,
      Extract.class,
      Annotate.class,
      Query.class,
      Withdraw.class,
      Validate.class,
      Explain.class,
      Evaluate.class,
      GazetteerCommand.class,
      Reconcile.class,
      Export.class
    })
public final class Main implements Runnable {

  /** Faults of the setup, whose messages tell a person what to do. */
  private static final List<Class<? extends Exception>> TOLD =
      List.of(IOException.class, UncheckedIOException.class, NewsgraphException.class);

  static final int REFUSED = 1;
  static final int FAILED = 3;

  @Spec private CommandSpec spec;

  public static void main(String[] arguments) {
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> broken(fault));
    System.exit(run(arguments));
  }

  /** Runs a command and gives its exit status. */
  public static int run(String... arguments) {
    return run(CommandLine.defaultFactory(), arguments);
  }

  /** The same with options made by a factory, so that a test can put steps of its own in. */
  static int run(IFactory options, String... arguments) {
    CommandLine.tracer().setLevel(TraceLevel.OFF);
    return new CommandLine(new Main(), options)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((wrong, parsed) -> wrongUsage(wrong))
        .setExecutionExceptionHandler((fault, line, parsed) -> failed(fault, line.getErr()))
        .execute(arguments);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which command?");
  }

  /** Out of memory, or an installation that is broken: nothing that a command could handle. */
  private static void broken(Throwable fault) {
    System.err.println(
        fault instanceof OutOfMemoryError
            ? "newsgraph: out of memory; give it more with NEWSGRAPH_JAVA_OPTIONS=-Xmx3g, or let"
                + " fewer articles be read at once with --threads 1"
            : "newsgraph: a fault of the program or the installation: " + fault);
    Runtime.getRuntime().halt(FAILED);
  }

  private static int wrongUsage(ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    command.getErr().println("newsgraph: " + wrong.getMessage());
    command.getErr().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  /** One line; NEWSGRAPH_DEBUG adds where in the program a fault arose. */
  private static int failed(Exception fault, PrintWriter err) {
    boolean told = TOLD.stream().anyMatch(type -> type.isInstance(fault));
    String text = fault instanceof FileSystemException ? String.valueOf(fault) : fault.getMessage();
    err.println("newsgraph: " + (told ? text : "a fault of the program: " + fault));
    if (System.getenv("NEWSGRAPH_DEBUG") != null) {
      fault.printStackTrace(err);
    }
    err.flush();
    return FAILED;
  }
}
