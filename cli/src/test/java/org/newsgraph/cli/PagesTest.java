package org.newsgraph.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.newsgraph.Golden;

/** The pages that are generated from the queries and from the ontology are up to date. */
class PagesTest {

  private static final Path DOCS = Path.of("..", "docs");

  @Test
  void listsTheQueries() {
    Golden.check(DOCS.resolve("queries.md"), QueriesPage.text());
  }

  @Test
  void listsTheTerms() {
    Golden.check(DOCS.resolve("ontology.md"), OntologyPage.text());
  }
}
