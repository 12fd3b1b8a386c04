package org.newsgraph.language.opennlp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.Sequence;
import org.newsgraph.language.Span;

/** Finds the names of one document at a time; what it learns from one never reaches the next. */
final class NameFinder {

  private static final int BEAM = 2;

  private final BeamSearch search;

  NameFinder(MaxentModel model) {
    this.search = new BeamSearch(BEAM, model);
  }

  /**
   * A name by one of the model's types.
   *
   * @param score the product of the chances of its labels
   */
  record Candidate(Span span, String type, double score) {}

  /** The names in the order of the text. */
  List<Candidate> find(Stream<List<NameWord>> sentences) {
    NameContext context = new NameContext();
    List<Candidate> candidates = new ArrayList<>();
    sentences
        .flatMap(sentence -> Regions.of(sentence).stream())
        .forEachOrdered(region -> candidates.addAll(find(region.words(), context)));
    return candidates;
  }

  private List<Candidate> find(List<NameWord> words, NameContext context) {
    NameWord[] array = words.toArray(NameWord[]::new);
    Sequence best = search.bestSequence(array, new Object[0], context, new NameOutcomes());
    List<String> labels =
        best == null ? Collections.nCopies(array.length, "O") : best.getOutcomes();
    context.remember(words, labels);
    List<Candidate> candidates = new ArrayList<>();
    for (NameOutcomes.Found name : NameOutcomes.names(labels)) {
      double score = 1;
      for (int i = name.begin(); i < name.end(); i++) {
        score *= best.getProb(i);
      }
      Span span =
          words.get(name.begin()).token().span().to(words.get(name.end() - 1).token().span());
      candidates.add(new Candidate(span, name.type(), score));
    }
    return candidates;
  }
}
