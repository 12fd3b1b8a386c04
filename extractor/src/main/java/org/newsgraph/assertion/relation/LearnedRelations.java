package org.newsgraph.assertion.relation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.assertion.NamedMentions;
import org.newsgraph.assertion.NamedMentions.Named;
import org.newsgraph.assertion.Relation;
import org.newsgraph.assertion.Relation.Argument;
import org.newsgraph.assertion.RelationType;
import org.newsgraph.language.Document;
import org.newsgraph.language.RelatedNames;
import org.newsgraph.language.RelatedNames.Kind;
import org.newsgraph.language.Span;

/** Turns the related names that a layer has found into relations between entities. */
final class LearnedRelations {

  /** What is less likely is dropped: below it, every other one only stands nearby. */
  private static final double LIKELY = .6;

  /** However sure the head is, it has not seen the words say so. */
  private static final double AT_MOST = .8;

  private static final Pattern DASH = Pattern.compile(" -+ |[\u2013\u2014]");

  private final Document document;
  private final NamedMentions mentions;

  LearnedRelations(Document document, NamedMentions mentions) {
    this.document = document;
    this.mentions = mentions;
  }

  /** The relations whose names are still of the types that they were found with. */
  List<Relation> all() {
    return document.relations().stream()
        .filter(names -> names.confidence() >= LIKELY)
        .map(this::relation)
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Relation> relation(RelatedNames names) {
    Optional<Named> subject = mentions.at(names.subject().begin());
    Optional<Named> object = mentions.at(names.object().begin());
    boolean holds =
        subject.isPresent()
            && object.isPresent()
            && !subject.get().chain().equals(object.get().chain())
            && !isCreditOrDateline(names)
            && names.kind().joins(subject.get().chain().type(), object.get().chain().type());
    return holds
        ? Optional.of(relation(names, argument(subject.get()), argument(object.get())))
        : Optional.empty();
  }

  /** "ADA HOLM/Radio Tessa" under a picture, "VIK, Norland - Ada Holm" at the head of a report. */
  private boolean isCreditOrDateline(RelatedNames names) {
    boolean forward = names.subject().compareTo(names.object()) < 0;
    Span both = forward ? names.subject().to(names.object()) : names.object().to(names.subject());
    boolean person = names.kind() == Kind.LIVES_IN || names.kind() == Kind.WORKS_FOR;
    String text = document.text(both);
    return text.contains("/") || person && DASH.matcher(text).find();
  }

  private static Relation relation(RelatedNames names, Argument subject, Argument object) {
    boolean forward = subject.span().compareTo(object.span()) < 0;
    return new Relation(
        type(names.kind()),
        subject,
        object,
        forward ? subject.span().to(object.span()) : object.span().to(subject.span()),
        Math.min(AT_MOST, names.confidence()));
  }

  private static Argument argument(Named named) {
    return new Argument(named.chain().id(), named.span());
  }

  private static RelationType type(Kind kind) {
    return switch (kind) {
      case LIVES_IN -> RelationType.LIVES_IN;
      case BASED_IN -> RelationType.BASED_IN;
      case LOCATED_IN -> RelationType.LOCATED_IN;
      case WORKS_FOR -> RelationType.WORKS_FOR;
    };
  }

  /**
   * Those found by rules, then those learned that the rules have not found.
   *
   * <p>A rule tells more: not only that a person works for an organization, but that they lead it;
   * not only that they belong to a place, but that they are its citizen.
   */
  static Stream<Relation> joined(List<Relation> ruled, List<Relation> learned) {
    Set<Pair> told = ruled.stream().map(LearnedRelations::pair).collect(Collectors.toSet());
    return Stream.concat(
        ruled.stream(), learned.stream().filter(relation -> !told.contains(pair(relation))));
  }

  private record Pair(RelationType type, Span subject, Span object) {}

  private static Pair pair(Relation relation) {
    RelationType type =
        switch (relation.type()) {
          case LEADS, MEMBER_OF -> RelationType.WORKS_FOR;
          case CITIZEN_OF -> RelationType.LIVES_IN;
          default -> relation.type();
        };
    return new Pair(type, relation.subject().span(), relation.object().span());
  }
}
