package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsgraph.reconciliation.Candidate;
import org.newsgraph.reconciliation.Patience;
import org.newsgraph.reconciliation.Proposal;
import org.newsgraph.reconciliation.Question;
import org.newsgraph.reconciliation.Reconciliation;
import org.newsgraph.reconciliation.ReconciliationService;
import org.newsgraph.reconciliation.UnlinkedEntities;
import org.newsgraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Asks a reconciliation service for what is unlinked; the one command that asks the network. */
@Command(
    name = "reconcile",
    mixinStandardHelpOptions = true,
    description = "Ask a reconciliation service for the entities of a store that are unlinked.")
final class Reconcile implements Callable<Integer> {

  private static final String ITEM = "http://www.wikidata.org/entity/";

  @Spec private CommandSpec spec;

  @Option(
      names = "--service",
      required = true,
      paramLabel = "URL",
      description = "The service, such as https://wikidata.reconci.link/en/api.")
  private URI service = URI.create("");

  @Option(
      names = "--type",
      paramLabel = "KIND=ID",
      description = "The service's type of Person, Organization or Place, such as Person=Q5.")
  private Map<String, String> types = new LinkedHashMap<>();

  @Option(
      names = "--prefix",
      paramLabel = "IRI",
      description = "What makes an IRI of the service's identifiers (default: ${DEFAULT-VALUE}).")
  private String prefix = ITEM;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "Where answers are kept (default: STORE-reconciled).")
  private Optional<Path> cache = Optional.empty();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long an answer may take (default: ${DEFAULT-VALUE}).")
  private int timeout = (int) Patience.POLITE.timeout().toSeconds();

  @Mixin private StoreOption folder;
  @Mixin private BaseOption base;
  @Mixin private OutputOption output;

  @Override
  public Integer call() throws IOException, InterruptedException {
    ReconciliationService reached = reached();
    List<Question> questions;
    try (GraphStore store = folder.openExisting(base.iris())) {
      questions = UnlinkedEntities.in(store, types);
    }
    NoticeTally notices = new NoticeTally(false);
    Path kept = cache.orElse(Path.of(folder.folder() + "-reconciled"));
    Map<Question, List<Candidate>> answers =
        new Reconciliation(reached, kept, notices::accept).answers(questions);
    output.write(out -> write(answers, out));
    notices.tell();
    System.err.printf("%,d of %,d unlinked entities answered%n", answers.size(), questions.size());
    System.err.println("look through the table, then: newsgraph build --curation TABLE");
    return notices.hasErrors() ? Main.REFUSED : 0;
  }

  private ReconciliationService reached() {
    boolean web = "http".equals(service.getScheme()) || "https".equals(service.getScheme());
    if (!web || service.getHost() == null || timeout < 1) {
      throw new ParameterException(
          spec.commandLine(), "--service: expected an address on the web, found " + service);
    }
    Patience polite = Patience.POLITE;
    return new ReconciliationService(
        service, new Patience(Duration.ofSeconds(timeout), polite.pause(), polite.attempts()));
  }

  /** A table that a person looks through, and gives back with --curation. */
  private void write(Map<Question, List<Candidate>> answers, PrintStream out) {
    out.println("entity,relation,target,score,label,name,description,source");
    answers.forEach(
        (question, candidates) ->
            Proposal.of(question, candidates).forEach(proposal -> out.println(row(proposal))));
  }

  private String row(Proposal proposal) {
    Candidate candidate = proposal.candidate();
    return String.join(
        ",",
        cell(proposal.question().entity()),
        proposal.isSure() ? "owl:sameAs" : "skos:closeMatch",
        cell(prefix + candidate.id()),
        Double.toString(candidate.score()),
        cell(proposal.question().name()),
        cell(candidate.name()),
        cell(candidate.description()),
        cell(service.toString()));
  }

  private static String cell(String text) {
    String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ");
    // A leading sign would make a spreadsheet calculate.
    String safe = line.matches("^[=+@-].*") ? "'" + line : line;
    return safe.matches(".*[\",].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
