package org.newsgraph.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.newsgraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes an article out of a store. */
@Command(
    name = "withdraw",
    mixinStandardHelpOptions = true,
    description = "Take an article out of a store, and all that rests on it alone.")
final class Withdraw implements Callable<Integer> {

  @Parameters(paramLabel = "ARTICLE", description = "The article's IRI, url or id.")
  private String name;

  @Mixin private StoreOption folder;
  @Mixin private BaseOption base;

  @Override
  public Integer call() {
    try (GraphStore store = folder.openExisting(base.iris())) {
      Optional<Node> article = store.article(name);
      if (article.isEmpty() || !store.withdraw(article.get())) {
        throw new NoSuchArticle(
            "The store " + folder.folder() + " holds no article with the IRI, url or id " + name);
      }
      System.err.println("withdrawn: " + article.get().getURI());
      return 0;
    }
  }
}
