package org.newsgraph.store.guard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterGroup;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Executes as TDB2 does, which for other datasets is as Jena does, but property paths look at the
 * clock and what is kept in memory is counted.
 */
final class GuardedExecutor extends OpExecutorTDB2 {

  /** Operators whose rows those above them keep. */
  private final Set<Op> kept = Collections.newSetFromMap(new IdentityHashMap<>());

  GuardedExecutor(ExecutionContext context) {
    super(context);
  }

  @Override
  protected QueryIterator exec(Op op, QueryIterator input) {
    keptBy(op).forEach(kept::add);
    boolean isKept = kept.contains(op) || op instanceof OpDistinct;
    QueryIterator rows = super.exec(op, input);
    return isKept ? Work.in(execCxt.getContext()).map(work -> kept(rows, work)).orElse(rows) : rows;
  }

  private QueryIterator kept(QueryIterator rows, Work work) {
    return new KeptRows(rows, work);
  }

  private static List<Op> keptBy(Op op) {
    if (op instanceof OpOrder order) {
      return List.of(order.getSubOp());
    }
    if (op instanceof OpGroup group && group.getAggregators().isEmpty()) {
      return List.of(group.getSubOp());
    }
    if (op instanceof OpJoin join) {
      return List.of(join.getLeft(), join.getRight());
    }
    if (op instanceof OpLeftJoin join) {
      return List.of(join.getRight());
    }
    return op instanceof OpMinus minus ? List.of(minus.getRight()) : List.of();
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    ExecutionContext bounded =
        ExecutionContext.copyChangeActiveGraph(
            execCxt,
            new BoundedGraph(execCxt.getActiveGraph(), QueryGuard.isOver(execCxt.getContext())));
    return new QueryIterPath(path.getTriplePath(), input, bounded);
  }

  @Override
  protected QueryIterator execute(OpGroup group, QueryIterator input) {
    QueryIterator rows = exec(group.getSubOp(), input);
    List<ExprAggregator> counted = new ArrayList<>();
    for (ExprAggregator each : group.getAggregators()) {
      counted.add(KeptGroups.counted(each, execCxt.getContext()));
    }
    return new QueryIterGroup(rows, group.getGroupVars(), counted, execCxt);
  }
}
