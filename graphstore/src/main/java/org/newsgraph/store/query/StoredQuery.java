package org.newsgraph.store.query;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;

/**
 * A question that is kept under a name.
 *
 * @param name its path without the ending, such as {@code statements/who-said-what}
 * @param summary what it answers, in one line
 * @param description more about it; may be empty
 * @param tags words to find it by
 * @param parameters what can be given to it, in the order in which they stand in the text
 * @param text the query in SPARQL
 */
public record StoredQuery(
    String name,
    String summary,
    String description,
    List<String> tags,
    List<Parameter> parameters,
    String text) {

  public StoredQuery {
    tags = List.copyOf(tags);
    parameters = List.copyOf(parameters);
  }

  /**
   * Reads a query and the comments at its head.
   *
   * @throws org.apache.jena.query.QueryParseException when it is not SPARQL
   */
  public static StoredQuery parse(String name, String text) {
    Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    Header header = Header.of(text);
    List<Parameter> parameters =
        DataBlocks.of(query).entrySet().stream()
            .map(block -> parameter(block.getKey(), block.getValue(), header))
            .toList();
    return new StoredQuery(
        name, header.summary(), header.description(), header.tags(), parameters, text);
  }

  /**
   * The query with these values in place of the standard ones.
   *
   * @throws WrongParameter when there is no such parameter, or a value does not fit
   */
  public Query bind(Map<String, String> values) {
    Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    values.forEach((given, value) -> DataBlocks.put(query, given, known(given).value(value)));
    return query;
  }

  /** The folder in which it lies, such as {@code statements}. */
  public String topic() {
    return name.contains("/") ? name.substring(0, name.indexOf('/')) : "";
  }

  private Parameter known(String given) {
    return parameters.stream()
        .filter(parameter -> parameter.name().equals(given))
        .findFirst()
        .orElseThrow(() -> new WrongParameter(name + " has no parameter " + given + "; " + all()));
  }

  private String all() {
    return parameters.isEmpty()
        ? "it has none"
        : parameters.stream()
            .map(parameter -> parameter.name() + " (" + parameter.type() + ")")
            .collect(joining(", ", "it has ", ""));
  }

  private static Parameter parameter(String name, Node standard, Header header) {
    return new Parameter(name, header.parameters().getOrDefault(name, ""), standard);
  }
}
