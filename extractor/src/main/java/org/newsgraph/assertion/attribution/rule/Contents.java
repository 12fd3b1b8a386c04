package org.newsgraph.assertion.attribution.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.assertion.attribution.span.CollapsedToken;
import org.newsgraph.assertion.attribution.span.CollapsedTokens;
import org.newsgraph.assertion.attribution.span.Cue;
import org.newsgraph.assertion.attribution.span.Cue.Form;
import org.newsgraph.assertion.attribution.span.Cue.Range;
import org.newsgraph.assertion.attribution.span.NounPhrases;
import org.newsgraph.language.quotation.AttributionKind;
import org.newsgraph.lexicon.Lexicon;

/** Finds the content of each cue of a sentence: what stands after it, or before it. */
final class Contents {

  private static final Set<String> TELLING =
      Set.of("tell", "inform", "remind", "assure", "warn", "urge", "ask", "promise", "show");
  private static final Set<String> CONJUNCTIONS = Lexicon.words("content-openers.tsv");

  private static final int LONGEST_DATELINE = 12;

  private final CollapsedTokens units;
  private final List<Cue> cues;

  private final List<Optional<Range>> lefts = new ArrayList<>();
  private final List<Optional<Range>> rights = new ArrayList<>();

  Contents(CollapsedTokens units, List<Cue> cues) {
    this.units = units;
    this.cues = cues;
    for (int number = 0; number < cues.size(); number++) {
      rights.add(findRight(number));
      lefts.add(findLeft(number));
    }
  }

  /** The content of the cue with this number; empty if it has none in this sentence. */
  List<Range> of(int number) {
    Cue cue = cues.get(number);
    Optional<Range> right = right(number);
    Optional<Range> left = left(number);
    boolean quotedLeft = left.isPresent() && units.isQuoted(left.get().to());
    if (right.isPresent() && left.isPresent() && isTaken(number, left.get())) {
      return List.of(right.get());
    }
    if (left.isPresent() && quotedLeft && right.isPresent() && units.isQuoted(right.get().from())) {
      return List.of(left.get(), right.get());
    }
    if (left.isPresent() && (quotedLeft || right.isEmpty() || cue.form() == Form.ACCORDING)) {
      return List.of(left.get());
    }
    return right.map(List::of).orElse(List.of());
  }

  /** Whether the cue before has this content already. */
  private boolean isTaken(int number, Range left) {
    return number > 0 && right(number - 1).filter(right -> right.to() >= left.from()).isPresent();
  }

  private Optional<Range> left(int number) {
    return lefts.get(number);
  }

  private Optional<Range> right(int number) {
    return rights.get(number);
  }

  private Optional<Range> findLeft(int number) {
    Cue cue = cues.get(number);
    int end = cue.begin() - 1;
    boolean comma = units.is(end, ",");
    boolean separated = comma || units.isQuoted(end) || cue.form() == Form.ACCORDING;
    if (!separated || end < 0 || cue.form() == Form.NOUN || cue.isParticiple(units)) {
      return Optional.empty();
    }
    int last = comma ? end - 1 : end;
    int from = leftBoundary(number, last);
    boolean content = from <= last && (units.isQuoted(last) || units.hasVerb(from, last + 1));
    return content ? Optional.of(new Range(from, last)) : Optional.empty();
  }

  /**
   * Behind the cue before, whose own content comes first; a passage that it introduced is shared.
   */
  private int leftBoundary(int number, int last) {
    if (number == 0) {
      int from = behindDateline();
      while (units.has(from) && units.at(from).isMark() && from < last) {
        from++;
      }
      return from;
    }
    Cue before = cues.get(number - 1);
    if (units.isQuoted(last)) {
      int from = last;
      while (from - 1 > before.end() && units.isQuoted(from - 1)) {
        from--;
      }
      return from;
    }
    boolean outer = right(number - 1).isPresent() && left(number - 1).isEmpty();
    return outer ? leftBoundary(number - 1, last) : before.end() + 1;
  }

  /** "SOLHAVN, Norland — " and "VIK (Radio Tessa) - " are no part of what is said. */
  private int behindDateline() {
    for (int i = 1; i < Math.min(LONGEST_DATELINE, units.size()); i++) {
      if (units.is(i, "-", "--", "\u2013", "\u2014")) {
        boolean names =
            units.list().subList(0, i).stream()
                .allMatch(unit -> unit.hasTag("PROPN", "NUM") || unit.isMark());
        return names ? i + 1 : 0;
      }
    }
    return 0;
  }

