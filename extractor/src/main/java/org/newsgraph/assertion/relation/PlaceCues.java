package org.newsgraph.assertion.relation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.assertion.Relation;
import org.newsgraph.assertion.RelationType;
import org.newsgraph.language.NameType;

/** Which place lies in which, by the words between two places that stand beside each other. */
final class PlaceCues {

  private static final String SIDE =
      "(?:(?:north|south|east|west|central|upper|lower|coastal|rural|mainland|occupied"
          + "|neighbou?ring)[\\w-]* ){0,2}";
  private static final Pattern IS_KIND_OF_PLACE_IN =
      Pattern.compile(
          "(?i),? (?:which is |is )?(?:a|an|the) (?:[\\w-]+ ){0,3}(?:%s)(?: of|,? in|, situated in) (?:the )?%s"
              .formatted(Nouns.PLACES, SIDE));
  private static final Pattern IN =
      Pattern.compile(",? (?:located |situated )?in (?:the )?" + SIDE);
  private static final Pattern AT = Pattern.compile(",? at (?:the )?");
  private static final Pattern COMMA = Pattern.compile(", ");
  private static final Pattern BRACKET = Pattern.compile(" \\(");
  private static final Pattern GENITIVE =
      Pattern.compile(
          "['\u2019]s (?:[\\w-]+ ){0,3}?%s(?:(?:%s)(?: of)?,? )?".formatted(SIDE, Nouns.PLACES));
  private static final Pattern KIND =
      Pattern.compile("(?i) (?:[\\w-]+ ){0,2}(?:%s)(?: of)?,? ".formatted(Nouns.PLACES));

  /** How sure a cue is that may be no more than a list. */
  private static final double UNSURE = .6;

  private final String text;
  private final Owners owners;

  PlaceCues(String text, Owners owners) {
    this.text = text;
    this.owners = owners;
  }

  Optional<Relation> of(Pairing pair) {
    return pair.isOf(NameType.GROUP, NameType.PLACE) ? ofPeople(pair) : ofPlaces(pair);
  }

  /** "the Norwegian city of Vik". */
  private Optional<Relation> ofPeople(Pairing pair) {
    return matches(KIND, pair) && !KnownRegions.isCountry(second(pair))
        ? owners.countries(pair.first()).stream()
            .findFirst()
            .map(c -> pair.ofCountry(RelationType.LOCATED_IN, pair.second(), c, Belonging.SAID))
        : Optional.empty();
  }

  private Optional<Relation> ofPlaces(Pairing pair) {
    if (!pair.isOf(NameType.PLACE, NameType.PLACE)) {
      return Optional.empty();
    }
    boolean within = isWithinRegion(pair);
    boolean around = KnownRegions.isRegion(first(pair)) && !KnownRegions.isCountry(second(pair));
    if (isSaidWithin(pair)) {
      return pair.forward(RelationType.LOCATED_IN, Belonging.SAID);
    }
    if (COMMA.matcher(pair.between()).matches() && endsPair(pair)) {
      boolean said = within || isDateline(pair);
      return isListOfStates(pair)
          ? Optional.empty()
          : pair.forward(RelationType.LOCATED_IN, said ? Belonging.SAID : UNSURE);
    }
    if (matches(AT, pair) && pair.before().matches("(?s).*\\b[Ii]n (?:the )?")) {
      return pair.backward(RelationType.LOCATED_IN, Belonging.SAID);
    }
    if (around && (matches(GENITIVE, pair) && !pair.goesOn() || matches(KIND, pair))) {
      return pair.backward(RelationType.LOCATED_IN, Belonging.SAID);
    }
    return Optional.empty();
  }

  private boolean isSaidWithin(Pairing pair) {
    boolean within = isWithinRegion(pair);
    return !KnownRegions.isCountry(first(pair))
        && (matches(IS_KIND_OF_PLACE_IN, pair)
            || matches(IN, pair) && (within || !pair.between().startsWith(","))
            || within && matches(BRACKET, pair) && pair.behind().startsWith(")"));
  }

  /** A town in a region or a country, a state in a country; two states are a list. */
  private boolean isWithinRegion(Pairing pair) {
    return KnownRegions.isRegion(second(pair))
        && !KnownRegions.isCountry(first(pair))
        && !isListOfStates(pair);
  }

  /** "VIK, Norland —" at the head of a report. */
  private static boolean isDateline(Pairing pair) {
    return pair.before().isBlank() && pair.behind().matches("(?s)\\s*[\u2013\u2014].*");
  }

  private boolean isListOfStates(Pairing pair) {
    return KnownRegions.isState(first(pair)) && KnownRegions.isState(second(pair));
  }

  private static boolean matches(Pattern pattern, Pairing pair) {
    return pattern.matcher(pair.between()).matches();
  }

  private String first(Pairing pair) {
    return pair.first().span().of(text);
  }

  private String second(Pairing pair) {
    return pair.second().span().of(text);
  }

  /** "in Vik, Norland, on Monday", but not one of a list "Vik, Holm and Lund". */
  private boolean endsPair(Pairing pair) {
    boolean list =
        pair.behind().matches("(?s),? (?:and|or|&) .*")
            || pair.before().matches("(?s).*\\p{Lu}[\\w.-]*,(?: and| or)? ");
    boolean ends = pair.behind().matches("(?s)(?:[.,;:)]|$|\\s*[\u2013\u2014]|\\s*\\().*");
    boolean goesOn =
        KnownRegions.isRegion(second(pair))
            && pair.behind()
                .matches(
                    "(?s) (?:to|in|on|at|for|from|with|after|before|during|by|since|as|when|where|last|early|late|this)\\b.*");
    boolean other =
        pair.behind().matches("(?s), \\p{Lu}.*")
            && !(KnownRegions.isState(second(pair)) && !KnownRegions.isRegion(first(pair)));
    return !list && (ends || goesOn) && !other;
  }
}
