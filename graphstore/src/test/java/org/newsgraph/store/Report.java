package org.newsgraph.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.key.EntityKind;
import org.newsgraph.key.Identity;
import org.newsgraph.key.KeyedIdentity;
import org.newsgraph.key.NodeKey;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.rdf.KnownEntries;

/** Made-up articles, as graphs, for tests of the store, the queries and the server. */
public final class Report {

  public static final String BASE = "https://example.org/data/";

  private static final String PREFIXES =
      """
      PREFIX : <https://w3id.org/newsgraph#>
      PREFIX ng: <https://w3id.org/newsgraph#>
      PREFIX schema: <https://schema.org/>
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX itsrdf: <http://www.w3.org/2005/11/its/rdf#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  private final String article;
  private final String version;
  private final StringBuilder content = new StringBuilder();
  private final StringBuilder identities = new StringBuilder();
  private final Map<Node, Node> entities = new HashMap<>();

  private Report(String name, String version) {
    this.article = BASE + "article/" + name;
    this.version = article + "/version/" + version;
    says(
        """
        <A> a ng:Article, schema:NewsArticle ; dcterms:hasVersion <V> ;
          schema:url <https://news.example/%s> ; dcterms:identifier "https://news.example/%s" ;
          schema:headline "About %s" ; schema:datePublished "2026-03-01"^^xsd:date .
        <V> a nif:Context ; nif:isString "Text %s of %s" ; nif:beginIndex 0 ;
          prov:wasGeneratedBy <%sextraction/1> .
        <%sextraction/1> a prov:Activity .
        """
            .formatted(name, name, name, version, name, BASE, BASE));
    says("<A> ng:prints <V#report> . <V#report> a ng:Report .").is("report", "report/" + name);
  }

  /** An article that says no more than its headline. */
  public static Report named(String name, String version) {
    return new Report(name, version);
  }

  /** Adds triples in Turtle, where {@code <A>} is the article and {@code <V>} its version. */
  public Report says(String turtle) {
    content.append(turtle.replace("<A>", "<" + article + ">").replace("<V", "<" + version));
    return this;
  }

  /** Says that a node of the article is an entity. */
  public Report is(String node, String entity) {
    entities.put(NodeFactory.createURI(version + "#" + node), NodeFactory.createURI(BASE + entity));
    identities.append(
        "<%sdecision/%s> a ng:IdentityDecision ; ng:decides <%s%s> ; ng:rule \"same name\" .\n"
            .formatted(BASE, entity, BASE, entity));
    return this;
  }

  /** Adds what a person says, as the statement that its words make it. */
  public Report statement(String node, String speaker, String speakerEntity, String words) {
    List<NodeKey> keys =
        List.of(
            new NodeKey(article, speaker, EntityKind.PERSON, speakerEntity, Set.of(), ""),
            new NodeKey(article, node, EntityKind.STATEMENT, words, Set.of(), speaker));
    Identity said = new KeyedIdentity().resolve(keys).of(node);
    String decision = "<%sdecision/%s>".formatted(BASE, said.entity());
    identities.append(
        "<%s%s> ng:speaker <%s%s> . %s ng:evidence \"%s\" .\n"
            .formatted(
                BASE,
                said.entity(),
                BASE,
                said.likeness().speaker(),
                decision,
                said.decision().evidence()));
    said.likeness()
        .keys()
        .forEach(key -> identities.append(decision + " ng:likenessKey \"" + key + "\" .\n"));
    return is(node, said.entity())
        .says("<V#%s> a ng:Statement ; ng:speaker <V#%s> .\n".formatted(node, speaker));
  }

  /** Adds a person who is mentioned. */
  public Report person(String node, String entity, String label) {
    return is(node, entity)
        .says(
            "<V#%s> a schema:Person ; rdfs:label \"%s\" . <A> schema:mentions <V#%s> .\n"
                .formatted(node, label, node));
  }

  /** Adds what a name is, surely known by identifiers if any are given. */
  public Report named(String node, EntityKind kind, String name, String... identifiers) {
    for (String identifier : identifiers) {
      says("<V#%s> owl:sameAs <%s> .\n".formatted(node, KnownEntries.iri(identifier)));
    }
    NodeKey key = new NodeKey(article, node, kind, name, Set.of(), "");
    return keyed(key.identified(List.of(identifiers), List.of()));
  }

  /** Adds what an organization is that the article calls otherwise, too. */
  public Report called(String node, String name, String otherName) {
    says("<V#%s> skos:altLabel \"%s\" .\n".formatted(node, otherName));
    return keyed(new NodeKey(article, node, EntityKind.ORGANIZATION, name, Set.of(otherName), ""));
  }

  private Report keyed(NodeKey key) {
    Identity identity = new KeyedIdentity().resolve(List.of(key)).of(key.node());
    String decision = "<%sdecision/%s>".formatted(BASE, identity.entity());
    String evidence = identity.decision().evidence();
    identities.append(decision + " ng:evidence \"" + evidence + "\" .\n");
    for (String likeness : identity.likeness().keys()) {
      identities.append(decision + " ng:likenessKey \"" + likeness + "\" .\n");
    }
    return person(key.node(), identity.entity(), key.name());
  }

  /** The article's IRI. */
  public Node iri() {
    return NodeFactory.createURI(article);
  }

  /** The IRI of this version. */
  public Node version() {
    return NodeFactory.createURI(version);
  }

  /** The article as a store takes it. */
  public ArticleGraph graph() {
    return new ArticleGraph(
        iri(), version(), parse(content.toString()), parse(identities.toString()), entities);
  }

  private static Graph parse(String turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).parse(graph);
    return graph;
  }
}
