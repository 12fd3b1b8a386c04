package org.newsgraph.language.encoder;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How the network's answers are read.
 *
 * @param heads the tags of names and of attributions
 * @param confidence for each type of span pairs of a probability and the share that is right
 */
record EncoderSettings(
    Map<String, TagScheme> heads, LinkTables links, Map<String, List<double[]>> confidence) {

  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  EncoderSettings {
    heads = Map.copyOf(heads);
    Objects.requireNonNull(links);
    confidence = Map.copyOf(Objects.requireNonNullElse(confidence, Map.of()));
  }

  static EncoderSettings read(byte[] json) throws IOException {
    return JSON.readValue(json, EncoderSettings.class);
  }

  /** Reads the spans of one head. */
  SpanTagger tagger(String head) {
    if (!heads.containsKey(head)) {
      throw new IllegalArgumentException("No head " + head);
    }
    Map<String, ConfidenceTable> tables = new HashMap<>();
    confidence.forEach((type, points) -> tables.put(type, new ConfidenceTable(points)));
    return new SpanTagger(heads.get(head), Map.copyOf(tables));
  }
}
