package org.newsgraph.language.encoder;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.language.ModelUnavailable;
import org.newsgraph.language.RelatedNames;
import org.newsgraph.language.RelatedNames.Kind;
import org.newsgraph.language.Span;
import org.newsgraph.language.encoder.NamePairs.Pair;

/**
 * Tells which names of a window belong together: a network with one hidden layer over the states of
 * their words, in plain arithmetic. How it is made is told in training/relations.
 *
 * @param pieces the numbers of the pieces that are looked for between two names
 * @param projection from a word's state to fewer numbers
 * @param hidden from a pair's features
 * @param scores a score a kind, in the order of {@link Kind}
 * @param threshold the lowest chance of a pair that is told
 * @param confidence for each kind, from that chance to the share that is right
 */
record RelationHead(
    List<Integer> pieces,
    Affine projection,
    Affine hidden,
    Affine scores,
    double threshold,
    Map<Kind, ConfidenceTable> confidence) {

  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  RelationHead {
    pieces = List.copyOf(pieces);
    confidence = Map.copyOf(confidence);
    boolean fits =
        hidden.inputs() == PairFeatures.size(projection.outputs(), pieces.size())
            && scores.inputs() == hidden.outputs()
            && scores.outputs() == Kind.values().length;
    if (!fits) {
      throw new IllegalArgumentException("The layers of the head for relations do not fit");
    }
  }

  /** The file as it is; arrays of bytes hold numbers of four bytes each. */
  private record Weights(
      double threshold,
      List<String> kinds,
      Map<String, List<double[]>> confidence,
      List<Integer> pieces,
      byte[] projection,
      byte[] shift,
      byte[] first,
      byte[] firstBias,
      byte[] second,
      byte[] secondBias) {

    private Weights {
      boolean whole =
          Stream.of(
                  kinds,
                  confidence,
                  pieces,
                  projection,
                  shift,
                  first,
                  firstBias,
                  second,
                  secondBias)
              .allMatch(Objects::nonNull);
      if (!whole || kinds.size() != Kind.values().length) {
        throw new IllegalArgumentException("A part of the head for relations is missing");
      }
    }
  }

  /**
   * The head in this file.
   *
   * @throws ModelUnavailable when it is missing or damaged
   */
  static RelationHead read(CheckedFiles files) {
    try {
      return of(JSON.readValue(files.bytes(".json"), Weights.class));
    } catch (IOException | IllegalArgumentException e) {
      throw new ModelUnavailable(files.stem(), "the weights of the head for relations", e);
    }
  }

  private static RelationHead of(Weights weights) {
    Map<Kind, ConfidenceTable> tables = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      String label = weights.kinds().get(kind.ordinal());
      tables.put(kind, new ConfidenceTable(weights.confidence().getOrDefault(label, List.of())));
    }
    return new RelationHead(
        weights.pieces(),
        Affine.of(weights.projection(), weights.shift()),
        Affine.of(weights.first(), weights.firstBias()),
        Affine.of(weights.second(), weights.secondBias()),
        weights.threshold(),
        tables);
  }

  /** The names that belong together; states: a row a word of their window. */
  List<RelatedNames> relations(NamePairs names, float[][] states) {
    PairFeatures features = new PairFeatures(names, states, projection, pieces);
    return names.pairs().stream()
        .map(pair -> related(pair, chance(pair.kind(), features.of(pair)), names.window()))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<RelatedNames> related(Pair pair, double chance, List<EncodedWord> window) {
    if (chance < threshold) {
      return Optional.empty();
    }
    Span subject = pair.subject().in(window);
    Span object = pair.object().in(window);
    double share = confidence.get(pair.kind()).confidence(chance);
    return Optional.of(new RelatedNames(pair.kind(), subject, object, share));
  }

  private double chance(Kind kind, float[] features) {
    float[] active = hidden.of(features);
    for (int i = 0; i < active.length; i++) {
      active[i] = Math.max(0, active[i]);
    }
    return 1 / (1 + Math.exp(-scores.of(active)[kind.ordinal()]));
  }
}
