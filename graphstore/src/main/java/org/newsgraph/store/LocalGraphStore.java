package org.newsgraph.store;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.newsgraph.curation.CuratedLines;
import org.newsgraph.merging.KeyedEntities;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.rdf.Iris;
import org.newsgraph.store.guard.QueryGuard;
import org.newsgraph.store.text.TextIndexed;

/** A store of this process: in memory, or in a TDB2 folder. */
public final class LocalGraphStore implements GraphStore {

  private final DatasetGraph plain;
  private final Graphs graphs;
  private volatile Optional<TextIndexed> indexed = Optional.empty();

  private LocalGraphStore(DatasetGraph dataset, String base) {
    this.plain = dataset;
    this.graphs = new Graphs(new Iris(base));
    QueryGuard.install();
    QueryGuard.enter(dataset.getContext());
    AllowedServices.none().set(dataset.getContext());
  }

  /** An empty store that lasts as long as the process. */
  public static LocalGraphStore inMemory(String base) {
    return new LocalGraphStore(DatasetGraphFactory.createTxnMem(), base);
  }

  /**
   * The store in a folder, which is made when it is not there.
   *
   * @throws StoreInUse when another process holds it
   * @throws NotAStore when something else is in the folder
   */
  public static LocalGraphStore inFolder(Path folder, String base) {
    return new LocalGraphStore(TdbFolder.open(folder), base);
  }

  /** What a server in this process serves; every use needs a transaction. */
  public DatasetGraph dataset() {
    return indexed.map(TextIndexed::dataset).orElse(plain);
  }

  /** What all IRIs of the store begin with. */
  public Iris iris() {
    return graphs.iris();
  }

  /** Lets queries ask these endpoints, and no others, by SERVICE. */
  public void allow(AllowedServices services) {
    services.set(plain.getContext());
  }

  /**
   * The store with an index of its texts, which follows all that is written from then on. The first
   * call opens the index, or makes it, and has to come before others write.
   */
  public synchronized TextIndexed indexed() {
    if (indexed.isEmpty()) {
      indexed =
          Optional.of(
              TDBInternal.isTDB2(plain)
                  ? TextIndexed.inFolder(plain, folder())
                  : TextIndexed.inMemory(plain));
    }
    return indexed.get();
  }

  Graphs graphs() {
    return graphs;
  }

  @Override
  public void replace(List<ArticleGraph> articles) {
    ViewUpdate projection = new ViewUpdate(this::find, graphs);
    write(
        consolidation -> {
          articles.forEach(article -> make(projection.replace(article), consolidation));
          return true;
        });
  }

  @Override
  public boolean withdraw(Node article) {
    ViewUpdate projection = new ViewUpdate(this::find, graphs);
    return write(
        consolidation -> {
          Change change = projection.withdraw(article);
          make(change, consolidation);
          return !change.isEmpty();
        });
  }

  @Override
  public void curate(CuratedLines lines) {
    write(
        consolidation -> {
          consolidation.curate(lines.lines(), this::apply);
          return true;
        });
  }

  /** One transaction; when the disk does not take it, the index is not trusted any more. */
  private boolean write(Predicate<IncrementalMerge> work) {
    try {
      return StoreUnwritable.told(
          folder(), () -> Txn.calculateWrite(dataset(), () -> consolidated(work)));
    } catch (StoreUnwritable failure) {
      indexed.ifPresent(TextIndexed::distrust);
      throw failure;
    }
  }

  private boolean consolidated(Predicate<IncrementalMerge> work) {
    IncrementalMerge consolidation = new IncrementalMerge(this::find, graphs);
    boolean outcome = work.test(consolidation);
    consolidation.consolidate(this::apply);
    return outcome;
  }

  private Path folder() {
    return TDBInternal.isTDB2(plain)
        ? TDBInternal.getDatabaseContainer(plain).getContainerPath()
        : Path.of("");
  }

  private void make(Change change, IncrementalMerge consolidation) {
    consolidation.note(change);
    apply(change);
  }

  @Override
  public Optional<Node> article(String name) {
    return Txn.calculateRead(dataset(), () -> new Articles(this::find).named(name));
  }

  /** What people say about who is who, as {@link #curate} took it down. */
  public CuratedLines curation() {
    return Txn.calculateRead(
        dataset(), () -> CuratedLines.of(new StoredCuration(this::find, graphs).lines()));
  }

  /** What is read from the keyed entities of the store, as they are at one moment. */
  public <T> T readEntities(Function<KeyedEntities, T> reading) {
    return Txn.calculateRead(
        dataset(), () -> reading.apply(new StoredEntities(this::find, graphs)));
  }

  @Override
  public <T> T ask(Query query, Limits limits, Function<QueryExec, T> reading) {
    return Txn.calculateRead(dataset(), () -> read(query, limits, reading));
  }

  @Override
  public void export(ExportFormat format, OutputStream out) {
    Node graph = format == ExportFormat.TURTLE ? Graphs.DEFAULT : Node.ANY;
    Txn.executeRead(
        dataset(),
        () -> SortedQuads.write(dataset().find(graph, Node.ANY, Node.ANY, Node.ANY), format, out));
  }

  @Override
  public void close() {
    indexed.ifPresent(TextIndexed::close);
    if (TDBInternal.isTDB2(plain)) {
      TDBInternal.expel(plain);
    } else {
      plain.close();
    }
  }

  private <T> T read(Query query, Limits limits, Function<QueryExec, T> reading) {
    QueryExecBuilder builder = QueryExec.dataset(dataset()).query(limits.bound(query));
    if (!limits.time().isZero()) {
      builder.timeout(limits.time().toMillis(), TimeUnit.MILLISECONDS);
    }
    try (QueryExec exec = builder.build()) {
      return reading.apply(exec);
    } catch (QueryCancelledException late) {
      throw new QueryTooSlow(limits.time(), late);
    }
  }

  private Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
    return graph.equals(Node.ANY)
        ? dataset().findNG(graph, subject, predicate, object)
        : dataset().find(graph, subject, predicate, object);
  }

  private void apply(Change change) {
    change.apply(dataset()::delete, dataset()::add);
  }
}
