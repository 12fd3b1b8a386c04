package org.newsgraph.store.guard;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.aggregate.AggregatorBase;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.util.Context;

/** An aggregate of which each group counts as a row that is kept. */
final class KeptGroups extends AggregatorBase {

  private final Aggregator aggregate;
  private final Work work;

  private KeptGroups(Aggregator aggregate, Work work) {
    super(aggregate.getName(), false, aggregate.getExprList());
    this.aggregate = aggregate;
    this.work = work;
  }

  /** The aggregate, counted if the query can be called off. */
  static ExprAggregator counted(ExprAggregator aggregate, Context context) {
    return Work.in(context).map(work -> counted(aggregate, work)).orElse(aggregate);
  }

  private static ExprAggregator counted(ExprAggregator aggregate, Work work) {
    return new ExprAggregator(
        aggregate.getVar(), new KeptGroups(bounded(aggregate.getAggregator()), work));
  }

  /** The texts that GROUP_CONCAT puts together are kept, too. */
  private static Aggregator bounded(Aggregator aggregate) {
    Optional<String> separator =
        aggregate instanceof AggGroupConcat texts
            ? Optional.of(String.valueOf(texts.getSeparator()))
            : aggregate instanceof AggGroupConcatDistinct texts
                ? Optional.of(String.valueOf(texts.getSeparator()))
                : Optional.empty();
    return separator.map(between -> bounded(aggregate, between)).orElse(aggregate);
  }

  private static Aggregator bounded(Aggregator aggregate, String separator) {
    Expr made = new MadeText(aggregate.getExprList().get(0), separator.length());
    return aggregate.copy(new ExprList(made));
  }

  @Override
  public Accumulator createAccumulator() {
    work.hold();
    return aggregate.createAccumulator();
  }

  @Override
  public Node getValueEmpty() {
    return aggregate.getValueEmpty();
  }

  @Override
  public Aggregator copy(ExprList arguments) {
    return new KeptGroups(aggregate.copy(arguments), work);
  }

  @Override
  public boolean equals(Aggregator other, boolean bySyntax) {
    return other instanceof KeptGroups kept && aggregate.equals(kept.aggregate, bySyntax);
  }

  @Override
  public int hashCode() {
    return aggregate.hashCode();
  }

  @Override
  public String asSparqlExpr(SerializationContext context) {
    return aggregate.asSparqlExpr(context);
  }
}
