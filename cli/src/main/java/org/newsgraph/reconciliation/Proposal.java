package org.newsgraph.reconciliation;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.key.NameKey;

/**
 * A link that a service proposes for an entity.
 *
 * @param isSure whether the service is sure of it, it alone, and the names agree
 */
public record Proposal(Question question, Candidate candidate, boolean isSure) {

  /** The proposals for one entity, as the service ranks them. */
  public static List<Proposal> of(Question question, List<Candidate> candidates) {
    long matches = candidates.stream().filter(Candidate::match).count();
    List<Proposal> proposals = new ArrayList<>();
    for (Candidate candidate : candidates) {
      boolean sure =
          matches == 1
              && candidate.match()
              && NameKey.of(candidate.name()).equals(NameKey.of(question.name()));
      proposals.add(new Proposal(question, candidate, sure));
    }
    return proposals;
  }
}
