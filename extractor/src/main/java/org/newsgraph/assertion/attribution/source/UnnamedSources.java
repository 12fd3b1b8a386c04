package org.newsgraph.assertion.attribution.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.assertion.Agent;
import org.newsgraph.assertion.Agent.Headcount;
import org.newsgraph.assertion.Agent.Unnamed;
import org.newsgraph.assertion.Circumstances;
import org.newsgraph.assertion.Circumstances.Audience;
import org.newsgraph.assertion.Circumstances.Relay;
import org.newsgraph.assertion.Quotation;
import org.newsgraph.language.Document;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Span;
import org.newsgraph.language.SpanSearch;

/** Tells of sources without a name how many they are, and why they are not named. */
public final class UnnamedSources {

  private static final Pattern ANONYMITY =
      Pattern.compile(
          "(?i)\\b(?:(?:speaking |spoke |talked |talking )?(?:on|under) (?:the )?condition of anonymity"
              + "|(?:speaking |spoke )?anonymously"
              + "|(?:who |and )?(?:asked|requested|wished|wanted|declined|refused|preferred|insisted)"
              + " (?:to remain anonymous|(?:not to|to not|that (?:he|she|they) not) be (?:named|identified|quoted by name)"
              + "|to be (?:named|identified)|anonymity|for anonymity|on anonymity)"
              + "|(?:who )?(?:was|were|is|are) not (?:authori[sz]ed|allowed|permitted) to (?:speak|talk|comment|discuss)"
              + "|who (?:could|can|would) not be (?:named|identified))\\b[^.;\u201c\u201d\"]*");
  private static final Pattern GOES_ON =
      Pattern.compile("(?is)(?:the|they|both|all|he|she|neither)\\b.*");
  private static final Pattern ONE = Pattern.compile("(?i)^(?:an?|one|another)\\b.*");
  private static final Pattern MANY =
      Pattern.compile(
          "(?i)^(?:two|three|four|five|six|seven|eight|nine|ten|several|some|many|multiple|various|few|a few"
              + "|a number of|a group of|both|other|most|all|dozens|hundreds)\\b.*");
  private static final Pattern PLURAL =
      Pattern.compile(
          "(?i).*\\b(?:sources|officials|people|aides|diplomats|witnesses|\\p{L}+(?:ers|ors|ists|ants|men|women))$");

  private static final int LONGEST = 200;

  private final Document document;
  private final Map<Span, Span> anonymity = new HashMap<>();

  public UnnamedSources(Document document) {
    this.document = document;
  }

  /** The quotations, their unnamed sources described as far as the article does. */
  public List<Quotation> described(List<Quotation> quotations) {
    quotations.forEach(this::findAnonymity);
    return quotations.stream().map(this::described).toList();
  }

  private void findAnonymity(Quotation quotation) {
    Circumstances told = quotation.circumstances();
    for (Span span : quotation.wording().source()) {
      quotation.speaker().ifPresent(source -> findAnonymity(source, span));
    }
    Stream.concat(told.relay().primarySource().stream(), told.relay().via().stream())
        .filter(Unnamed.class::isInstance)
        .forEach(source -> findAnonymity(source, ((Unnamed) source).description()));
  }

  /** In the sentence that speaks of the source, or in one after it that goes on about it. */
  private void findAnonymity(Agent agent, Span words) {
    if (agent instanceof Unnamed source) {
      int index = SpanSearch.firstFrom(document.sentences(), Sentence::span, words.begin() + 1) - 1;
      for (int i = Math.max(0, index); i < Math.min(index + 2, document.sentences().size()); i++) {
        Span sentence = document.sentences().get(i).span();
        if (i == index || GOES_ON.matcher(document.text(sentence)).matches()) {
          anonymity(sentence)
              .ifPresent(found -> anonymity.putIfAbsent(source.description(), found));
        }
      }
    }
  }

  private Optional<Span> anonymity(Span sentence) {
    Matcher match = ANONYMITY.matcher(document.text()).region(sentence.begin(), sentence.end());
    return match.find()
        ? Optional.of(new Span(match.start(), match.end()).trimmed(document.text()))
        : Optional.empty();
  }

  private Quotation described(Quotation quotation) {
    Circumstances told = quotation.circumstances();
    Audience audience = new Audience(all(told.audience().agents()), told.audience().spans());
    Relay relay =
        new Relay(all(told.relay().via()), told.relay().primarySource().map(this::described));
    return new Quotation(
        quotation.type(),
        quotation.kind(),
        quotation.wording(),
        quotation.cueLemma(),
        quotation.speaker().map(this::described),
        new Circumstances(audience, relay, told.occasion(), told.manner()),
        quotation.about(),
        quotation.confidence());
  }

  private List<Agent> all(List<Agent> agents) {
    List<Agent> all = new ArrayList<>();
    agents.forEach(agent -> all.add(described(agent)));
    return all;
  }

  private Agent described(Agent agent) {
    return agent instanceof Unnamed source
        ? new Unnamed(
            source.description(),
            source.affiliation(),
            headcount(source.description()),
            Optional.ofNullable(anonymity.get(source.description())))
        : agent;
  }

  private Headcount headcount(Span description) {
    String head =
        document
            .text(description)
            .strip()
            .replaceAll("\\s+", " ")
            .replaceFirst(
                ",? (?:in|of|at|for|from|with|within|on|close|familiar|who|that|near|to)\\b.*", "")
            .toLowerCase(Locale.ROOT);
    if (head.length() > LONGEST) {
      return Headcount.OPEN;
    }
    if (MANY.matcher(head).matches() || PLURAL.matcher(head).matches()) {
      return Headcount.SEVERAL;
    }
    return ONE.matcher(head).matches() ? Headcount.ONE : Headcount.OPEN;
  }
}
