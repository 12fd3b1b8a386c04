package org.newsgraph.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.newsgraph.assertion.Agent;
import org.newsgraph.assertion.Assertions;
import org.newsgraph.assertion.PostHeld;
import org.newsgraph.assertion.Quotation;
import org.newsgraph.assertion.Relation;
import org.newsgraph.evaluation.GraphItem.Held;
import org.newsgraph.evaluation.GraphItem.Saying;
import org.newsgraph.evaluation.GraphItem.Speaker;
import org.newsgraph.evaluation.GraphItem.Thing;
import org.newsgraph.evaluation.GraphItem.Tie;
import org.newsgraph.language.NameType;
import org.newsgraph.language.Span;

/** The graph that was found in an article, each thing once. */
final class FoundGraph {

  private final Assertions assertions;
  private final Map<Integer, FullName> titles = new HashMap<>();

  FoundGraph(Assertions assertions) {
    this.assertions = assertions;
    assertions
        .of(PostHeld.class)
        .filter(post -> !post.isPast())
        .forEach(post -> titles.putIfAbsent(post.person(), name(post.title())));
  }

  List<GraphItem> items() {
    Stream<GraphItem> said = assertions.of(Quotation.class).flatMap(this::sayings);
    Stream<GraphItem> posts = assertions.of(PostHeld.class).map(this::held);
    Stream<GraphItem> ties = assertions.of(Relation.class).map(this::tie);
    Stream<GraphItem> things =
        assertions.chains().stream()
            .map(chain -> new Thing(FullName.of(chain.name()), chain.type().label()));
    return Stream.of(said, posts.distinct(), ties.distinct(), things.distinct())
        .flatMap(part -> part)
        .toList();
  }

  private Stream<Saying> sayings(Quotation quotation) {
    boolean isPerson = quotation.speaker().filter(this::isPerson).isPresent();
    FullName speaker = quotation.speaker().map(this::name).orElse(FullName.of(""));
    FullName title = quotation.speaker().map(this::title).orElse(FullName.of(""));
    List<FullName> others =
        Stream.concat(
                quotation.circumstances().audience().agents().stream(),
                quotation.circumstances().relay().via().stream())
            .map(this::name)
            .toList();
    return quotation.wording().content().stream()
        .map(span -> span.trimmed(assertions.article().text()))
        .map(
            span ->
                new Saying(
                    words(span), List.of(span), new Speaker(speaker, isPerson), title, others));
  }

  private boolean isPerson(Agent agent) {
    return agent instanceof Agent.Named named
        && assertions.chains().get(named.chain()).type() == NameType.PERSON;
  }

  private FullName name(Agent agent) {
    return agent instanceof Agent.Named named
        ? name(named.chain())
        : name(((Agent.Unnamed) agent).description());
  }

  private FullName title(Agent agent) {
    return agent instanceof Agent.Named named
        ? titles.getOrDefault(named.chain(), FullName.of(""))
        : FullName.of("");
  }

  private Held held(PostHeld post) {
    return new Held(name(post.person()), name(post.title()));
  }

  private Tie tie(Relation relation) {
    return new Tie(
        RelationGroup.of(relation.type()),
        name(relation.subject().chain()),
        name(relation.object().chain()),
        relation.isFact());
  }

  private FullName name(int chain) {
    return FullName.of(assertions.chains().get(chain).name());
  }

  private FullName name(Span span) {
    return FullName.of(words(span));
  }

  private String words(Span span) {
    return span.of(assertions.article().text()).replaceAll("\\s+", " ");
  }
}
