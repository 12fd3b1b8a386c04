package org.newsgraph;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.newsgraph.assertion.Agent;
import org.newsgraph.assertion.Assertion;
import org.newsgraph.assertion.PostHeld;
import org.newsgraph.assertion.Quotation;
import org.newsgraph.assertion.Relation;

/**
 * Writes results as JSON and reads them back without loss: for a queue, or from one machine to
 * another.
 *
 * <p>For the same version at both ends: the form is that of the records and changes with them. What
 * others rely on is the RDF and {@code newsgraph annotate}. May be used by several threads.
 */
public final class ResultJson {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .visibility(PropertyAccessor.ALL, Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
          .addMixIn(Assertion.class, AssertionKinds.class)
          .addMixIn(Agent.class, AgentKinds.class)
          .build();

  private ResultJson() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "assertion")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Quotation.class, name = "quotation"),
    @JsonSubTypes.Type(value = PostHeld.class, name = "post"),
    @JsonSubTypes.Type(value = Relation.class, name = "relation")
  })
  private interface AssertionKinds {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "agent")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Agent.Named.class, name = "named"),
    @JsonSubTypes.Type(value = Agent.Unnamed.class, name = "unnamed")
  })
  private interface AgentKinds {}

  /** The result in one line. */
  public static String write(ArticleResult result) {
    try {
      return JSON.writeValueAsString(result);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Every result can be written; this one cannot", e);
    }
  }

  /**
   * The result that was written.
   *
   * @throws IllegalArgumentException when the text is none
   */
  public static ArticleResult read(String json) {
    try {
      return JSON.readValue(json, ArticleResult.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not a result that was written here", e);
    }
  }
}
