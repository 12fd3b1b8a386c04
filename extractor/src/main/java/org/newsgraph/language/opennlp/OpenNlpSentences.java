package org.newsgraph.language.opennlp;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import opennlp.tools.sentdetect.SentenceDetectorME;
import org.newsgraph.language.Document;
import org.newsgraph.language.Layer;
import org.newsgraph.language.Part;
import org.newsgraph.language.QuotedPassage;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Span;
import org.newsgraph.language.quotation.ReportingVerbs;

/**
 * Splits paragraphs into sentences, never within a quoted passage; needs paragraphs and passages.
 *
 * <p>May be called from several threads; the time grows with the length of the text.
 */
public final class OpenNlpSentences implements Layer {

  private static final int LONGEST_PIECE = 1000;

  private final Pool<SentenceDetectorME> detectors =
      new Pool<>(() -> new SentenceDetectorME(Model.SENTENCES.get()));
  private final Predicate<String> reportingVerb;

  /** Sentences as the usual reporting verbs bind them. */
  public OpenNlpSentences() {
    this(ReportingVerbs::isSaying);
  }

  /** Sentences in which a word of this kind binds its clause to the quotation before it. */
  public OpenNlpSentences(Predicate<String> reportingVerb) {
    this.reportingVerb = reportingVerb;
  }

  @Override
  public Set<Part> needs() {
    return Set.of(Part.PARAGRAPHS, Part.PASSAGES);
  }

  @Override
  public Set<Part> makes() {
    return Set.of(Part.SENTENCES);
  }

  @Override
  public Document apply(Document document) {
    String text = document.text();
    BitSet begins = begins(document);
    begins.andNot(quoted(document));
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < document.paragraphs().size(); i++) {
      Sentence whole = new Sentence(document.paragraphs().get(i), i, List.of());
      addSentences(sentences, text, whole, begins);
    }
    return document.withSentences(sentences);
  }

  private BitSet begins(Document document) {
    String text = document.text();
    BitSet modelBegins = modelBegins(document);
    ReportingClause clause = new ReportingClause(text, reportingVerb);
    SentenceEnds ends = new SentenceEnds(text, modelBegins, clause);
    BitSet begins = new BitSet(text.length());
    document.paragraphs().forEach(paragraph -> ends.mark(paragraph, begins));
    return begins;
  }

  private static BitSet quoted(Document document) {
    BitSet inside = new BitSet();
    for (QuotedPassage passage : document.passages()) {
      Span outer = passage.outer();
      inside.set(Math.min(outer.begin() + 1, outer.end()), outer.end());
    }
    return inside;
  }

  private BitSet modelBegins(Document document) {
    String text = document.text();
    BitSet begins = new BitSet(text.length());
    for (Span paragraph : document.paragraphs()) {
      for (Span piece : Pieces.ofText(text, paragraph, LONGEST_PIECE)) {
        for (var found : detectors.lend(detector -> detector.sentPosDetect(piece.of(text)))) {
          begins.set(piece.begin() + found.getStart());
        }
      }
    }
    return begins;
  }

  private static void addSentences(
      List<Sentence> sentences, String text, Sentence paragraph, BitSet begins) {
    int begin = paragraph.span().begin();
    int end = paragraph.span().end();
    while (begin < end) {
      int next = begin + 1;
      while (next < end && !begins.get(next)) {
        next++;
      }
      Span span = new Span(begin, next).trimmed(text);
      if (span.length() > 0) {
        sentences.add(new Sentence(span, paragraph.paragraph(), List.of()));
      }
      begin = next;
    }
  }
}
