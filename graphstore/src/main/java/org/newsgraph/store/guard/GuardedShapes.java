package org.newsgraph.store.guard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.constraint.PatternConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.vocabulary.SHACL;

/** Shapes of strangers: only what SHACL Core has, and its patterns in linear time. */
public final class GuardedShapes {

  private static final Set<String> CORE =
      Set.of(
          ("path inversePath alternativePath zeroOrMorePath oneOrMorePath zeroOrOnePath"
                  + " targetClass targetNode targetObjectsOf targetSubjectsOf property node class"
                  + " datatype nodeKind minCount maxCount minInclusive minExclusive maxInclusive"
                  + " maxExclusive minLength maxLength pattern flags languageIn uniqueLang equals"
                  + " disjoint lessThan lessThanOrEquals not and or xone qualifiedValueShape"
                  + " qualifiedValueShapesDisjoint qualifiedMinCount qualifiedMaxCount closed"
                  + " ignoredProperties hasValue in severity message deactivated name description"
                  + " order group defaultValue declare prefix namespace prefixes")
              .split(" "));

  private GuardedShapes() {}

  /**
   * Refuses shapes that would execute something: SPARQL, JavaScript, functions, rules.
   *
   * @throws QueryDeniedException when there is such a thing
   */
  public static void checkCore(Graph shapes) {
    Iterator<Triple> triples = shapes.find();
    while (triples.hasNext()) {
      Node predicate = triples.next().getPredicate();
      if (!isCore(predicate.getURI())) {
        throw new QueryDeniedException(
            predicate.getURI()
                + " is not of SHACL Core; shapes that execute something are refused");
      }
    }
  }

  private static boolean isCore(String predicate) {
    boolean isOfShacl = predicate.startsWith(SHACL.NS);
    return isOfShacl
        ? CORE.contains(predicate.substring(SHACL.NS.length()))
        : !predicate.startsWith("http://jena.apache.org/");
  }

  /** Puts patterns of linear time in the place of others, wherever in the shapes they stand. */
  public static void guard(Shapes shapes, BooleanSupplier isOver) {
    shapes.getShapeMap().values().forEach(shape -> guard(shape, isOver));
    shapes.iteratorAll().forEachRemaining(shape -> guard(shape, isOver));
  }

  private static void guard(Shape shape, BooleanSupplier isOver) {
    Collection<Constraint> constraints = shape.getConstraints();
    List<Constraint> guarded = new ArrayList<>();
    for (Constraint each : constraints) {
      guarded.add(
          each instanceof PatternConstraint pattern && !(each instanceof LinearConstraint)
              ? new LinearConstraint(pattern, isOver)
              : each);
    }
    constraints.clear();
    constraints.addAll(guarded);
    shape.getPropertyShapes().forEach(property -> guard(property, isOver));
  }
}
