package org.newsgraph.assertion.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.assertion.Agent;
import org.newsgraph.assertion.Assertion;
import org.newsgraph.assertion.AssertionFinder;
import org.newsgraph.assertion.Circumstances;
import org.newsgraph.assertion.NamedMentions;
import org.newsgraph.assertion.PostHeld;
import org.newsgraph.assertion.Quotation;
import org.newsgraph.assertion.attribution.circumstance.CircumstanceRules;
import org.newsgraph.assertion.attribution.circumstance.ContentTopics;
import org.newsgraph.assertion.attribution.learned.CorrectedAttributions;
import org.newsgraph.assertion.attribution.learned.LearnedAttributions;
import org.newsgraph.assertion.attribution.rule.RuledAttributions;
import org.newsgraph.assertion.attribution.source.Agents;
import org.newsgraph.assertion.attribution.source.LinkedMentions;
import org.newsgraph.assertion.attribution.source.PostHolders;
import org.newsgraph.assertion.attribution.source.Speakers;
import org.newsgraph.assertion.attribution.source.UnnamedSources;
import org.newsgraph.assertion.attribution.span.Attribution;
import org.newsgraph.assertion.attribution.span.AttributionReader;
import org.newsgraph.assertion.relation.Posts;
import org.newsgraph.language.Document;
import org.newsgraph.language.Part;
import org.newsgraph.language.quotation.AttributionKind;
import org.newsgraph.language.quotation.ReportingVerbs.Verb;

/** Finds who said what: direct, indirect and mixed quotations with their speakers. */
public final class QuotedStatements implements AssertionFinder {

  private final AttributionReader reader;

  private QuotedStatements(AttributionReader reader) {
    this.reader = reader;
  }

  /** By rules alone: reporting verbs, noun phrases and quotation marks. */
  public static QuotedStatements byRules() {
    return new QuotedStatements(RuledAttributions::of);
  }

  /** By the attributions that a trained layer has marked in the document. */
  public static QuotedStatements learned() {
    return new QuotedStatements(new CorrectedAttributions(new LearnedAttributions()));
  }

  @Override
  public Set<Part> needs() {
    return Set.of(Part.PASSAGES, Part.CORRECTED_TAGS, Part.CHAINS, Part.MENTIONS, Part.TIMES);
  }

  @Override
  public Stream<? extends Assertion> find(Document document) {
    NamedMentions mentions = new NamedMentions(document);
    List<PostHeld> posts = new Posts().find(document).toList();
    LinkedMentions links = new LinkedMentions(document);
    PostHolders holders = new PostHolders(document, posts);
    Agents agents = new Agents(document, mentions, links, holders);
    Speakers speakers = new Speakers(document, mentions, links, agents);
    List<Attribution> attributions = reader.read(document);
    List<Optional<Agent>> spoken = attributions.stream().map(speakers::of).toList();
    List<Circumstances> circumstances =
        new CircumstanceRules(document, mentions, agents).of(attributions, spoken);
    ContentTopics topics = new ContentTopics(document, mentions);
    List<Quotation> quotations = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      Attribution attribution = attributions.get(i);
      quotations.add(
          new Quotation(
              attribution.type(),
              attribution.verb().map(Verb::kind).orElse(AttributionKind.SPEECH),
              attribution.wording(),
              attribution.verb().map(Verb::lemma).orElse(""),
              spoken.get(i),
              circumstances.get(i),
              topics.of(attribution, spoken.get(i)),
              attribution.confidence()));
    }
    return new UnnamedSources(document).described(quotations).stream();
  }
}
