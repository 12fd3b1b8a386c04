package org.newsgraph.store;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.newsgraph.curation.CuratedLines;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.rdf.Iris;

/**
 * Any store that speaks SPARQL 1.1. A batch is one update request, which stores apply whole or not
 * at all; two writers at the same time are not kept apart.
 */
public final class RemoteGraphStore implements GraphStore {

  private final RemoteService service;
  private final RemoteQuads quads;
  private final Graphs graphs;

  public RemoteGraphStore(Endpoint endpoint, String base) {
    this.service = new RemoteService(endpoint);
    this.quads = new RemoteQuads(service);
    this.graphs = new Graphs(new Iris(base));
  }

  @Override
  public synchronized void replace(List<ArticleGraph> articles) {
    BufferedQuads pending = new BufferedQuads(quads);
    ViewUpdate projection = new ViewUpdate(pending, graphs);
    IncrementalMerge consolidation = new IncrementalMerge(pending, graphs);
    articles.forEach(article -> gather(projection.replace(article), pending, consolidation));
    consolidation.consolidate(pending::gather);
    send(pending.all());
  }

  @Override
  public synchronized boolean withdraw(Node article) {
    BufferedQuads pending = new BufferedQuads(quads);
    IncrementalMerge consolidation = new IncrementalMerge(pending, graphs);
    Change change = new ViewUpdate(pending, graphs).withdraw(article);
    gather(change, pending, consolidation);
    consolidation.consolidate(pending::gather);
    send(pending.all());
    return !change.isEmpty();
  }

  @Override
  public synchronized void curate(CuratedLines lines) {
    BufferedQuads pending = new BufferedQuads(quads);
    IncrementalMerge consolidation = new IncrementalMerge(pending, graphs);
    consolidation.curate(lines.lines(), pending::gather);
    consolidation.consolidate(pending::gather);
    send(pending.all());
  }

  private static void gather(Change change, BufferedQuads pending, IncrementalMerge consolidation) {
    consolidation.note(change);
    pending.gather(change);
  }

  @Override
  public Optional<Node> article(String name) {
    return new Articles(quads).named(name);
  }

  @Override
  public <T> T ask(Query query, Limits limits, Function<QueryExec, T> reading) {
    return service.ask(limits.bound(query), limits, reading);
  }

  @Override
  public void export(ExportFormat format, OutputStream out) {
    quads.readAll(
        Graphs.DEFAULT,
        triples -> format == ExportFormat.TURTLE ? write(triples, format, out) : all(triples, out));
  }

  @Override
  public void close() {
    // Each request stands by itself; there is nothing to give back.
  }

  private boolean all(Iterator<Quad> triples, OutputStream out) {
    return quads.readAll(
        Node.ANY, named -> write(Iter.concat(triples, named), ExportFormat.NQUADS, out));
  }

  private static boolean write(Iterator<Quad> quads, ExportFormat format, OutputStream out) {
    SortedQuads.write(quads, format, out);
    return true;
  }

  private void send(Change change) {
    if (!change.isEmpty()) {
      service.update(UpdateRequestText.of(change));
    }
  }
}
