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
import org.newsgraph.language.quotation.ReportingVerbs;
import org.newsgraph.language.quotation.ReportingVerbs.Verb;
import org.newsgraph.lexicon.Lexicon;

/** Finds the cues of a sentence and their sources. */
final class Cues {

  private static final Set<String> FORMS_OF_BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "\u2019s");
  private static final Set<String> CLAIMS = Lexicon.words("claim-nouns.tsv");

  private Cues() {}

  /** The cues in the order of the text. */
  static List<Cue> of(CollapsedTokens units) {
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      Optional<Cue> cue = at(units, i);
      if (cue.isPresent()
          && (cues.isEmpty() || cue.get().first() > cues.get(cues.size() - 1).end())) {
        cues.add(cue.get());
      }
    }
    return cues;
  }

  private static Optional<Cue> at(CollapsedTokens units, int i) {
    return according(units, i).or(() -> noun(units, i)).or(() -> verb(units, i));
  }

  private static Optional<Cue> according(CollapsedTokens units, int i) {
    if (!units.is(i, "according") || !units.is(i + 1, "to")) {
      return Optional.empty();
    }
    Verb say = new Verb("say", AttributionKind.SPEECH);
    return NounPhrases.withTrailingApposition(units, i + 2)
        .map(source -> new Cue(i, i + 1, say, Form.ACCORDING, Optional.of(source)));
  }

  private static Optional<Cue> noun(CollapsedTokens units, int i) {
    if (!CLAIMS.contains(units.at(i).word())) {
      return Optional.empty();
    }
    Verb verb =
        ReportingVerbs.of(units.at(i).word()).orElse(new Verb("say", AttributionKind.SPEECH));
    if (units.is(i + 1, "by")) {
      return NounPhrases.withTrailingApposition(units, i + 2)
          .filter(source -> introducesThat(units, source.to() + 1))
          .map(source -> new Cue(i, i, verb, Form.NOUN, Optional.of(source)));
    }
    boolean genitive = units.is(i - 1, "'s", "\u2019s") && units.is(i + 1, "that");
    return genitive
        ? NounPhrases.endingAt(units, i - 1)
            .map(source -> new Cue(i, i, verb, Form.NOUN, Optional.of(source)))
        : Optional.empty();
  }

  private static boolean introducesThat(CollapsedTokens units, int i) {
    return units.is(i, "that") || units.is(i, ",") && units.is(i + 1, "that");
  }

  private static Optional<Cue> verb(CollapsedTokens units, int i) {
    Optional<Verb> verb = ReportingVerbs.of(units.at(i).word());
    if (verb.isEmpty() || !isFinite(units, i) || units.is(i, "citing")) {
      return Optional.empty();
    }
    int first = cueStart(units, i);
    Optional<Range> source = source(units, first, i);
    boolean carries = units.at(i).word().endsWith("ing") || units.is(first - 1, "and", "but");
    if (source.isEmpty() && !carries) {
      return Optional.empty();
    }
    boolean says = verb.get().kind().isSaid();
    boolean introduces = says || introducesContent(units, i, verb.get());
    return introduces
        ? Optional.of(new Cue(first, i, verb.get(), Form.VERB, source))
        : Optional.empty();
  }

  private static boolean isFinite(CollapsedTokens units, int i) {
    CollapsedToken unit = units.at(i);
    boolean verb = unit.isVerb() || unit.is("said", "says", "told", "tells", "added", "wrote");
    boolean infinitive = units.is(i - 1, "to");
    boolean passive = units.has(i - 1) && FORMS_OF_BE.contains(units.at(i - 1).word());
    boolean noun = units.has(i - 1) && units.at(i - 1).hasTag("DET");
    return verb && !infinitive && !noun && (!passive || unit.word().endsWith("ing"));
  }

  /** Auxiliaries and adverbs directly before the verb belong to the cue's words. */
  private static int cueStart(CollapsedTokens units, int i) {
    int first = i;
    while (units.has(first - 1)
        && (units.at(first - 1).hasTag("AUX")
            || units
                .at(first - 1)
                .is("also", "previously", "later", "earlier", "then", "once", "not"))) {
      first--;
    }
    return first;
  }

  private static Optional<Range> source(CollapsedTokens units, int first, int verb) {
    boolean inverted =
        units.isQuoted(first - 1)
            || units.is(first - 1, ",") && units.isQuoted(first - 2)
            || units.is(first - 1, ",") && followsClause(units, first) && endsWithName(units, verb);
    if (inverted && !units.at(verb).word().endsWith("ing")) {
      return NounPhrases.withTrailingApposition(units, verb + 1);
    }
    int before = first - 1;
    while (units.has(before) && units.at(before).hasTag("ADV") && !units.is(before, "not")) {
      before--;
    }
    if (units.at(verb).word().endsWith("ing") && units.is(before, ",")) {
      return Optional.empty();
    }
    return NounPhrases.endingAt(units, before);
  }

  private static boolean followsClause(CollapsedTokens units, int first) {
    return units.hasVerb(0, first - 1);
  }

  /** "The pier is safe, said Ada Holm.": nothing but the source follows the cue. */
  private static boolean endsWithName(CollapsedTokens units, int verb) {
    return NounPhrases.withTrailingApposition(units, verb + 1)
        .filter(source -> !units.has(source.to() + 1) || units.at(source.to() + 1).isMark())
        .isPresent();
  }

  /** What people think, want or judge counts only with its content in plain sight. */
  private static boolean introducesContent(CollapsedTokens units, int verb, Verb meaning) {
    int next = verb + 1;
    return switch (meaning.kind()) {
      case BELIEF -> units.is(next, "that") || units.isQuoted(next);
      case INTENTION ->
          units.is(next, "to", "that") || units.isQuoted(next) || isCallFor(units, next);
      case STANCE -> units.has(next) && (units.at(next).isNominal() || units.isQuoted(next));
      default -> true;
    };
  }

  private static boolean isCallFor(CollapsedTokens units, int next) {
    return units.is(next - 1, "called", "calls", "calling") && units.is(next, "for", "on");
  }
}
