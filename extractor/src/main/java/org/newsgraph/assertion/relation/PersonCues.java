package org.newsgraph.assertion.relation;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.assertion.Relation;
import org.newsgraph.assertion.RelationType;

/** Where people live, whose citizens they are and whom they work for, by the words between. */
final class PersonCues {

  private static final String AGE = "(?:,? \\(?(?:aged? )?\\d{1,3}\\)?)?";
  private static final Pattern LIVES_IN =
      Pattern.compile(
          AGE
              + ",? (?:who |and )?(?:has |have |had |is |was |now |currently |still )*"
              + "(?:live|lives|lived|living|resides|resided|residing)(?: and works)?"
              + " (?:in|at) (?:the )?(?:[\\p{Ll}-]+ ){0,2}(?:of )?");
  private static final Pattern RESIDENT_OF =
      Pattern.compile(
          AGE
              + "(?:,| is| was|, who is|, who was) (?:an? |the )?(?:[\\w-]+ ){0,3}resident (?:of|in) (?:the )?"
              + "(?:[\\w-]+ of )?");
  private static final Pattern RESIDENT = Pattern.compile(" (?:area )?resident,? ");
  private static final Pattern OF_TOWN = Pattern.compile(AGE + ", of (?:the )?(?:[\\w-]+ of )?");
  private static final Pattern OF = Pattern.compile(AGE + " of (?:the )?");
  private static final Pattern FROM = Pattern.compile(AGE + ", from (?:the )?(?:[\\w-]+ of )?");
  private static final Pattern BASED = Pattern.compile("-based (?:[\\w-]+ ){0,4}");
  private static final Pattern HOME_IN =
      Pattern.compile(
          "['\u2019]s (?:[\\w-]+ )?(?:home|house|apartment|flat|residence) in (?:the )?");
  private static final Pattern CITIZEN_OF =
      Pattern.compile(
          AGE
              + "(?:,| is| was| became|, who is|, who was) an? (?:[\\w-]+ ){0,2}"
              + "(?:citizen|national) of (?:the )?");
  private static final Pattern CITIZEN = Pattern.compile(" (?:citizen|national),? ");
  private static final Pattern PERSON_OF_NATION =
      Pattern.compile("(?i) (?:[\\w-]+ ){0,2}?(?:%s),? ".formatted(Nouns.PERSONS));
  private static final Pattern NATION = Pattern.compile(" ");
  private static final Pattern IS_OF_NATION =
      Pattern.compile(AGE + "(?:,| is| was|, who is|, who was) (?:an? )?(?:[\\p{Ll}-]+ )?");
  private static final Pattern ENDS_NATION =
      Pattern.compile(
          "(?s)(?:[.,;)]|$| (?:dual )?(?:citizen|national|native)\\b(?! of)| who\\b).*");
  private static final Pattern WORKS_FOR =
      Pattern.compile(
          AGE
              + ",? (?:who |and )?(?:has |had |now |also )*(?:works?|worked|working) (?:for|at) (?:the )?");
  private static final Pattern PLAYS_FOR =
      Pattern.compile(",? who (?:now )?(?:plays|played|rides|drives|races) for (?:the )?");
  private static final Pattern LEADS =
      Pattern.compile(",? who (?:now )?(?:leads|heads|runs|chairs|directs) (?:the )?");
  private static final Pattern GENITIVE = Pattern.compile("['\u2019]s ");
  private static final Pattern BRACKET = Pattern.compile(" \\(");
  private static final Pattern BODY_OF_MEMBERS =
      Pattern.compile(
          ".*\\b(?:Party|Club|Union|Front|Movement|Congress|United|FC|Alliance|League)\\b.*");

  private static final double LIKELY = .7;

  private final String text;
  private final Owners owners;

  PersonCues(String text, Owners owners) {
    this.text = text;
    this.owners = owners;
  }

