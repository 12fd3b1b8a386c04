package org.newsgraph.linking;

import org.newsgraph.gazetteer.Entry;
import org.newsgraph.gazetteer.MatchKind;
import org.newsgraph.key.EntityKind;

/** Works out what of a choice does not depend on the other choices of the article. */
final class NodeFeatures {

  private final PlaceFeatures places;
  private final AgentFeatures agents;

  NodeFeatures(ArticleNames names) {
    this.places = new PlaceFeatures(names);
    this.agents = new AgentFeatures(names);
  }

  void fill(Choice choice) {
    for (int i = 0; i < choice.options().size(); i++) {
      fillName(choice, i);
      if (choice.kind() == EntityKind.PLACE) {
        places.fill(choice, i);
      } else {
        agents.fill(choice, i);
      }
    }
  }

  private static void fillName(Choice choice, int i) {
    Option option = choice.options().get(i);
    Entry entry = option.entry();
    choice.set(i, Feature.LABEL, choice.ownNames().contains(ArticleNames.key(entry.label())));
    choice.set(i, Feature.WHOLE, isWhole(option, choice));
    choice.set(i, Feature.WORDS, choice.node().name().strip().indexOf(' ') > 0);
    choice.set(i, Feature.ORGANIZATION, isBody(choice.node().kind()));
    choice.set(i, Feature.KIND_UNKNOWN, entry.kind().isEmpty());
  }

  private static boolean isBody(EntityKind kind) {
    return kind == EntityKind.ORGANIZATION || kind == EntityKind.GROUP;
  }

  /** One word that agrees with another name but for its case may be a common noun. */
  private static boolean isWhole(Option option, Choice choice) {
    boolean lettered =
        option.match() == MatchKind.LABEL
            || option.match() == MatchKind.ALIAS
            || choice.node().name().indexOf(' ') > 0
            || choice.ownNames().contains(ArticleNames.key(option.entry().label()));
    return option.match().isWhole() && (lettered || choice.kind() != EntityKind.ORGANIZATION);
  }
}
