package org.newsgraph.language.names;

import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.groupingBy;

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
 * Takes for a person what a name finder took for an organization although a person of this surname
 * was introduced with the full name before.
 *
 * <p>Left alone is what the name finder is sure of over the article: a firm may bear its founder's
 * name.
 */
public final class IntroducedSurnames implements Layer {

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
    Map<String, Name> introduced = introduced(document);
    Map<String, Double> confidences =
        document.names().stream()
            .filter(name -> name.type() == NameType.ORGANIZATION)
            .collect(
                groupingBy(name -> document.text(name.span()), averagingDouble(Name::confidence)));
    List<Name> names =
        document.names().stream()
            .map(
                name -> {
                  String text = document.text(name.span());
                  boolean isSurname =
                      name.type() == NameType.ORGANIZATION
                          && introduced.containsKey(text)
                          && isBorne(name, introduced.get(text), confidences.get(text));
                  return isSurname
                      ? new Name(name.span(), NameType.PERSON, name.confidence())
                      : name;
                })
            .toList();
    return document.withNames(names);
  }

  /** The first full name of a person with each surname. */
  private static Map<String, Name> introduced(Document document) {
    Map<String, Name> introduced = new HashMap<>();
    for (Name name : document.names()) {
      String text = document.text(name.span());
      int space = text.lastIndexOf(' ');
      if (name.type() == NameType.PERSON && space > 0) {
        introduced.putIfAbsent(text.substring(space + 1), name);
      }
    }
    return introduced;
  }

  private static boolean isBorne(Name surname, Name full, double confidence) {
    return full.span().begin() < surname.span().begin()
        && full.confidence() > confidence
        && confidence < Name.SURE;
  }
}