  Stream<Relation> of(Pairing pair) {
    return switch (pair.first().chain().type() + " " + pair.second().chain().type()) {
      case "PERSON PLACE" -> placed(pair).stream();
      case "PLACE PERSON" -> fromPlace(pair).stream();
      case "GROUP PERSON" -> nation(pair);
      case "PERSON GROUP" -> ofNation(pair);
      case "PERSON ORGANIZATION" -> employed(pair).stream();
      case "ORGANIZATION PERSON" -> ofBody(pair).stream();
      default -> Stream.empty();
    };
  }

  private Optional<Relation> placed(Pairing pair) {
    String place = pair.second().span().of(text);
    boolean country = KnownRegions.isCountry(place) && !KnownRegions.isState(place);
    if (pair.goesOn()) {
      return Optional.empty();
    }
    if (matches(CITIZEN_OF, pair)) {
      return pair.forward(RelationType.CITIZEN_OF, Belonging.SAID);
    }
    boolean at = matches(LIVES_IN, pair) || matches(RESIDENT_OF, pair) || matches(HOME_IN, pair);
    if (at || matches(OF_TOWN, pair) && !country) {
      return pair.forward(RelationType.LIVES_IN, Belonging.SAID);
    }
    if (matches(OF, pair) && country) {
      return pair.forward(RelationType.CITIZEN_OF, Belonging.SAID);
    }
    return matches(FROM, pair) || matches(OF, pair)
        ? pair.forward(RelationType.LIVES_IN, LIKELY)
        : Optional.empty();
  }

  private static Optional<Relation> fromPlace(Pairing pair) {
    if (matches(CITIZEN, pair)) {
      return pair.backward(RelationType.CITIZEN_OF, Belonging.SAID);
    }
    return matches(RESIDENT, pair) || matches(BASED, pair)
        ? pair.backward(RelationType.LIVES_IN, Belonging.SAID)
        : Optional.empty();
  }

  /** "Norwegian refugee Ada Holm", "Norwegian Ada Holm". */
  private Stream<Relation> nation(Pairing pair) {
    boolean said = matches(PERSON_OF_NATION, pair) || matches(NATION, pair);
    return said
        ? owners.countries(pair.first()).stream()
            .map(c -> pair.ofCountry(RelationType.CITIZEN_OF, pair.second(), c, Belonging.SAID))
        : Stream.empty();
  }

  /** "Ada Holm, a Norwegian,", "Ada Holm is Norwegian". */
  private Stream<Relation> ofNation(Pairing pair) {
    boolean said = matches(IS_OF_NATION, pair) && ENDS_NATION.matcher(pair.behind()).matches();
    return said
        ? owners.countries(pair.second()).stream()
            .map(c -> pair.ofCountry(RelationType.CITIZEN_OF, pair.first(), c, Belonging.SAID))
        : Stream.empty();
  }

  private Optional<Relation> employed(Pairing pair) {
    if (pair.goesOn()) {
      return Optional.empty();
    }
    if (matches(LEADS, pair)) {
      return pair.forward(RelationType.LEADS, Belonging.SAID);
    }
    if (matches(PLAYS_FOR, pair)) {
      return pair.forward(RelationType.MEMBER_OF, Belonging.SAID);
    }
    if (matches(WORKS_FOR, pair) || matches(OF, pair)) {
      return pair.forward(ofWorkersOrMembers(pair.second().span().of(text)), Belonging.SAID);
    }
    boolean bracketed = matches(BRACKET, pair) && pair.behind().startsWith(")");
    return bracketed ? pair.forward(RelationType.WORKS_FOR, LIKELY) : Optional.empty();
  }

  private static RelationType ofWorkersOrMembers(String body) {
    return BODY_OF_MEMBERS.matcher(body).matches()
        ? RelationType.MEMBER_OF
        : RelationType.WORKS_FOR;
  }

  private static Optional<Relation> ofBody(Pairing pair) {
    return matches(GENITIVE, pair)
        ? pair.backward(RelationType.WORKS_FOR, Belonging.SAID)
        : Optional.empty();
  }

  private static boolean matches(Pattern pattern, Pairing pair) {
    return pattern.matcher(pair.between()).matches();
  }
}
