package org.newsgraph.assertion;

import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.article.Article;
import org.newsgraph.language.Chain;
import org.newsgraph.language.Name;

/**
 * All that one article yields: who and what it speaks of, and what it asserts of them.
 *
 * @param chains the entities, by number: the chain with id n stands at index n
 * @param otherNames names that make no entity, such as dates
 * @param found the assertions, in the order of the text within each kind
 */
public record Assertions(
    Article article, List<Chain> chains, List<Name> otherNames, List<Assertion> found) {

  public Assertions {
    chains = List.copyOf(chains);
    otherNames = List.copyOf(otherNames);
    found = List.copyOf(found);
    for (int i = 0; i < chains.size(); i++) {
      if (chains.get(i).id() != i) {
        throw new IllegalArgumentException("Chain " + chains.get(i).id() + " stands at " + i);
      }
    }
  }

  /** The assertions of one kind. */
  public <A extends Assertion> Stream<A> of(Class<A> kind) {
    return found.stream().filter(kind::isInstance).map(kind::cast);
  }
}
