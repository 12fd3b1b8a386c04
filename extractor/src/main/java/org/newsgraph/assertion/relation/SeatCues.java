package org.newsgraph.assertion.relation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.assertion.NamedMentions.Named;
import org.newsgraph.assertion.Relation;
import org.newsgraph.assertion.RelationType;
import org.newsgraph.language.NameType;

/** Which body has its seat in which place, and which is part of which, by the words between. */
final class SeatCues {

  private static final Pattern BASED_IN =
      Pattern.compile(
          "(?i),? (?:\\([^)]*\\),? )?(?:which |that )?(?:is |was |are )?(?:an? (?:[\\w-]+ ){0,4})?"
              + "(?:based|headquartered) (?:in|at) (?:the )?(?:[\\w-]+ of )?");
  private static final Pattern BODY_IN =
      Pattern.compile(
          "(?i),? (?:\\([^)]*\\),? )?(?:is )?(?:a|an|the) (?:[\\w-]+ ){0,4}(?:%s) in (?:the )?(?:[\\w-]+ of )?"
              .formatted(Nouns.BODIES));
  private static final Pattern BODY_BASED =
      Pattern.compile(",? (?:\\([^)]*\\),? )?(?:is |was )?(?:a|an|the) (?:[\\w-]+ ){0,2}");
  private static final Pattern BASED = Pattern.compile("-based (?:[\\w-]+ ){0,5}");
  private static final Pattern IN = Pattern.compile(",? in (?:the )?");
  private static final Pattern GENITIVE =
      Pattern.compile(
          "['\u2019]s (?:(?:largest|biggest|main|national|state|leading|own|new) )?"
              + "(?:[\\w-]+ )?(?:(?:%s) )?".formatted(Nouns.BODIES));
  private static final Pattern KIND =
      Pattern.compile("(?i) (?:[\\w-]+ ){0,3}(?:%s)s?,? (?:the )?".formatted(Nouns.BODIES));
  private static final Pattern OF_ONE_SITE =
      Pattern.compile(
          "(?i).*\\b(?:university|hospital|school|college|court|embassy|consulate|museum|institute"
              + "|directorate|church|cathedral|prison|academy|zoo|clinic|hotel|library)");
  private static final Pattern PART_OF =
      Pattern.compile(
          ",? (?:which is |now |is )?(?:a |an |the )?(?:[\\w-]+ ){0,2}?"
              + "(?:part|unit|subsidiary|division|arm|branch|wing|affiliate|member|offshoot)"
              + " (?:of|under|within) (?:the )?");
  private static final Pattern APPOSED =
      Pattern.compile("(?:,| [-\u2013\u2014]) (?:once |now )?(?:the |an? )?");
  private static final Pattern BODY_OF_PLACE =
      Pattern.compile("(?s)['\u2019]s (?:[\\w-]+ ){0,4}?(?:%s)\\b.*".formatted(Nouns.BODIES));
  private static final Pattern BODY_OF_NATION =
      Pattern.compile("(?s) (?:[\\w-]+ ){0,3}?(?:%s)\\b(?! of).*".formatted(Nouns.BODIES));

  private final String text;
  private final Owners owners;

  SeatCues(String text, Owners owners) {
    this.text = text;
    this.owners = owners;
  }

  Optional<Relation> of(Pairing pair) {
    String between = pair.between();
    if (pair.isOf(NameType.ORGANIZATION, NameType.PLACE)) {
      boolean said =
          BASED_IN.matcher(between).matches()
              || BODY_IN.matcher(between).matches()
              || BODY_BASED.matcher(between).matches() && pair.behind().startsWith("-based ")
              || APPOSED.matcher(between).matches()
                  && BODY_OF_PLACE.matcher(pair.behind()).matches()
              || IN.matcher(between).matches() && isOfOneSite(pair.first());
      return said ? pair.forward(RelationType.BASED_IN, Belonging.SAID) : Optional.empty();
    }
    if (pair.isOf(NameType.PLACE, NameType.ORGANIZATION)) {
      boolean of = GENITIVE.matcher(between).matches() && !pair.goesOn();
      return BASED.matcher(between).matches() || of
          ? pair.backward(RelationType.BASED_IN, Belonging.SAID)
          : Optional.empty();
    }
    if (pair.isOf(NameType.GROUP, NameType.ORGANIZATION) && KIND.matcher(between).matches()) {
      return owners.countries(pair.first()).stream()
          .findFirst()
          .map(
              country ->
                  pair.ofCountry(RelationType.BASED_IN, pair.second(), country, Belonging.SAID));
    }
    if (pair.isOf(NameType.ORGANIZATION, NameType.GROUP)
        && APPOSED.matcher(between).matches()
        && BODY_OF_NATION.matcher(pair.behind()).matches()) {
      return owners.countries(pair.second()).stream()
          .findFirst()
          .map(
              country ->
                  pair.ofCountry(RelationType.BASED_IN, pair.first(), country, Belonging.SAID));
    }
    boolean part =
        pair.isOf(NameType.ORGANIZATION, NameType.ORGANIZATION)
            && PART_OF.matcher(between).matches();
    return part ? pair.forward(RelationType.MEMBER_OF, Belonging.SAID) : Optional.empty();
  }

  private boolean isOfOneSite(Named body) {
    return OF_ONE_SITE.matcher(body.span().of(text)).matches();
  }
}
