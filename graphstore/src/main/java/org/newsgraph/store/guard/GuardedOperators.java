package org.newsgraph.store.guard;

import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProcedure;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.util.Context;

/** Refuses the operators that no query may have, wherever in the query they stand. */
final class GuardedOperators extends TransformCopy {

  private final Context context;
  private final Parts parts;

  GuardedOperators(Context context, Parts parts) {
    this.context = context;
    this.parts = parts;
  }

  /** When it is executed would be too late for strangers: FILTER would take it for an error. */
  @Override
  public Op transform(OpService service, Op inner) {
    if (Work.in(context).isPresent()) {
      QueryGuard.checkService(context, service.getService());
    }
    return super.transform(service, inner);
  }

  @Override
  public Op transform(OpProcedure call, Op inner) {
    throw new QueryDeniedException("CALL is not allowed");
  }

  @Override
  public Op transform(OpTable table) {
    table.getTable().rows().forEachRemaining(GuardedOperators::check);
    return super.transform(table);
  }

  private static void check(Binding row) {
    row.forEach(
        (variable, value) -> {
          if (ValueBounds.isOverlong(value)) {
            throw new QueryDeniedException("A number has too many digits");
          }
        });
  }

  @Override
  public Op transform(OpBGP pattern) {
    parts.add(pattern.getPattern().size());
    return super.transform(pattern);
  }

  @Override
  public Op transform(OpPath path) {
    parts.add(1);
    return super.transform(path);
  }

  @Override
  public Op transform(OpUnion union, Op left, Op right) {
    parts.add(1);
    return super.transform(union, left, right);
  }

  @Override
  public Op transform(OpJoin join, Op left, Op right) {
    parts.add(1);
    return super.transform(join, left, right);
  }

  @Override
  public Op transform(OpLeftJoin join, Op left, Op right) {
    parts.add(1);
    return super.transform(join, left, right);
  }
}
