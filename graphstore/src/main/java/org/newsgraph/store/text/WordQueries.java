package org.newsgraph.store.text;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Turns words into queries of the index, from strict to lenient, without any query syntax. */
record WordQueries(String field, List<String> words) {

  private static final int SHORTEST_WITH_A_SLIP = 4;

  /** The first of these that finds something is the one to take. */
  Stream<Query> fromStrictToLenient() {
    return Stream.of(all(Occur.MUST, false), all(Occur.MUST, true), all(Occur.SHOULD, true));
  }

  private Query all(Occur occur, boolean lenient) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (int i = 0; i < words.size(); i++) {
      query.add(word(words.get(i), i == words.size() - 1, lenient), occur);
    }
    return query.build();
  }

  private Query word(String word, boolean isLast, boolean lenient) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    Term term = new Term(field, word);
    query.add(new TermQuery(term), Occur.SHOULD);
    if (isLast) {
      query.add(new PrefixQuery(term), Occur.SHOULD);
    }
    if (lenient && word.length() >= SHORTEST_WITH_A_SLIP) {
      query.add(new FuzzyQuery(term, 1, 1), Occur.SHOULD);
    }
    return query.build();
  }
}
