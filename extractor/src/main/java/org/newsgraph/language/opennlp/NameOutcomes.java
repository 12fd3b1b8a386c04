package org.newsgraph.language.opennlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.util.SequenceValidator;

/** The labels of words: Other, or a type of names with Begin, In, Last or Unit. */
final class NameOutcomes implements SequenceValidator<NameWord> {

  static final String OTHER = "O";

  /** Words from begin to end (exclusive) of one type. */
  record Found(int begin, int end, String type) {}

  @Override
  public boolean validSequence(int at, NameWord[] words, String[] before, String outcome) {
    String last = at == 0 ? OTHER : before[at - 1];
    boolean open = last.startsWith("B-") || last.startsWith("I-");
    if (open != (outcome.startsWith("I-") || outcome.startsWith("L-"))) {
      return false;
    }
    if (open && !outcome.substring(2).equals(last.substring(2))) {
      return false;
    }
    return at + 1 < words.length || !outcome.startsWith("B-") && !outcome.startsWith("I-");
  }

  /** The labels of this many words. */
  static String[] labels(int size, List<Found> names) {
    String[] labels = new String[size];
    Arrays.fill(labels, OTHER);
    for (Found name : names) {
      for (int i = name.begin(); i < name.end(); i++) {
        labels[i] = position(i, name) + name.type();
      }
    }
    return labels;
  }

  private static String position(int at, Found name) {
    if (name.end() - name.begin() == 1) {
      return "U-";
    }
    return at == name.begin() ? "B-" : at == name.end() - 1 ? "L-" : "I-";
  }

  /** The names that these labels mark. */
  static List<Found> names(List<String> labels) {
    List<Found> names = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < labels.size(); i++) {
      String label = labels.get(i);
      begin = label.startsWith("B-") || label.startsWith("U-") ? i : begin;
      if (label.startsWith("L-") || label.startsWith("U-")) {
        names.add(new Found(begin, i + 1, label.substring(2)));
      }
    }
    return names;
  }
}
