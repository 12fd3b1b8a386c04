package org.newsgraph.language.opennlp;

import java.util.ArrayList;
import java.util.List;

/** The stretches of a sentence in which names may lie. */
final class Regions {

  private static final int LONGEST = 100;

  private Regions() {}

  /** A stretch of words; begin is its place in the sentence. */
  record Region(int begin, List<NameWord> words) {}

  static List<Region> of(List<NameWord> sentence) {
    List<Region> regions = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= sentence.size(); i++) {
      boolean outside = i == sentence.size() || sentence.get(i).features().isEmpty();
      if (outside || i - begin == LONGEST) {
        if (i > begin) {
          regions.add(new Region(begin, sentence.subList(begin, i)));
        }
        begin = outside ? i + 1 : i;
      }
    }
    return regions;
  }
}
