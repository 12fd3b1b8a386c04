package org.newsgraph.rdf;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.assertion.Agent;
import org.newsgraph.assertion.Medium;
import org.newsgraph.assertion.Quotation;
import org.newsgraph.assertion.QuoteType;
import org.newsgraph.key.Piece;
import org.newsgraph.language.Span;
import org.newsgraph.language.quotation.AttributionKind;
import org.newsgraph.language.quotation.SpeechAct;

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

  private static final Map<SpeechAct, Resource> ACTS = new EnumMap<>(SpeechAct.class);
  private static final Map<Medium, Resource> MEDIA = new EnumMap<>(Medium.class);

  static {
    ACTS.put(SpeechAct.STATING, NG.Stating);
    ACTS.put(SpeechAct.ASSERTING, NG.Asserting);
    ACTS.put(SpeechAct.CONFIRMING, NG.Confirming);
    ACTS.put(SpeechAct.CONCEDING, NG.Conceding);
    ACTS.put(SpeechAct.DENYING, NG.Denying);
    ACTS.put(SpeechAct.ACCUSING, NG.Accusing);
    ACTS.put(SpeechAct.WARNING, NG.Warning);
    ACTS.put(SpeechAct.PROMISING, NG.Promising);
    ACTS.put(SpeechAct.DEMANDING, NG.Demanding);
    ACTS.put(SpeechAct.ASKING, NG.Asking);
    ACTS.put(SpeechAct.REFUSING, NG.Refusing);
    ACTS.put(SpeechAct.WITHHOLDING, NG.Withholding);
    MEDIA.put(Medium.INTERVIEW, NG.Interview);
    MEDIA.put(Medium.ADDRESS, NG.Address);
    MEDIA.put(Medium.BRIEFING, NG.Briefing);
    MEDIA.put(Medium.HEARING, NG.Hearing);
    MEDIA.put(Medium.POST, NG.OnlinePost);
    MEDIA.put(Medium.STATEMENT, NG.PressStatement);
    MEDIA.put(Medium.DOCUMENT, NG.Document);
    MEDIA.put(Medium.LETTER, NG.Letter);
    MEDIA.put(Medium.CALL, NG.Call);
  }

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
    RelayTriples relays = new RelayTriples(model);
    for (Piece piece : model.nodes().pieces()) {
      QuotationTriples triples = new QuotationTriples(model, piece);
      triples.writeContent();
      triples.writeWording();
      triples.writeSpeaker();
      triples.writeCircumstances(relays);
      triples.writeOccasion();
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

  private void writeSpeaker(Agent agent) {
    model.add(node, NG.speaker, model.agent(agent));
    model.nodes().posts(agent).forEach(post -> model.add(node, NG.speakingAs, model.node(post)));
    piece.statement().map(model::node).ifPresent(statement -> writeStatement(statement, agent));
  }

  private void writeStatement(Resource statement, Agent agent) {
    model.types(statement, NG.Statement, SchemaDO.Claim);
    model.add(statement, NG.speaker, model.agent(agent));
    model.add(node, NG.wordingOf, statement);
  }

  private void writeCircumstances(RelayTriples relays) {
    var told = quotation.circumstances();
    told.audience().agents().forEach(agent -> model.add(node, NG.addressee, model.agent(agent)));
    writeSpans(NG.addresseeSpan, told.audience().spans());
    told.relay().via().forEach(agent -> model.add(node, NG.via, model.agent(agent)));
    told.relay()
        .primarySource()
        .ifPresent(agent -> model.add(node, PROV.hadPrimarySource, model.agent(agent)));
    relays.nearest(quotation).ifPresent(way -> model.add(node, PROV.wasDerivedFrom, way));
    model.add(node, NG.speechAct, ACTS.get(told.manner().act()));
    writeSpans(NG.hedgeSpan, told.manner().hedges().stream().filter(this::concernsPiece).toList());
  }

  private void writeOccasion() {
    var occasion = quotation.circumstances().occasion();
    occasion.medium().ifPresent(medium -> model.add(node, NG.medium, MEDIA.get(medium)));
    writeSpans(NG.timeSpan, occasion.time().stream().toList());
    occasion.day().flatMap(Literals::day).ifPresent(day -> model.add(node, NG.saidOn, day));
    occasion.place().ifPresent(place -> model.add(node, NG.saidAt, model.chain(place)));
  }

  /** Not the words of another piece. */
  private boolean concernsPiece(Span hedge) {
    return piece.span().contains(hedge)
        || quotation.wording().content().stream().noneMatch(content -> content.contains(hedge));
  }
}
