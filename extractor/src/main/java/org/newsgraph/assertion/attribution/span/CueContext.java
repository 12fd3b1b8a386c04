package org.newsgraph.assertion.attribution.span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.assertion.Quotation.Wording;
import org.newsgraph.language.Document;
import org.newsgraph.language.Span;
import org.newsgraph.language.SpanSearch;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.RelayWords;

/**
 * The reporter's words that tell of an attribution: those of its cue's sentence that belong to no
 * other attribution and to no clause of their own.
 *
 * @param own the indices of the units, in order; content and source left out
 */
public record CueContext(Attribution attribution, CollapsedTokens units, List<Integer> own) {

  /** So begins a phrase before the source that tells of the saying: "In a letter, Holm said". */
  private static final Set<String> FRONTS = Lexicon.words("fronting-words.tsv");

  /** So begins a clause of its own, which tells of something else. */
  private static final Set<String> CLAUSES = Lexicon.words("clause-openers.tsv");

  private static final int LONGEST_DATELINE = 12;
  private static final int NEIGHBOURS = 12;

  /** In units: what is farther from the cue tells of something else, and would cost time. */
  private static final int REACH = 200;

  public CueContext {
    own = List.copyOf(own);
  }

  /** The surroundings of the attribution with this index, whose first cue is in these units. */
  public static CueContext of(
      Document document, List<Attribution> all, CollapsedTokens units, int i) {
    Attribution attribution = all.get(i);
    Span cue = attribution.wording().cue().get(0);
    int left = units.sentence().span().begin();
    int right = units.sentence().span().end();
    for (int j = Math.max(0, i - NEIGHBOURS); j < Math.min(all.size(), i + NEIGHBOURS); j++) {
      if (j != i && !isCitation(document, all.get(j))) {
        for (Span span : spans(all.get(j).wording())) {
          boolean shared = overlap(attribution.wording().source(), span);
          boolean around = span.begin() < cue.begin() && span.end() > cue.end();
          left = around ? Math.max(left, span.begin()) : left;
          right = around ? Math.min(right, span.end()) : right;
          left = !shared && span.end() <= cue.begin() ? Math.max(left, span.end()) : left;
          right = !shared && span.begin() >= cue.end() ? Math.min(right, span.begin()) : right;
        }
      }
    }
    return new CueContext(attribution, units, own(attribution, units, left, right));
  }

  /** "Citing officials, Radio Tessa reported": no saying of its own. */
  static boolean isCitation(Document document, Attribution attribution) {
    return attribution.wording().cue().size() == 1
        && RelayWords.isCiting(
            document.text(attribution.wording().cue().get(0)).strip().toLowerCase(Locale.ROOT));
  }

  private static List<Integer> own(
      Attribution attribution, CollapsedTokens units, int left, int right) {
    int main = mainBegin(attribution, left);
    List<Integer> front = new ArrayList<>();
    List<Integer> own = new ArrayList<>();
    boolean skipping = false;
    int first =
        SpanSearch.firstFrom(
            units.list(), CollapsedToken::span, attribution.wording().cue().get(0).begin());
    for (int i = Math.max(0, first - REACH); i < Math.min(units.size(), first + REACH); i++) {
      Span span = units.at(i).span();
      boolean cue = overlap(attribution.wording().cue(), span);
      if (overlap(attribution.wording().content(), span) && !cue) {
        skipping = false;
      } else if (span.begin() >= left && span.begin() < right) {
        skipping = !cue && (skipping || span.begin() >= main && opensClause(units, i));
        boolean source = overlap(attribution.wording().source(), span);
        if (!skipping && !source) {
          (span.begin() < main ? front : own).add(i);
        }
      }
    }
    List<Integer> told = new ArrayList<>(fronted(units, front));
    told.addAll(own);
    return told;
  }

  private static int mainBegin(Attribution attribution, int left) {
    int cue = attribution.wording().cue().get(0).begin();
    return attribution.wording().source().stream()
        .mapToInt(Span::begin)
        .filter(begin -> begin >= left && begin < cue)
        .min()
        .orElse(cue);
  }

  private static boolean opensClause(CollapsedTokens units, int i) {
    boolean relays =
        units.is(i, "as") && units.has(i + 1) && RelayWords.isRelayed(units.at(i + 1).word());
    boolean heard =
        units.is(i, "before") && units.has(i - 1) && units.at(i - 1).word().startsWith("testi");
    boolean joins = units.is(i, "and") && units.has(i + 1) && units.at(i + 1).isVerb();
    return joins || CLAUSES.contains(units.at(i).word()) && !relays && !heard;
  }

  /** The words before the source, if they are a phrase that tells of the saying. */
  private static List<Integer> fronted(CollapsedTokens units, List<Integer> front) {
    List<Integer> behind = front;
    for (int i = 0; i < Math.min(LONGEST_DATELINE, front.size()); i++) {
      if (units.is(front.get(i), "-", "--", "\u2013", "\u2014")) {
        behind = front.subList(i + 1, front.size());
        break;
      }
    }
    return !behind.isEmpty() && FRONTS.contains(units.at(behind.get(0)).word())
        ? behind
        : List.of();
  }

  static List<Span> spans(Wording wording) {
    return Stream.of(wording.source(), wording.cue(), wording.content())
        .flatMap(List::stream)
        .toList();
  }

  private static boolean overlap(List<Span> spans, Span span) {
    return spans.stream().anyMatch(span::overlaps);
  }

  /** Whether the unit with this index is part of the cue. */
  public boolean isCue(int index) {
    return overlap(attribution.wording().cue(), units.at(index).span());
  }

  /** Whether the unit with this index is behind the first word of the cue. */
  boolean isBehindCue(int index) {
    return units.at(index).span().begin() >= attribution.wording().cue().get(0).begin();
  }

  /** Where the words begin that the phrase at this index must not run into. */
  public int contentBehind(int index) {
    int begin = units.at(index).span().begin();
    return attribution.wording().content().stream()
        .mapToInt(Span::begin)
        .filter(content -> content > begin)
        .min()
        .orElse(Integer.MAX_VALUE);
  }
}
