package org.newsgraph.linking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.key.EntityKind;
import org.newsgraph.key.NodeKey;
import org.newsgraph.gazetteer.Entry;
import org.newsgraph.gazetteer.Gazetteer;

/** How the mentions with an answer fare, and how often the links of each chance are right. */
final class Tally {

  private static final int BANDS = 20;

  private final Gazetteer gazetteer;
  private final Set<EntityKind> kinds;
  private int known;
  private int right;
  private int unknown;
  private int left;
  private int sure;
  private int sureRight;
  private final int[] banded = new int[BANDS];
  private final int[] bandedRight = new int[BANDS];

  Tally(Gazetteer gazetteer, Set<EntityKind> kinds) {
    this.gazetteer = gazetteer;
    this.kinds = kinds;
  }

  Tally add(List<GoldLinks> articles, Weights weights) {
    Linker linker = new Linker(gazetteer, weights);
    for (GoldLinks article : articles) {
      Map<String, Link> links = new HashMap<>();
      linker.choices(article.nodes()).forEach(c -> links.put(c.node().node(), c.link()));
      for (NodeKey node : article.nodes()) {
        Link link = links.getOrDefault(node.node(), Link.NONE);
        Map<String, Integer> answers = article.answers().getOrDefault(node.node(), Map.of());
        if (kinds.contains(node.kind())) {
          answers.forEach((id, count) -> add(link, id, count));
        }
      }
    }
    return this;
  }

  /** What is linked without an identifier of the kind that is asked for counts as unlinked. */
  private void add(Link link, String identifier, int count) {
    Optional<LinkCandidate> best =
        link.candidates().stream().limit(1).filter(c -> isAsked(c.entry(), identifier)).findFirst();
    boolean agrees =
        best.filter(c -> c.entry().identifiers().contains(identifier)).isPresent();
    double chance = best.map(LinkCandidate::score).orElse(0.);
    boolean isLinked = chance >= Link.LIKELY;
    if (gazetteer.entry(identifier).isPresent()) {
      known += count;
      right += agrees && isLinked ? count : 0;
    } else {
      unknown += count;
      left += isLinked ? 0 : count;
    }
    if (chance >= Link.SURE) {
      sure += count;
      sureRight += agrees ? count : 0;
    }
    int band = (int) Math.min(BANDS - 1, chance * BANDS);
    banded[band] += best.isPresent() ? count : 0;
    bandedRight[band] += agrees ? count : 0;
  }

  private static boolean isAsked(Entry entry, String identifier) {
    return identifier.startsWith("wikidata:")
        ? entry.wikidata().isPresent()
        : entry.geonames().isPresent();
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "%s of those in the gazetteer right, %s of the others unlinked, %s of sure links right",
        share(right, known),
        share(left, unknown),
        share(sureRight, sure));
  }

  /** A line for each band of chances. */
  String bands() {
    StringBuilder lines = new StringBuilder();
    for (int band = 0; band < BANDS; band++) {
      double from = (double) band / BANDS;
      lines.append(
          String.format(
              Locale.ROOT, "  from %.2f: %s%n", from, share(bandedRight[band], banded[band])));
    }
    return lines.toString();
  }

  private static String share(int part, int all) {
    return String.format(Locale.ROOT, "%d of %d (%.1f %%)", part, all, 100. * part / all);
  }
}
