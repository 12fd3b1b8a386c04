package org.newsgraph.assertion.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.assertion.NamedMentions.Named;
import org.newsgraph.assertion.relation.RoleNoun.Scope;
import org.newsgraph.language.Chain;
import org.newsgraph.language.Mention;
import org.newsgraph.language.NameType;
import org.newsgraph.language.Span;

/** Whose a post is, by the names before and behind its title. */
record Owners(SentenceWords words) {

  private static final Set<String> PREPOSITIONS =
      Set.of("of", "for", "at", "in", "with", "within", "to", "on", "from");

  private static final Set<String> OF_PERSONS = Set.of("of", "for", "to");

  /** Places that people work for: buildings and what sits in them. */
  private static final Pattern SEAT =
      Pattern.compile(
          "(?i).*\\b(?:house|palace|kremlin|pentagon|hospital|university|school|college|prison"
              + "|museum|airport|court|cathedral|church|academy|zoo|library|theatre|theater)");

  /** A name and the index of the first word behind the phrase that held it. */
  record Found(Optional<Named> owner, int end) {}

  /** The first fitting name of the prepositional phrases that begin at this index. */
  Found behind(RoleNoun noun, int begin) {
    Optional<Named> owner = Optional.empty();
    int at = begin;
    while (PREPOSITIONS.contains(words.lower(at)) && owner.isEmpty()) {
      int end = phraseEnd(at + 1);
      for (int i = at + 1; i < end && owner.isEmpty(); i++) {
        String preposition = words.lower(at);
        owner =
            words
                .name(i)
                .filter(name -> !words.isGenitive(words.after(name)))
                .filter(name -> belongs(noun, name, preposition));
        i = words.name(i).map(words::last).orElse(i);
      }
      if (end == at + 1) {
        break;
      }
      at = end;
    }
    return new Found(owner, at);
  }

  private int phraseEnd(int begin) {
    int end = begin;
    while (words.isNominal(end) || words.isDeterminer(end) || words.isGenitive(end)) {
      end++;
    }
    return end;
  }

  private boolean belongs(RoleNoun noun, Named name, String preposition) {
    boolean office = noun.is(Scope.OFFICE);
    return switch (name.chain().type()) {
      case ORGANIZATION ->
          !preposition.equals("from")
              && !(preposition.equals("to") && office)
              && (!preposition.equals("on") || noun.isMember());
      case PLACE ->
          preposition.equals("of") && !noun.is(Scope.TRADE)
              || isSeat(name) && Set.of("at", "of", "for").contains(preposition);
      case GROUP ->
          Set.of("of", "for").contains(preposition)
              && !noun.is(Scope.TRADE)
              && !words.isNominal(words.after(name));
      case PERSON -> OF_PERSONS.contains(preposition) && noun.is(Scope.AIDE);
      default -> false;
    };
  }

  /** Ministers are of states; "a Vik minister" may be a clergyman. */
  private boolean isOffice(RoleNoun noun, Named name, int title) {
    boolean bare = words.lower(title).equals(noun.word());
    return noun.is(Scope.OFFICE)
        && (!bare || KnownRegions.isRegion(name.span().of(words.document().text())));
  }

  private boolean isSeat(Named name) {
    return SEAT.matcher(name.span().of(words.document().text())).matches();
  }

  /** The last fitting name before a title: "Holm Lines spokesman", "Norland's mayor". */
  Optional<Named> ahead(RoleNoun noun, int begin, int title) {
    for (int i = title - 1; i >= begin; i--) {
      Optional<Named> owner = words.name(i).filter(name -> owns(noun, name, title));
      if (owner.isPresent()) {
        return owner;
      }
    }
    return Optional.empty();
  }

  private boolean owns(RoleNoun noun, Named name, int title) {
    return switch (name.chain().type()) {
      case ORGANIZATION -> true;
      case PLACE ->
          noun.is(Scope.RULE) || noun.isMember() || isSeat(name) || isOffice(noun, name, title);
      case PERSON -> noun.is(Scope.AIDE);
      default -> false;
    };
  }

  /** The countries whose people are named before a title. */
  List<Named> countries(int begin, int title) {
    List<Named> countries = new ArrayList<>();
    for (int i = begin; i < title; i++) {
      words
          .name(i)
          .filter(name -> name.is(NameType.GROUP))
          .ifPresent(people -> countries.addAll(countries(people)));
    }
    return countries.stream().distinct().toList();
  }

  /** The countries of a people that a name names. */
  List<Named> countries(Named people) {
    return words.document().chains().stream()
        .filter(chain -> chain.type() == NameType.PLACE)
        .filter(
            chain ->
                chain.mentions().stream()
                    .filter(mention -> mention.kind() == Mention.Kind.NOMINAL)
                    .anyMatch(mention -> mention.span().equals(people.span())))
        .map(chain -> new Named(chain, nearestName(chain, people.span())))
        .toList();
  }

  /** Where the country itself is named nearest; where its people are, if nowhere. */
  private static Span nearestName(Chain chain, Span people) {
    return chain.names().stream()
        .map(Mention::span)
        .min(Comparator.comparingInt(span -> Math.abs(span.begin() - people.begin())))
        .orElse(people);
  }
}
