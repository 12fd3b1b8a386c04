package org.newsgraph.assertion.attribution.span;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.assertion.attribution.span.Cue.Range;

/** Finds noun phrases by the parts of speech, leftwards and rightwards from a place. */
public final class NounPhrases {

  private static final Set<String> LINKS =
      Set.of("of", "for", "with", "within", "at", "from", "in", "to");
  private static final Set<String> LINKS_OF_NAMES = Set.of("of", "for", "with", "at");

  private NounPhrases() {}

  /** The noun phrase that ends at this index, with a phrase set off by commas after its head. */
  public static Optional<Range> endingAt(CollapsedTokens units, int end) {
    if (units.is(end, ",") && end > 0) {
      return withApposition(units, end - 1);
    }
    if (!units.has(end)) {
      return Optional.empty();
    }
    if (units.is(end, "who", "which")) {
      return endingAt(units, units.is(end - 1, ",") ? end - 2 : end - 1);
    }
    return plain(units, end);
  }

  private static Optional<Range> withApposition(CollapsedTokens units, int end) {
    for (int comma = end - 1; comma > 0; comma--) {
      if (units.isQuoted(comma) || units.is(comma, ";", ":")) {
        return Optional.empty();
      }
      if (units.is(comma, ",")) {
        return plain(units, comma - 1).map(head -> new Range(head.from(), end));
      }
    }
    return Optional.empty();
  }

  private static Optional<Range> plain(CollapsedTokens units, int end) {
    if (units.at(end).isPronoun() && !units.at(end).isNominal()) {
      return Optional.of(new Range(end, end));
    }
    int from = end;
    while (from >= 0 && belongs(units, from, end)) {
      from--;
    }
    from++;
    while (from <= end && !startsPhrase(units.at(from))) {
      from++;
    }
    boolean hasHead =
        from <= end && units.list().subList(from, end + 1).stream().anyMatch(NounPhrases::isHead);
    return hasHead ? Optional.of(new Range(from, end)) : Optional.empty();
  }

  private static boolean belongs(CollapsedTokens units, int index, int end) {
    CollapsedToken unit = units.at(index);
    boolean linked = index < end && index > 0 && isHead(units.at(index - 1));
    return unit.isNominal()
        || isHyphen(units, index)
        || linked && unit.is("'", "\u2019")
        || linked && unit.hasTag("ADP") && LINKS.contains(unit.word())
        || linked && unit.is("and", "&");
  }

  private static boolean isHyphen(CollapsedTokens units, int index) {
    return units.is(index, "-", "\u2011")
        && units.has(index - 1)
        && units.at(index - 1).span().end() == units.at(index).span().begin();
  }

  private static boolean startsPhrase(CollapsedToken unit) {
    return unit.isNominal() && !unit.is("'s", "\u2019s");
  }

  public static boolean isHead(CollapsedToken unit) {
    return unit.hasTag("NOUN", "PROPN", "NUM") || unit.is("u.s.", "u.n.", "u.k.", "eu");
  }

  /** The noun phrase that begins at this index, with a phrase set off by a comma after it. */
  public static Optional<Range> beginningAt(CollapsedTokens units, int begin) {
    if (!units.has(begin)) {
      return Optional.empty();
    }
    if (units.at(begin).isPronoun() && !units.at(begin).isNominal()) {
      return Optional.of(new Range(begin, begin));
    }
    int to = run(units, begin);
    boolean head =
        to > begin - 1
            && units.list().subList(begin, to + 1).stream().anyMatch(NounPhrases::isHead);
    return head ? Optional.of(new Range(begin, to)) : Optional.empty();
  }

  /** The same, with "a spokesman for the board" after a comma. */
  public static Optional<Range> withTrailingApposition(CollapsedTokens units, int begin) {
    return beginningAt(units, begin)
        .map(
            head -> {
              int comma = head.to() + 1;
              if (!units.is(comma, ",") || !units.has(comma + 1)) {
                return head;
              }
              boolean describes =
                  units.at(comma + 1).hasTag("DET", "NOUN", "ADJ")
                      && !units.is(comma + 1, "adding");
              int to = describes ? run(units, comma + 1) : comma;
              boolean closed = !units.has(to + 1) || units.at(to + 1).isMark();
              return to > comma && closed ? new Range(head.from(), to) : head;
            });
  }

  private static int run(CollapsedTokens units, int begin) {
    int to = begin;
    while (units.has(to) && (units.at(to).isNominal() || goesOn(units, begin, to))) {
      to++;
    }
    return to - 1;
  }

  private static boolean goesOn(CollapsedTokens units, int begin, int index) {
    CollapsedToken unit = units.at(index);
    boolean between =
        index > begin
            && isHead(units.at(index - 1))
            && units.has(index + 1)
            && units.at(index + 1).isNominal();
    boolean afterName = index > begin && units.at(index - 1).hasTag("PROPN");
    Set<String> links = afterName ? LINKS_OF_NAMES : LINKS;
    return between && (unit.is("and", "&") || isHyphen(units, index) || links.contains(unit.word()))
        || (isHyphen(units, index) || unit.is("'", "\u2019")) && between;
  }
}
