package org.newsgraph.assertion.attribution.circumstance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.assertion.Circumstances.Manner;
import org.newsgraph.assertion.attribution.span.Attribution;
import org.newsgraph.language.Document;
import org.newsgraph.language.Span;
import org.newsgraph.language.quotation.SpeechAct;
import org.newsgraph.lexicon.Lexicon;

/** Tells how something was said: what the source does by it, and the words that weaken it. */
final class SpeechActs {

  private static final Pattern HEDGES =
      Pattern.compile(
          Lexicon.rows("hedges.tsv").stream()
              .map(row -> Pattern.quote(row[0]))
              .sorted((one, other) -> other.length() - one.length())
              .collect(Collectors.joining("|", "\\b(?:", ")\\b")));
  private static final Pattern NEGATION =
      Pattern.compile(
          "(?i)\\b(?:not|never|neither|nor)\\b|n['\u2019]t\\b|\\b(?:nobody|no one|none)\\b.*");
  private static final String TELLING =
      "(?:comment|say|discuss|elaborate|answer|respond|reply|confirm|speak|talk|disclose|reveal|identify|name"
          + "|specify|provide|give|release|return|explain|address|be (?:drawn|interviewed|named|identified))";
  private static final Pattern REFUSAL =
      Pattern.compile(
          "(?is).*(?:\\b(?:declin|refus)\\w+ (?:\\w+ )?(?:to )?(?:immediately |publicly |further )?"
              + TELLING
              + "\\b|\\bno comment\\b|(?:not|n['\u2019]t) (?:immediately |yet )?"
              + "(?:comment|respond|reply|answer|return|elaborate)\\b).*");
  private static final Pattern CALL = Pattern.compile("(?is).*\\bcall\\w* (?:for|on|upon)\\b.*");
  private static final Pattern REQUEST =
      Pattern.compile("(?is).*\\bask\\w*\\s+(?:[^,]{0,60}\\s)?(?:for|to)\\b.*");
  private static final Pattern CHARGE =
      Pattern.compile(
          "(?is).*\\b(?:claims?|allegations?|accusations?|reports?|suggestions?|charges?|rumou?rs?)\\b.*");
  private static final Pattern QUESTION =
      Pattern.compile("(?is).*\\bask\\w*\\s+(?:\\S+\\s+){0,2}(?:about|how|whether|if|wh\\w+)\\b.*");
  private static final int START = 40;

  private final Document document;

  SpeechActs(Document document) {
    this.document = document;
  }

  Manner of(Attribution attribution, List<Span> reporter) {
    List<Span> regions = new ArrayList<>(reporter);
    regions.addAll(attribution.wording().source());
    regions.addAll(attribution.wording().cue());
    regions.addAll(attribution.wording().content());
    TreeSet<Span> hedges = new TreeSet<>();
    for (Span region : regions) {
      Matcher match = HEDGES.matcher(document.text()).region(region.begin(), region.end());
      while (match.find()) {
        hedges.add(new Span(match.start(), match.end()));
      }
    }
    return new Manner(act(attribution), List.copyOf(hedges));
  }

  private SpeechAct act(Attribution attribution) {
    if (attribution.wording().cue().isEmpty()) {
      return SpeechAct.STATING;
    }
    String cue =
        attribution.wording().cue().stream().map(document::text).collect(Collectors.joining(" "));
    Span content = attribution.wording().content().get(0);
    int end = attribution.wording().cue().get(0).end();
    String start =
        content.begin() >= end
            ? document.text(
                new Span(content.begin(), Math.min(content.end(), content.begin() + START)))
            : "";
    String told = cue + " " + start;
    if (REFUSAL.matcher(told).matches()) {
      return SpeechAct.REFUSING;
    }
    boolean says = attribution.verb().map(verb -> verb.kind().isSaid()).orElse(true);
    return says && (NEGATION.matcher(cue).find() || isNobody(attribution))
        ? SpeechAct.WITHHOLDING
        : usual(attribution, told);
  }

  private boolean isNobody(Attribution attribution) {
    return attribution.wording().source().stream()
        .map(document::text)
        .anyMatch(
            source ->
                source.toLowerCase(Locale.ROOT).matches("(?s)(?:nobody|no one|none|neither)\\b.*"));
  }

  /** What the verb does, if the words behind it let it. */
  private static SpeechAct usual(Attribution attribution, String told) {
    String lemma = attribution.verb().map(verb -> verb.lemma()).orElse("");
    SpeechAct act = attribution.verb().map(verb -> verb.act()).orElse(SpeechAct.STATING);
    return switch (lemma) {
      case "decline", "refuse" -> SpeechAct.STATING;
      case "call" -> CALL.matcher(told).matches() ? SpeechAct.DEMANDING : act;
      case "ask" ->
          REQUEST.matcher(told).matches() && !QUESTION.matcher(told).matches()
              ? SpeechAct.DEMANDING
              : act;
      case "reject", "dismiss" -> CHARGE.matcher(told).matches() ? act : SpeechAct.STATING;
      default -> act;
    };
  }
}
