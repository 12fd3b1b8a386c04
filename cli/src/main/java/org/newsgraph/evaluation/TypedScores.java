package org.newsgraph.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.assertion.QuoteType;
import org.newsgraph.evaluation.Comparison.Compared;
import org.newsgraph.evaluation.Figures.Figure;
import org.newsgraph.language.Document;
import org.newsgraph.language.quotation.Paragraphs;
import org.newsgraph.language.quotation.QuotationMarks;

/**
 * Whole attributions by the type that the quotation marks give them, in gold as in what is found.
 */
final class TypedScores {

  private final Map<QuoteType, Score> scores = new EnumMap<>(QuoteType.class);

  /** Counts one article; matches: from found to gold attributions. */
  void add(Compared<AttributedWords> article, Map<Integer, Integer> matches) {
    Document document =
        new QuotationMarks()
            .apply(new Paragraphs().apply(Document.of(new Article(article.text(), Metadata.NONE))));
    List<QuoteType> gold = types(article.gold(), document);
    List<QuoteType> found = types(article.found(), document);
    for (QuoteType type : QuoteType.values()) {
      Score score =
          new Score(
              count(type, gold, all(gold)),
              count(type, gold, matches.values()),
              count(type, found, all(found)),
              count(type, found, matches.keySet()));
      scores.merge(type, score, Score::plus);
    }
  }

  private static List<QuoteType> types(List<AttributedWords> attributions, Document document) {
    return attributions.stream()
        .map(words -> new ArrayList<>(words.content()))
        .map(content -> QuoteType.of(content, document.passages(), document.text()))
        .toList();
  }

  private static Set<Integer> all(List<QuoteType> types) {
    return IntStream.range(0, types.size()).boxed().collect(Collectors.toSet());
  }

  private static int count(QuoteType type, List<QuoteType> types, Collection<Integer> numbers) {
    return (int) numbers.stream().filter(number -> types.get(number) == type).count();
  }

  /** All together, then by type. */
  Stream<Figure> figures() {
    Score all = scores.values().stream().reduce(Score.NONE, Score::plus);
    return Stream.concat(
        Stream.of(new Figure("attribution", "whole", all)),
        scores.entrySet().stream()
            .map(entry -> new Figure(entry.getKey().label(), "whole", entry.getValue())));
  }
}
