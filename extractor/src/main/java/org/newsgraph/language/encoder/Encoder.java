package org.newsgraph.language.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.newsgraph.language.AttributionSpans;
import org.newsgraph.language.Document;
import org.newsgraph.language.Layer;
import org.newsgraph.language.ModelUnavailable;
import org.newsgraph.language.Name;
import org.newsgraph.language.NameType;
import org.newsgraph.language.Part;
import org.newsgraph.language.RelatedNames;

/**
 * Finds names, attributions and relations together, in the bare text: needs no other layer.
 *
 * <p>May be called from several threads; each runs the network itself. The model is read at the
 * first document, which throws {@link ModelUnavailable} if a file is missing or damaged.
 */
public final class Encoder implements Layer {

  /** Names that are of no type of ours. */
  private static final String OTHER = "Misc";

  private final Supplier<EncoderModel> model;

  /** What is found by the model that belongs to newsgraph. */
  public Encoder() {
    this(EncoderModel::standard);
  }

  Encoder(Supplier<EncoderModel> model) {
    this.model = model;
  }

  @Override
  public Set<Part> needs() {
    return Set.of(Part.TOKENS);
  }

  @Override
  public Set<Part> makes() {
    return Set.of(Part.NAMES);
  }

  @Override
  public Document apply(Document document) {
    EncoderModel read = model.get();
    List<Name> names = new ArrayList<>();
    List<AttributionSpans> attributions = new ArrayList<>();
    List<RelatedNames> relations = new ArrayList<>();
    Windows windows = new Windows(new WordScan(document.text(), read.pieces()));
    windows.forEachRemaining(
        window -> {
          Scores scores = read.network().scores(Columns.of(window));
          List<TaggedSpan> spans = names(read, window, scores, document.text());
          spans.forEach(span -> names.add(name(span, window)));
          attributions.addAll(attributions(read, window, scores));
          NamePairs pairs = new NamePairs(document.text(), window, spans);
          relations.addAll(read.relations().relations(pairs, scores.states()));
        });
    return document.withNames(names).withAttributions(attributions).withRelations(relations);
  }

  private static List<TaggedSpan> names(
      EncoderModel model, List<EncodedWord> window, Scores scores, String text) {
    List<TaggedSpan> spans = model.names().spans(scores.names());
    return new NameEdges(text, window)
        .right(spans).stream().filter(span -> !span.type().equals(OTHER)).toList();
  }

  private static Name name(TaggedSpan span, List<EncodedWord> window) {
    return new Name(span.in(window), NameType.ofLabel(span.type()), span.confidence());
  }

  private static List<AttributionSpans> attributions(
      EncoderModel model, List<EncodedWord> window, Scores scores) {
    List<TaggedSpan> spans = model.attributions().spans(scores.attributions());
    LinkScores links = new LinkScores(scores.links(), model.links());
    return new AttributionLinks(window, spans, links).attributions();
  }
}
