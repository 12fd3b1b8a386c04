package org.newsgraph.reconciliation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** A batch of questions and its answer, as the protocol writes them in JSON. */
final class QuestionBatch {

  private static final int MOST_CANDIDATES = 5;
  private static final ObjectMapper JSON = new ObjectMapper();

  private QuestionBatch() {}

  static String text(List<Question> questions) {
    ObjectNode batch = JSON.createObjectNode();
    for (int i = 0; i < questions.size(); i++) {
      ObjectNode query = batch.putObject("q" + i);
      query.put("query", questions.get(i).name()).put("limit", MOST_CANDIDATES);
      if (!questions.get(i).type().isEmpty()) {
        query.put("type", questions.get(i).type());
      }
    }
    return batch.toString();
  }

  /** The candidates of each question; all of them, or a refusal. */
  static List<List<Candidate>> candidates(String answer, int questions) throws AnswerRefused {
    JsonNode json;
    try {
      json = JSON.readTree(answer);
    } catch (JsonProcessingException e) {
      throw AnswerRefused.lasting("no JSON: " + answer.strip());
    }
    List<List<Candidate>> candidates = new ArrayList<>();
    for (int i = 0; i < questions; i++) {
      JsonNode results = json.path("q" + i).path("result");
      if (!results.isArray()) {
        throw AnswerRefused.lasting("no result for question " + i + ": " + answer.strip());
      }
      candidates.add(candidates(results));
    }
    return candidates;
  }

  private static List<Candidate> candidates(JsonNode results) {
    List<Candidate> candidates = new ArrayList<>();
    for (JsonNode result : results) {
      if (result.path("id").isTextual() && candidates.size() < MOST_CANDIDATES) {
        candidates.add(
            new Candidate(
                result.path("id").asText(),
                result.path("name").asText(),
                result.path("description").asText(),
                result.path("score").asDouble(),
                result.path("match").asBoolean()));
      }
    }
    return candidates;
  }
}
