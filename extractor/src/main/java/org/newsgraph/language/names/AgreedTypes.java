package org.newsgraph.language.names;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.language.Document;
import org.newsgraph.language.Layer;
import org.newsgraph.language.Name;
import org.newsgraph.language.NameType;
import org.newsgraph.language.Part;

/**
 * Lets the names of an article that are written alike agree whether they name a person: the type
 * with the most confidence over the article holds for all of them.
 *
 * <p>Only types to and from Person are put right. An organization and a place often share a name in
 * earnest, a person and a place hardly ever within one article.
 */
public final class AgreedTypes implements Layer {

  @Override
  public Set<Part> needs() {
    return Set.of(Part.NAMES);
  }

  @Override
  public Set<Part> makes() {
    return Set.of(Part.NAMES);
  }

  @Override
  public Document apply(Document document) {
    Map<String, Map<NameType, Double>> votes = new HashMap<>();
    for (Name name : document.names()) {
      votes
          .computeIfAbsent(document.text(name.span()), text -> new EnumMap<>(NameType.class))
          .merge(name.type(), name.confidence(), Double::sum);
    }
    List<Name> agreed =
        document.names().stream()
            .map(name -> agreed(name, votes.get(document.text(name.span()))))
            .toList();
    return document.withNames(agreed);
  }

  private static Name agreed(Name name, Map<NameType, Double> votes) {
    if (!votes.containsKey(NameType.PERSON) || votes.size() == 1) {
      return name;
    }
    NameType best = name.type();
    for (Map.Entry<NameType, Double> vote : votes.entrySet()) {
      best = vote.getValue() > votes.get(best) ? vote.getKey() : best;
    }
    boolean person = best == NameType.PERSON || name.type() == NameType.PERSON;
    return person ? new Name(name.span(), best, name.confidence()) : name;
  }
}
