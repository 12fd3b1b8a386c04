package org.newsgraph.store.guard;

import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.describe.DescribeHandler;
import org.apache.jena.sparql.util.Context;

/** DESCRIBE: what the default graph says of a resource, and not the nodes of single articles. */
final class DefaultGraphDescription implements DescribeHandler {

  private Graph told;
  private Graph data;
  private Optional<Work> work = Optional.empty();

  @Override
  public void start(Model accumulated, Context context) {
    told = accumulated.getGraph();
    data = context.<DatasetGraph>get(ARQConstants.sysCurrentDataset).getDefaultGraph();
    work = Work.in(context);
  }

  @Override
  public void describe(Resource resource) {
    work.ifPresent(Work::check);
    Iterator<Triple> triples = data.find(resource.asNode(), Node.ANY, Node.ANY);
    while (triples.hasNext()) {
      work.ifPresent(Work::hold);
      told.add(triples.next());
    }
  }

  @Override
  public void finish() {
    // Nothing is kept back.
  }
}
