package org.newsgraph.linking;

import java.util.List;
import java.util.Optional;

/**
 * What a node is linked to.
 *
 * @param candidates the entries that it may be, the likeliest first; empty when nothing fits
 * @param knownNames of one that is sure, the label, then the names by which articles find it that
 *     do not link it
 */
public record Link(List<LinkCandidate> candidates, List<String> knownNames) {

  /** From this chance on a link is taken for granted: see docs/results.md. */
  public static final double SURE = .85;

  /** From this chance on the best candidate is worth telling. */
  public static final double LIKELY = .25;

  /** Nothing fits. */
  public static final Link NONE = new Link(List.of());

  public Link {
    candidates = List.copyOf(candidates);
    knownNames = List.copyOf(knownNames);
    for (int i = 1; i < candidates.size(); i++) {
      if (candidates.get(i).score() > candidates.get(i - 1).score()) {
        throw new IllegalArgumentException("Expected the likeliest first: " + candidates);
      }
    }
  }

  /** A link that other articles do not find by name. */
  public Link(List<LinkCandidate> candidates) {
    this(candidates, List.of());
  }

  Link knownBy(List<String> names) {
    return new Link(candidates, names);
  }

  /** The entry that the node surely is. */
  public Optional<LinkCandidate> sure() {
    return best(SURE);
  }

  /** The entry that the node surely or likely is. */
  public Optional<LinkCandidate> likely() {
    return best(LIKELY);
  }

  private Optional<LinkCandidate> best(double least) {
    return candidates.stream().limit(1).filter(best -> best.score() >= least).findFirst();
  }
}
