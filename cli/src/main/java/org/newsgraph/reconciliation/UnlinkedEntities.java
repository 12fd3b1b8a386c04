package org.newsgraph.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.Limits;
import org.newsgraph.store.query.QueryLibrary;

/** The people, organizations and places of a store that are not linked to the world. */
public final class UnlinkedEntities {

  private static final Set<String> TYPES = Set.of("Person", "Organization", "Place");

  private UnlinkedEntities() {}

  /**
   * A question for each of them, the most mentioned first.
   *
   * @param types the service's type for each of Person, Organization and Place; what is not there
   *     is asked without a type
   */
  public static List<Question> in(GraphStore store, Map<String, String> types) {
    return store.ask(
        QueryLibrary.standard().query("entities/all").bind(Map.of()),
        Limits.none(),
        answer -> questions(answer, types));
  }

  private static List<Question> questions(QueryExec answer, Map<String, String> types) {
    List<Question> questions = new ArrayList<>();
    answer
        .select()
        .forEachRemaining(
            row -> {
              String type = text(row, "type");
              if (TYPES.contains(type)
                  && row.get("wikidata") == null
                  && row.get("geonames") == null) {
                String entity = row.get("entity").getURI();
                questions.add(
                    new Question(entity, text(row, "label"), types.getOrDefault(type, "")));
              }
            });
    return questions;
  }

  private static String text(Binding row, String column) {
    Node value = row.get(column);
    return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
  }
}
