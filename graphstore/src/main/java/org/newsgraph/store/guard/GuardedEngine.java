package org.newsgraph.store.guard;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.util.Context;

/**
 * Sees every query first: refuses what no query may ask, puts guarded functions in the place of
 * others, and hands the rest to the engine that is there for the dataset.
 */
final class GuardedEngine implements QueryEngineFactory {

  private final KnownFunctions functions;

  GuardedEngine(KnownFunctions functions) {
    this.functions = functions;
  }

  @Override
  public boolean accept(Query query, DatasetGraph dataset, Context context) {
    return dataset != null;
  }

  @Override
  public Plan create(Query query, DatasetGraph dataset, Binding input, Context context) {
    query.ensureResultVars();
    Parts parts = new Parts();
    Op guarded =
        Transformer.transform(
            new GuardedOperators(context, parts),
            new GuardedExpressions(functions, context, parts),
            Algebra.compile(query));
    DatasetDescription description = DatasetDescription.create(query, context);
    DatasetGraph asked =
        description == null || !query.hasDatasetDescription()
            ? dataset
            : DynamicDatasets.dynamicDataset(description, dataset, false);
    return QueryEngineRegistry.findFactory(guarded, asked, context)
        .create(guarded, asked, input, context);
  }

  /** What is algebra already has been a query before. */
  @Override
  public boolean accept(Op op, DatasetGraph dataset, Context context) {
    return false;
  }

  @Override
  public Plan create(Op op, DatasetGraph dataset, Binding input, Context context) {
    throw new QueryDeniedException("Queries come as queries");
  }
}
