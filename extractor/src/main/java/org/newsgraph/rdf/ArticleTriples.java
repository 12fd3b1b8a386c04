package org.newsgraph.rdf;

import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.PublicationDate;
import org.newsgraph.key.ArticleNodes;

/** What is known of an article as a whole: its version, its text and its metadata. */
final class ArticleTriples {

  private final ArticleModel model;
  private final Article source;
  private final Resource article;

  private ArticleTriples(ArticleModel model) {
    this.model = model;
    this.source = model.assertions().article();
    this.article = model.article();
  }

  static void write(ArticleModel model) {
    ArticleTriples triples = new ArticleTriples(model);
    triples.writeArticle();
    triples.writeMetadata();
    triples.writeDates();
    triples.writeVersion();
    triples.writePublisher();
    triples.writeReport();
  }

  private void writeArticle() {
    model.types(article, NG.Article, SchemaDO.NewsArticle);
    model.add(article, DCTerms.hasVersion, model.version());
    model.add(article, DCTerms.identifier, Literals.text(source.key()));
    // An article with a url is known by its id too, so that it can be withdrawn by either.
    writeText(DCTerms.identifier, source.metadata().id());
    model
        .assertions()
        .chains()
        .forEach(chain -> model.add(article, SchemaDO.mentions, model.chain(chain.id())));
  }

  private void writeMetadata() {
    Metadata metadata = source.metadata();
    metadata
        .url()
        .filter(Iris::isWebAddress)
        .ifPresent(url -> model.add(article, SchemaDO.url, model.resource(url)));
    writeText(SchemaDO.headline, metadata.headline());
    writeText(SchemaDO.author, metadata.author());
    writeText(SchemaDO.dateline, metadata.dateline());
    metadata
        .inLanguage()
        .flatMap(Literals::language)
        .ifPresent(tag -> model.add(article, SchemaDO.inLanguage, tag));
  }

  private void writeText(Property property, Optional<String> value) {
    value.ifPresent(text -> model.add(article, property, Literals.text(text)));
  }

  private void writeDates() {
    writeDate(SchemaDO.datePublished, source.metadata().datePublished());
    writeDate(SchemaDO.dateModified, source.metadata().dateModified());
  }

  private void writeDate(Property property, Optional<PublicationDate> value) {
    value.flatMap(Literals::date).ifPresent(date -> model.add(article, property, date));
  }

  private void writeVersion() {
    Resource version = model.version();
    String text = source.text();
    model.types(version, NIF.Context, NIF.RFC5147String);
    model.add(version, NIF.isString, Literals.text(text));
    model.add(version, NIF.beginIndex, Literals.count(0));
    model.add(version, NIF.endIndex, Literals.count(model.codePoint(text.length())));
    model.add(version, NG.textHash, Literals.text(source.textHash()));
    model.add(version, NG.inputHash, Literals.text(source.inputHash()));
  }

  private void writePublisher() {
    source.metadata().publisher().ifPresent(this::writePublisher);
  }

  private void writePublisher(String name) {
    Resource publisher = model.node(ArticleNodes.PUBLISHER);
    model.types(
        publisher,
        NG.Outlet,
        SchemaDO.NewsMediaOrganization,
        SchemaDO.Organization,
        ORG.Organization);
    model.add(publisher, RDFS.label, Literals.text(name));
    model.add(article, SchemaDO.publisher, publisher);
  }

  private void writeReport() {
    Resource report = model.node(ArticleNodes.REPORT);
    model.types(report, NG.Report);
    model.add(article, NG.prints, report);
  }
}