  private Optional<Range> findRight(int number) {
    Cue cue = cues.get(number);
    int from = rightStart(cue);
    if (from < 0) {
      return Optional.empty();
    }
    int to = rightEnd(number, from);
    while (to > from && units.at(to).isMark() && !units.is(to, ")", "]")) {
      to--;
    }
    boolean pointing = to == from && units.is(from, "that", "what", "why", "how", "so");
    return to >= from && !pointing && !units.at(from).isMark()
        ? Optional.of(new Range(from, to))
        : Optional.empty();
  }

  private int rightStart(Cue cue) {
    if (cue.form() == Form.ACCORDING) {
      int comma = cue.end() + 1;
      boolean leads = cue.first() == 0 && units.is(comma, ",");
      return leads ? comma + 1 : -1;
    }
    int i = cue.end() + 1;
    if (cue.form() == Form.NOUN) {
      return units.is(i, ",") ? i + 1 : i;
    }
    boolean addressed = false;
    while (units.has(i)) {
      CollapsedToken unit = units.at(i);
      if (unit.isQuoted() || CONJUNCTIONS.contains(unit.word())) {
        return i;
      }
      if (unit.is(":")) {
        return units.has(i + 1) ? i + 1 : -1;
      }
      if (unit.is(",")) {
        return units.isQuoted(i + 1) || units.is(i + 1, "that") ? i + 1 : -1;
      }
      if (takesObject(cue) && i == cue.end() + 1) {
        return i;
      }
      boolean person = !addressed && takesAddressee(cue) && i > cue.last();
      Optional<Range> phrase = NounPhrases.beginningAt(units, i);
      if (person && phrase.isPresent() && !unit.hasTag("ADP")) {
        addressed = true;
        i = phrase.get().to() + 1;
      } else if (unit.hasTag("ADV")) {
        i++;
      } else if (unit.hasTag("ADP") && NounPhrases.beginningAt(units, i + 1).isPresent()) {
        i = NounPhrases.beginningAt(units, i + 1).get().to() + 1;
      } else {
        return startsClause(i) ? i : -1;
      }
    }
    return -1;
  }

  private static boolean takesObject(Cue cue) {
    AttributionKind kind = cue.verb().kind();
    return kind == AttributionKind.INTENTION || kind == AttributionKind.STANCE;
  }

  private static boolean takesAddressee(Cue cue) {
    return TELLING.contains(cue.verb().lemma());
  }

  private boolean startsClause(int i) {
    boolean phrase = NounPhrases.beginningAt(units, i).isPresent() || units.at(i).isVerb();
    return phrase && units.hasVerb(i, units.size());
  }

  /** Up to the clause of the next cue that is coordinated with this one, else to the end. */
  private int rightEnd(int number, int from) {
    int end = units.lastInk();
    for (int next = number + 1; next < cues.size(); next++) {
      int begin = cues.get(next).begin();
      if (begin > from && isClauseBorder(begin - 1)) {
        return Math.min(end, beforeBorder(begin - 1));
      }
    }
    int as = quotedBy(from);
    if (as >= 0) {
      return as - 1;
    }
    return quotedAlone(from) ? from : end;
  }

  /** The last unit before a border; a passage that no comma parts from the clause belongs to it. */
  private int beforeBorder(int border) {
    boolean comma = units.is(border - 1, ",");
    return units.isQuoted(border) && !comma ? border : border - (comma ? 2 : 1);
  }

  private boolean isClauseBorder(int before) {
    boolean coordinated = units.is(before, "and", "but", "while", "as");
    return units.is(before, ",")
        || units.isQuoted(before)
        || coordinated && units.is(before - 1, ",");
  }

  /** Where ", as quoted by" begins. */
  private int quotedBy(int from) {
    for (int i = from + 1; i + 2 < units.size(); i++) {
      if (units.is(i, ",")
          && units.is(i + 1, "as", "according")
          && units.is(i + 2, "quoted", "reported", "cited", "to")) {
        return i;
      }
    }
    return -1;
  }

  private boolean quotedAlone(int from) {
    boolean closed = units.is(from + 1, ",", ";", "-", "\u2013", "\u2014") || !units.has(from + 1);
    return units.isQuoted(from) && closed;
  }

  /** The units of several ranges, in order. */
  static List<CollapsedToken> units(CollapsedTokens units, List<Range> ranges) {
    List<CollapsedToken> all = new ArrayList<>();
    ranges.forEach(range -> all.addAll(units.list().subList(range.from(), range.to() + 1)));
    return all;
  }
}
