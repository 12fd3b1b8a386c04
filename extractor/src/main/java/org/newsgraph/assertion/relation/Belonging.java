package org.newsgraph.assertion.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.assertion.AssertionFinder;
import org.newsgraph.assertion.NamedMentions;
import org.newsgraph.assertion.NamedMentions.Named;
import org.newsgraph.assertion.Relation;
import org.newsgraph.assertion.Relation.Argument;
import org.newsgraph.assertion.RelationType;
import org.newsgraph.language.Document;
import org.newsgraph.language.Lexicon;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Span;

/**
 * Finds which place lies in which and who belongs to what, by the words between two names that
 * stand beside each other, and by the posts that people hold.
 */
public final class Belonging implements AssertionFinder {

  private static final String KINDS =
      Lexicon.rows(Belonging.class, "place-nouns.tsv").stream()
          .map(row -> Pattern.quote(row[0]))
          .collect(Collectors.joining("|"));
  private static final Pattern IS_KIND_OF_PLACE_IN =
      Pattern.compile(
          ",? (?:a|an|the) (?:[\\w-]+ ){0,3}(?:" + KINDS + ") (?:in|of) (?:the )?(?:[\\w-]+ )??",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern COMMA = Pattern.compile(", ");
  private static final Pattern GENITIVE_REGION =
      Pattern.compile("['\u2019]s (?:(?:north|south|east|west|central)\\w* )?");
  private static final Pattern BASED_IN = Pattern.compile(",? (?:which is )?based in (?:the )?");
  private static final Pattern GENITIVE = Pattern.compile("['\u2019]s ");
  private static final Pattern IS_CITIZEN_OF =
      Pattern.compile(
          "(?:,| is| was| became|, who is|, who was) an? (?:[\\w-]+ ){0,2}(?:citizen|national) of (?:the )?");
  private static final Pattern CITIZEN = Pattern.compile(" (?:citizen|national),? ");
  private static final double EXPLICIT = .9;
  private static final double LIKELY = .75;

  @Override
  public Stream<Relation> find(Document document) {
    NamedMentions mentions = new NamedMentions(document);
    List<Relation> relations = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      List<Named> names = mentions.within(sentence.span());
      for (int i = 0; i + 1 < names.size(); i++) {
        beside(document, names.get(i), names.get(i + 1)).ifPresent(relations::add);
      }
    }
    WordedPosts.of(document, mentions).stream().flatMap(PostRelations::of).forEach(relations::add);
    return LearnedRelations.joined(relations, new LearnedRelations(mentions).of(document));
  }

  private static Optional<Relation> beside(Document document, Named one, Named other) {
    if (one.span().end() > other.span().begin() || one.chain().equals(other.chain())) {
      return Optional.empty();
    }
    String between = document.text().substring(one.span().end(), other.span().begin());
    return switch (types(one, other)) {
      case "PLACE PLACE" -> places(document, between, one, other);
      case "ORGANIZATION PLACE" ->
          when(BASED_IN.matcher(between).matches(), RelationType.BASED_IN, one, other);
      case "ORGANIZATION PERSON" ->
          when(GENITIVE.matcher(between).matches(), RelationType.WORKS_FOR, other, one);
      case "PERSON PLACE" ->
          when(IS_CITIZEN_OF.matcher(between).matches(), RelationType.CITIZEN_OF, one, other);
      case "PLACE PERSON" ->
          when(CITIZEN.matcher(between).matches(), RelationType.CITIZEN_OF, other, one);
      default -> Optional.empty();
    };
  }

  private static String types(Named one, Named other) {
    return one.chain().type() + " " + other.chain().type();
  }

  private static Optional<Relation> places(
      Document document, String between, Named one, Named other) {
    if (IS_KIND_OF_PLACE_IN.matcher(between).matches()) {
      return Optional.of(relation(RelationType.LOCATED_IN, one, other, EXPLICIT));
    }
    if (GENITIVE_REGION.matcher(between).matches()) {
      return Optional.of(relation(RelationType.LOCATED_IN, other, one, EXPLICIT));
    }
    boolean enclosed = COMMA.matcher(between).matches() && endsPair(document.text(), other.span());
    return when(enclosed, RelationType.LOCATED_IN, one, other);
  }

  /** "in Vik, Norland, on Monday", but not one of a list "Vik, Holm and Lund". */
  private static boolean endsPair(String text, Span last) {
    String after = text.substring(last.end(), Math.min(text.length(), last.end() + 6));
    boolean list = after.matches("(?s),? (?:and|or) .*");
    return !list
        && after.matches("(?s)(?:[.,;:)]|$|\\s*[\u2013\u2014]).*")
        && !after.matches("(?s), \\p{Lu}.*");
  }

  private static Optional<Relation> when(
      boolean holds, RelationType type, Named subject, Named object) {
    return holds ? Optional.of(relation(type, subject, object, LIKELY)) : Optional.empty();
  }

  private static Relation relation(
      RelationType type, Named subject, Named object, double confidence) {
    Span evidence =
        new Span(
            Math.min(subject.span().begin(), object.span().begin()),
            Math.max(subject.span().end(), object.span().end()));
    return new Relation(type, argument(subject), argument(object), evidence, confidence);
  }

  private static Argument argument(Named named) {
    return new Argument(named.chain().id(), named.span());
  }
}
