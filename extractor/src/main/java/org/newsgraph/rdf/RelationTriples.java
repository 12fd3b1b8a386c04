package org.newsgraph.rdf;

import java.util.EnumMap;
import java.util.Map;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.assertion.Relation;
import org.newsgraph.assertion.RelationType;
import org.newsgraph.language.NameType;

/**
 * Who and what belongs where: each relation as a plain triple, and as a node with its evidence.
 *
 * <p>What is no more than likely is a node of another class, and no triple.
 */
final class RelationTriples {

  private static final Map<RelationType, Property> PREDICATES =
      new EnumMap<>(
          Map.of(
              RelationType.WORKS_FOR, SchemaDO.worksFor,
              RelationType.MEMBER_OF, ORG.memberOf,
              RelationType.LEADS, NG.leads,
              RelationType.BASED_IN, SchemaDO.location,
              RelationType.LOCATED_IN, SchemaDO.containedInPlace,
              RelationType.LIVES_IN, SchemaDO.homeLocation,
              RelationType.CITIZEN_OF, SchemaDO.nationality));

  private final ArticleModel model;

  private RelationTriples(ArticleModel model) {
    this.model = model;
  }

  static void write(ArticleModel model) {
    RelationTriples triples = new RelationTriples(model);
    int number = 0;
    int candidates = 0;
    for (Relation relation : model.assertions().of(Relation.class).toList()) {
      String node =
          relation.isFact() ? "relation-" + ++number : "relation-candidate-" + ++candidates;
      triples.writeRelation(model.node(node), relation);
    }
  }

  private void writeRelation(Resource node, Relation relation) {
    Resource subject = model.chain(relation.subject().chain());
    Resource object = model.chain(relation.object().chain());
    Property predicate = predicate(relation);
    model.types(node, relation.isFact() ? NG.Relation : NG.RelationCandidate, RDF.Statement);
    model.add(node, RDF.subject, subject);
    model.add(node, RDF.predicate, predicate);
    model.add(node, RDF.object, object);
    model.add(node, NG.evidenceSpan, model.phrase(relation.evidence()));
    model.add(node, NG.confidence, Literals.confidence(relation.confidence()));
    if (relation.isFact()) {
      model.add(subject, predicate, object);
    }
  }

  private Property predicate(Relation relation) {
    NameType led = model.assertions().chains().get(relation.object().chain()).type();
    return relation.type() == RelationType.LEADS && led == NameType.ORGANIZATION
        ? ORG.headOf
        : PREDICATES.get(relation.type());
  }
}
