package org.newsgraph.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Turns maps and lists into JSON; the keys of a map stay in their order. */
final class Json {

  private static final JsonMapper JSON = new JsonMapper();

  private Json() {}

  static NegotiatedContent of(Object value) {
    try {
      return NegotiatedContent.text("application/json", JSON.writeValueAsString(value));
    } catch (JsonProcessingException fault) {
      throw new IllegalArgumentException(fault);
    }
  }
}
