package org.newsgraph.assertion.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.assertion.AssertionFinder;
import org.newsgraph.assertion.NamedMentions;
import org.newsgraph.assertion.NamedMentions.Named;
import org.newsgraph.assertion.Relation;
import org.newsgraph.language.Document;
import org.newsgraph.language.Part;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Span;

/**
 * Finds who belongs to what and which place lies in which, by cues: the posts that people hold, and
 * the words between two names that stand beside each other. What the learned head alone holds to be
 * so is no more than a candidate.
 */
public final class Belonging implements AssertionFinder {

  /** How sure what the words say is. */
  static final double SAID = .9;

  @Override
  public Set<Part> needs() {
    return Set.of(Part.CORRECTED_TAGS, Part.CHAINS);
  }

  @Override
  public Stream<Relation> find(Document document) {
    NamedMentions mentions = new NamedMentions(document);
    List<Relation> relations = new ArrayList<>();
    WordedPosts.of(document, mentions).stream()
        .flatMap(post -> PostRelations.of(post, document.text()))
        .forEach(relations::add);
    for (Sentence sentence : document.sentences()) {
      inSentence(document, mentions, sentence).forEach(relations::add);
    }
    List<Relation> candidates = new LearnedRelations(document, mentions).all();
    return new SoundRelations(document).of(LearnedRelations.joined(relations, candidates).toList());
  }

  private static Stream<Relation> inSentence(
      Document document, NamedMentions mentions, Sentence sentence) {
    String text = document.text();
    SentenceWords words = new SentenceWords(document, mentions, sentence.tokens());
    Owners owners = new Owners(words);
    PersonCues persons = new PersonCues(text, owners);
    SeatCues seats = new SeatCues(text, owners);
    PlaceCues places = new PlaceCues(text, owners);
    return pairs(mentions.within(sentence.span()), words, sentence.span()).stream()
        .flatMap(
            pair ->
                Stream.of(persons.of(pair), seats.of(pair).stream(), places.of(pair).stream())
                    .flatMap(found -> found));
  }

  private static List<Pairing> pairs(List<Named> names, SentenceWords words, Span sentence) {
    List<Pairing> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < names.size(); i++) {
      Named one = names.get(i);
      Named other = names.get(i + 1);
      if (one.span().end() <= other.span().begin() && !one.chain().equals(other.chain())) {
        pairs.add(Pairing.of(one, other, words, sentence));
      }
    }
    return pairs;
  }
}
