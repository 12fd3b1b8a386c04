package org.newsgraph.pipeline;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import org.apache.jena.query.Query;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.Golden;
import org.newsgraph.store.Limits;
import org.newsgraph.store.query.AnswerFormat;
import org.newsgraph.store.query.AnswerWriter;
import org.newsgraph.store.query.QueryLibrary;
import org.newsgraph.store.query.StoredQuery;

@Tag("slow")
class QueryAnswersTest {

  static Collection<StoredQuery> queries() {
    return QueryLibrary.standard().all();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void answersOnTheSamplesAsTheFileBesideItSays(StoredQuery stored) {
    Query query = stored.bind(Map.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AnswerWriter writer = new AnswerWriter(query, AnswerFormat.CSV, "");
    Samples.store()
        .ask(
            query,
            Limits.none(),
            asked -> {
              writer.write(asked, out);
              return true;
            });
    String rows = out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    Golden.check(Path.of("..", "queries", stored.name() + ".csv"), rows);
  }
}
