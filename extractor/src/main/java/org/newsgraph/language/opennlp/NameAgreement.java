package org.newsgraph.language.opennlp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.language.opennlp.NameFinder.Candidate;

/** Makes the names of one article agree: the same words have the same type wherever they stand. */
final class NameAgreement {

  private static final String PERSON = "Person";
  private static final double SURE = .7;

  private final String text;
  private final Map<String, Map<String, Double>> votes = new HashMap<>();
  private final Map<String, Double> surnames = new HashMap<>();

  private NameAgreement(String text, List<Candidate> candidates) {
    this.text = text;
    candidates.forEach(this::vote);
  }

  /** The same names, their types put right. */
  static List<Candidate> among(String text, List<Candidate> candidates) {
    NameAgreement agreement = new NameAgreement(text, candidates);
    List<Candidate> agreed = new ArrayList<>();
    for (Candidate candidate : candidates) {
      agreed.add(agreement.agreed(candidate));
    }
    return agreed;
  }

  private void vote(Candidate candidate) {
    String words = words(candidate);
    votes
        .computeIfAbsent(words, key -> new TreeMap<>())
        .merge(candidate.type(), candidate.score(), Double::sum);
    int surname = words.lastIndexOf(' ') + 1;
    if (candidate.type().equals(PERSON) && surname > 0) {
      surnames.merge(words.substring(surname), candidate.score(), Double::sum);
    }
  }

  private Candidate agreed(Candidate candidate) {
    Map<String, Double> shares = new TreeMap<>(votes.get(words(candidate)));
    surnames.computeIfPresent(
        words(candidate), (name, score) -> shares.merge(PERSON, score, Double::sum));
    String best =
        shares.entrySet().stream()
            .max(Comparator.comparingDouble(Map.Entry::getValue))
            .orElseThrow()
            .getKey();
    return best.equals(candidate.type()) || isSure(candidate, best)
        ? candidate
        : new Candidate(candidate.span(), best, candidate.score());
  }

  /** A team and its town share a name within one article; a person shares it with no place. */
  private static boolean isSure(Candidate candidate, String other) {
    boolean person = candidate.type().equals(PERSON) || other.equals(PERSON);
    return !person && candidate.score() > SURE;
  }

  private String words(Candidate candidate) {
    return candidate.span().of(text).replaceAll("\\s+", " ");
  }
}
