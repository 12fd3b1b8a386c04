package org.newsgraph.store.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;

/** Asks the index. */
record Matches(SearcherManager searchers) {

  private static final int MOST_WORDS = 32;
  private static final FoldedWords WORDS = new FoldedWords();

  static List<String> words(String text) {
    return WORDS.of(text, MOST_WORDS);
  }

  /** The best literals of a field with these words, best first. */
  List<TextMatch> in(String field, List<String> words, int limit) {
    try {
      searchers.maybeRefreshBlocking();
      IndexSearcher searcher = searchers.acquire();
      try {
        for (Query query : new WordQueries(field, words).fromStrictToLenient().toList()) {
          ScoreDoc[] found = searcher.search(query, limit).scoreDocs;
          if (found.length > 0) {
            return matches(searcher.storedFields(), field, found);
          }
        }
        return List.of();
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<TextMatch> matches(StoredFields stored, String field, ScoreDoc[] found)
      throws IOException {
    List<TextMatch> matches = new ArrayList<>();
    for (ScoreDoc each : found) {
      Document literal = stored.document(each.doc);
      matches.add(
          new TextMatch(
              NodeFactory.createURI(literal.get(TextFields.SUBJECT)),
              literal.get(field),
              each.score));
    }
    return matches;
  }
}
