package org.newsgraph.language.opennlp;

import java.util.List;
import org.newsgraph.language.Token;

/**
 * A token and what speaks for or against its being part of a name.
 *
 * @param key the form in lower case, digits as 0
 * @param features what can be told before any name is known
 */
record NameWord(Token token, String key, List<String> features) {

  NameWord {
    features = List.copyOf(features);
  }
}
