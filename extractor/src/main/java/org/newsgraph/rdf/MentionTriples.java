package org.newsgraph.rdf;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.article.WhiteSpace;
import org.newsgraph.assertion.Agent;
import org.newsgraph.key.ArticleNodes;
import org.newsgraph.key.EntityKind;
import org.newsgraph.language.Chain;
import org.newsgraph.language.Mention;
import org.newsgraph.language.Span;

/** Whom and what an article speaks of, and where in its text. */
final class MentionTriples {

  private static final Resource FEATURE =
      ResourceFactory.createResource("http://www.opengis.net/ont/geosparql#Feature");

  private static final Pattern REASON =
      Pattern.compile("\\b(?:because|since|due to|citing|for fear of|as) (?<reason>.+)$");

  private static final Map<EntityKind, Resource[]> TYPES =
      new EnumMap<>(
          Map.of(
              EntityKind.PERSON, new Resource[] {SchemaDO.Person, FOAF.Person},
              EntityKind.ORGANIZATION, new Resource[] {SchemaDO.Organization, ORG.Organization},
              EntityKind.PLACE, new Resource[] {SchemaDO.Place, FEATURE},
              EntityKind.GROUP, new Resource[] {NG.Group, FOAF.Group}));

  private static final Map<Mention.Kind, Resource> KINDS =
      new EnumMap<>(
          Map.of(
              Mention.Kind.NAME, NG.name,
              Mention.Kind.NOMINAL, NG.nominal,
              Mention.Kind.PRONOUN, NG.pronoun));

  private final ArticleModel model;

  private MentionTriples(ArticleModel model) {
    this.model = model;
  }

  static void write(ArticleModel model) {
    MentionTriples triples = new MentionTriples(model);
    model.assertions().chains().forEach(triples::writeChain);
    model.nodes().unnamedSources().forEach(triples::writeUnnamed);
  }

  private void writeChain(Chain chain) {
    Resource entity = model.chain(chain.id());
    model.types(entity, TYPES.get(ArticleNodes.kind(chain)));
    model.add(entity, RDFS.label, Literals.text(chain.name()));
    chain.otherNames().stream()
        .filter(name -> !name.equals(chain.name()))
        .forEach(name -> model.add(entity, SKOS.altLabel, Literals.text(name)));
    chain.mentions().forEach(mention -> writeMention(entity, mention));
  }

  private void writeMention(Resource entity, Mention mention) {
    Resource phrase = model.phrase(mention.span());
    model.add(phrase, ITSRDF.taIdentRef, entity);
    model.add(phrase, ITSRDF.taConfidence, Literals.confidence(mention.confidence()));
    model.add(phrase, NG.mentionKind, KINDS.get(mention.kind()));
  }

  private void writeUnnamed(String node, Agent.Unnamed agent) {
    Resource source = model.node(node);
    String description = agent.description().of(model.text());
    model.types(source, NG.UnnamedSource, FOAF.Agent);
    model.add(source, RDFS.label, Literals.text(WhiteSpace.folded(description)));
    Resource phrase = model.phrase(agent.description());
    model.add(phrase, ITSRDF.taIdentRef, source);
    model.add(phrase, NG.mentionKind, NG.nominal);
    agent.affiliation().ifPresent(body -> model.add(source, NG.affiliation, model.chain(body)));
    if (agent.headcount() != Agent.Headcount.OPEN) {
      String headcount = agent.headcount().name().toLowerCase(Locale.ROOT);
      model.add(source, NG.headcount, Literals.text(headcount));
    }
    agent.anonymity().ifPresent(words -> writeAnonymity(source, words));
  }

  private void writeAnonymity(Resource source, Span words) {
    model.add(source, NG.anonymitySpan, model.phrase(words));
    Matcher reason = REASON.matcher(WhiteSpace.folded(words.of(model.text())));
    if (reason.find()) {
      model.add(source, NG.anonymityReason, Literals.text(reason.group("reason")));
    }
  }
}
