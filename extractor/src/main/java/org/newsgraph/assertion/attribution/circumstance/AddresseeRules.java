package org.newsgraph.assertion.attribution.circumstance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.assertion.Agent;
import org.newsgraph.assertion.Circumstances.Audience;
import org.newsgraph.assertion.NamedMentions;
import org.newsgraph.assertion.NamedMentions.Named;
import org.newsgraph.assertion.attribution.source.Agents;
import org.newsgraph.assertion.attribution.source.Outlets;
import org.newsgraph.assertion.attribution.span.CollapsedToken;
import org.newsgraph.assertion.attribution.span.CollapsedTokens;
import org.newsgraph.assertion.attribution.span.Cue.Range;
import org.newsgraph.assertion.attribution.span.CueContext;
import org.newsgraph.assertion.attribution.span.NounPhrases;
import org.newsgraph.language.Document;
import org.newsgraph.language.NameType;
import org.newsgraph.language.Span;
import org.newsgraph.language.SpanSearch;
import org.newsgraph.language.TimeExpression;
import org.newsgraph.language.quotation.ReportingVerbs;
import org.newsgraph.language.quotation.ReportingVerbs.Verb;
import org.newsgraph.lexicon.Lexicon;

/** Tells to whom something was said: "told Radio Tessa's Mia Berg", "in a letter to the board". */
final class AddresseeRules {

  private static final Set<String> NOUNS = nouns();
  private static final Pattern PEOPLE =
      Pattern.compile("\\p{L}{2,}(?:ers|ors|ists|men|women|ees|ians)");
  private static final Set<String> TELLING =
      Set.of("tell", "inform", "remind", "assure", "warn", "ask", "urge");
  private static final Set<String> OCCASIONS = Lexicon.words("addressed-nouns.tsv");
  private static final Set<String> SPEAKING = Lexicon.words("speaking-words.tsv");
  private static final Set<String> PLACING = Set.of("in", "at", "from", "with", "during", "on");

  private final Document document;
  private final NamedMentions mentions;
  private final Agents agents;
  private final Outlets outlets;

  AddresseeRules(Document document, NamedMentions mentions, Agents agents, Outlets outlets) {
    this.document = document;
    this.mentions = mentions;
    this.agents = agents;
    this.outlets = outlets;
  }

  private static Set<String> nouns() {
    return Stream.concat(
            Lexicon.rows("audiences.tsv").stream(), Lexicon.rows("role-nouns.tsv").stream())
        .map(row -> row[0])
        .collect(Collectors.toUnmodifiableSet());
  }

  Audience of(CueContext around) {
    List<Span> spans = new ArrayList<>();
    List<Agent> found = new ArrayList<>();
    for (int i : around.own()) {
      for (Range phrase : addressed(around, i)) {
        List<Agent> named = agents(around.units(), phrase);
        named.stream().filter(agent -> !found.contains(agent)).forEach(found::add);
        if (!named.isEmpty()) {
          spans.add(around.units().span(phrase.from(), phrase.to()));
        }
      }
    }
    return found.isEmpty() ? Audience.NONE : new Audience(found, spans);
  }

  private List<Range> addressed(CueContext around, int i) {
    CollapsedTokens units = around.units();
    Optional<String> telling = telling(around, i);
    if (telling.isPresent()) {
      int begin = i + 1;
      while (units.has(begin) && units.at(begin).hasTag("ADV")) {
        begin++;
      }
      boolean open = telling.get().equals("tell");
      return phrases(around, begin).stream()
          .filter(phrase -> open ? isPerhaps(units, phrase) : isAudience(units, phrase))
          .toList();
    }
    boolean occasion =
        OCCASIONS.contains(units.at(i).word()) && units.is(i + 1, "with", "to", "for", "before");
    boolean speaking =
        SPEAKING.contains(units.at(i).word()) && units.is(i + 1, "to", "with", "before");
    int begin = occasion || speaking ? i + 2 : units.is(i, "addressing") ? i + 1 : -1;
    return phrases(around, begin).stream().filter(phrase -> isAudience(units, phrase)).toList();
  }

  private static Optional<String> telling(CueContext around, int i) {
    CollapsedToken unit = around.units().at(i);
    return ReportingVerbs.of(unit.word())
        .map(Verb::lemma)
        .filter(lemma -> TELLING.contains(lemma) && (around.isCue(i) || unit.isVerb()));
  }

  /** The noun phrases from an index on that "and" joins, without where and when. */
  private static List<Range> phrases(CueContext around, int begin) {
    CollapsedTokens units = around.units();
    Optional<Range> whole =
        begin < 0
            ? Optional.empty()
            : NounPhrases.beginningAt(units, begin).filter(phrase -> !units.at(begin).isPronoun());
    if (whole.isEmpty()) {
      return List.of();
    }
    int content = around.contentBehind(begin);
    List<Range> parts = new ArrayList<>();
    int from = begin;
    for (int i = begin; i <= whole.get().to() + 1; i++) {
      boolean ends =
          i > whole.get().to() || units.at(i).span().begin() >= content || isBorder(units, from, i);
      if (ends || units.is(i, "and", "&")) {
        if (i > from) {
          parts.add(new Range(from, i - 1));
        }
        from = i + 1;
      }
      if (ends) {
        break;
      }
    }
    return parts;
  }

  private static boolean isBorder(CollapsedTokens units, int from, int i) {
    CollapsedToken unit = units.at(i);
    return i > from
        && (PLACING.contains(unit.word())
            || unit.hasTag("DET") && NounPhrases.isHead(units.at(i - 1)));
  }

  /** Not "Tuesday" and not "last week". */
  private boolean isPerhaps(CollapsedTokens units, Range phrase) {
    return SpanSearch.at(
            document.times(), TimeExpression::span, units.at(phrase.from()).span().begin())
        .isEmpty();
  }

  private boolean isAudience(CollapsedTokens units, Range phrase) {
    int head = head(units, phrase);
    return isPerhaps(units, phrase)
        && (NOUNS.contains(units.at(head).word())
            || PEOPLE.matcher(units.at(head).word()).matches()
            || named(units, head).isPresent());
  }

  private Optional<Named> named(CollapsedTokens units, int head) {
    return mentions.at(units.at(head).span().begin());
  }

  /** The last noun before the first preposition. */
  static int head(CollapsedTokens units, Range phrase) {
    int head = phrase.from();
    for (int i = phrase.from(); i <= phrase.to(); i++) {
      if (units.at(i).hasTag("ADP") && i > phrase.from()) {
        break;
      }
      head = NounPhrases.isHead(units.at(i)) ? i : head;
    }
    return head;
  }

  private List<Agent> agents(CollapsedTokens units, Range phrase) {
    Span span = units.span(phrase.from(), phrase.to());
    int at = head(units, phrase);
    Optional<Named> head = named(units, at);
    List<Agent> found = new ArrayList<>();
    mentions.within(span).stream()
        .filter(name -> head.isPresent() && head.get().equals(name) || isOutlet(name))
        .forEach(name -> found.add(new Agent.Named(name.chain().id())));
    boolean ofOutlet = !found.isEmpty() && outlets.isOutletNoun(units.at(at).word());
    if (head.isEmpty() && !ofOutlet) {
      agents.of(span).filter(agent -> !found.contains(agent)).ifPresent(found::add);
    }
    return found;
  }

  private boolean isOutlet(Named name) {
    return name.is(NameType.ORGANIZATION) && outlets.contains(name.chain().id());
  }
}
