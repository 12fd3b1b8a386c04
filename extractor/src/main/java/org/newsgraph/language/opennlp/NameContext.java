package org.newsgraph.language.opennlp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.util.BeamSearchContextGenerator;

/** What speaks for a label: the word's features, the labels before it, the word's earlier label. */
final class NameContext implements BeamSearchContextGenerator<NameWord> {

  private final Map<String, String> earlier = new HashMap<>();

  @Override
  public String[] getContext(int at, NameWord[] words, String[] labels, Object[] additional) {
    NameWord word = words[at];
    String last = at == 0 ? NameOutcomes.OTHER : labels[at - 1];
    String lastButOne = at < 2 ? NameOutcomes.OTHER : labels[at - 2];
    List<String> context = new ArrayList<>(word.features().size() + 8);
    context.addAll(word.features());
    context.add("o=" + last);
    context.add("oo=" + lastButOne + last);
    context.add("ow=" + last + word.key());
    context.add("os=" + last + NameShape.of(word.token().form()));
    if (at > 0) {
      context.add("ow-1=" + last + words[at - 1].key());
    }
    if (at + 1 < words.length) {
      context.add("ow1=" + last + words[at + 1].key());
    }
    String label = earlier.get(word.key());
    if (label != null) {
      context.add("e=" + label);
    }
    return context.toArray(String[]::new);
  }

  /** Remembers the labels of words that have been read. */
  void remember(List<NameWord> words, List<String> labels) {
    for (int i = 0; i < words.size(); i++) {
      if (NameShape.stands(words.get(i).token().form())) {
        earlier.put(words.get(i).key(), labels.get(i));
      }
    }
  }
}
