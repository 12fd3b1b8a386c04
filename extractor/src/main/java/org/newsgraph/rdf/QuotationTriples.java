package org.newsgraph.rdf;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.assertion.Quotation;
import org.newsgraph.assertion.QuoteType;
import org.newsgraph.assertion.Voice;
import org.newsgraph.language.Span;
import org.newsgraph.language.quotation.AttributionKind;

/** Who said what to whom: each piece of each quotation, and the statement it words. */
final class QuotationTriples {

  private static final Map<QuoteType, Resource> TYPES =
      new EnumMap<>(
          Map.of(
              QuoteType.DIRECT, NG.Direct,
              QuoteType.INDIRECT, NG.Indirect,
              QuoteType.MIXED, NG.Mixed));

  private static final Map<AttributionKind, Resource> KINDS =
      new EnumMap<>(
          Map.of(
              AttributionKind.SPEECH, NG.Speech,
              AttributionKind.WRITING, NG.Writing,
              AttributionKind.BELIEF, NG.Belief,
              AttributionKind.INTENTION, NG.Intention,
              AttributionKind.STANCE, NG.Stance));

  private final ArticleModel model;
  private final Piece piece;
  private final Quotation quotation;
  private final Resource node;

  private QuotationTriples(ArticleModel model, Piece piece) {
    this.model = model;
    this.piece = piece;
    this.quotation = piece.quotation();
    this.node = model.node(piece.node());
  }

  static void write(ArticleModel model) {
    for (Piece piece : model.nodes().pieces()) {
      QuotationTriples triples = new QuotationTriples(model, piece);
      triples.writeContent();
      triples.writeWording();
      triples.writeSpeaker();
      triples.writeCircumstances();
    }
  }

  private void writeContent() {
    model.types(node, NG.Quotation, SchemaDO.Quotation);
    model.add(node, SchemaDO.text, Literals.text(piece.text()));
    model.add(node, SchemaDO.isPartOf, model.article());
    model.add(node, NG.quoteType, TYPES.get(quotation.type()));
    model.add(node, NG.attributionKind, KINDS.get(quotation.kind()));
    model.add(node, NG.confidence, Literals.confidence(quotation.confidence()));
    piece.before().ifPresent(before -> model.add(node, NG.continues, model.node(before)));
    quotation.about().forEach(chain -> model.add(node, NG.about, model.chain(chain)));
  }

  private void writeWording() {
    if (!quotation.cueLemma().isEmpty()) {
      model.add(node, NG.cue, Literals.text(quotation.cueLemma()));
    }
    writeSpans(NG.contentSpan, List.of(piece.span()));
    writeSpans(NG.cueSpan, quotation.wording().cue());
    writeSpans(NG.sourceSpan, quotation.wording().source());
  }

  private void writeSpans(Property property, List<Span> spans) {
    spans.forEach(span -> model.add(node, property, model.phrase(span)));
  }

  private void writeSpeaker() {
    quotation.speaker().ifPresent(this::writeSpeaker);
  }

  private void writeSpeaker(Voice voice) {
    model.add(node, NG.speaker, model.voice(voice));
    model.nodes().posts(voice).forEach(post -> model.add(node, NG.speakingAs, model.node(post)));
    piece.statement().map(model::node).ifPresent(statement -> writeStatement(statement, voice));
  }

  private void writeStatement(Resource statement, Voice voice) {
    model.types(statement, NG.Statement, SchemaDO.Claim);
    model.add(statement, NG.speaker, model.voice(voice));
    model.add(node, NG.wordingOf, statement);
  }

  private void writeCircumstances() {
    var told = quotation.circumstances();
    told.addressees().forEach(voice -> model.add(node, NG.addressee, model.voice(voice)));
    writeSpans(NG.addresseeSpan, told.addresseeSpans());
    told.via().forEach(voice -> model.add(node, NG.via, model.voice(voice)));
    told.primarySource()
        .ifPresent(voice -> model.add(node, PROV.hadPrimarySource, model.voice(voice)));
    told.saidOn().flatMap(Literals::day).ifPresent(day -> model.add(node, NG.saidOn, day));
    told.saidAt().ifPresent(place -> model.add(node, NG.saidAt, model.chain(place)));
  }
}
