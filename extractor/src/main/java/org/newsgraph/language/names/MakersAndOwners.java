package org.newsgraph.language.names;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.language.Document;
import org.newsgraph.language.Layer;
import org.newsgraph.language.Name;
import org.newsgraph.language.NameType;
import org.newsgraph.language.Part;
import org.newsgraph.language.Span;

/**
 * Parts names from those of a maker or an owner before them, if the article names these by
 * themselves, too: "Vardo X20" is a product of Vardo, and "Solberg's Harbour Board" is a body of
 * Solberg.
 *
 * <p>Left whole is what a name finder is sure of behind a person's name: "Holm's Kitchen" is what
 * the firm that Ada Holm founded is called.
 */
public final class MakersAndOwners implements Layer {

  private static final Set<NameType> OWNED =
      EnumSet.of(NameType.ORGANIZATION, NameType.PLACE, NameType.PRODUCT);
  private static final Pattern GENITIVE = Pattern.compile("\\s?['\u2019]s?\\s+(?=\\p{Lu})");
  private static final Pattern SPACE = Pattern.compile("\\s+");

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
    Map<String, NameType> types = new HashMap<>();
    document.names().forEach(name -> types.putIfAbsent(document.text(name.span()), name.type()));
    return document.withNames(
        document.names().stream().flatMap(name -> parts(document, name, types)).toList());
  }

  private static Stream<Name> parts(Document document, Name name, Map<String, NameType> types) {
    return OWNED.contains(name.type())
        ? owner(document, name, types)
            .or(() -> maker(document, name, types))
            .map(gap -> parted(document, name, gap, types))
            .orElseGet(() -> Stream.of(name))
        : Stream.of(name);
  }

  /** The genitive between the owner and what is owned. */
  private static Optional<Span> owner(Document document, Name name, Map<String, NameType> types) {
    return gaps(GENITIVE, document, name)
        .filter(gap -> isOwner(types.get(before(document, name, gap)), name))
        .findFirst();
  }

  /** The space between the maker, the longest that the article names, and the product. */
  private static Optional<Span> maker(Document document, Name name, Map<String, NameType> types) {
    return gaps(SPACE, document, name)
        .filter(gap -> name.type() == NameType.PRODUCT)
        .filter(gap -> types.get(before(document, name, gap)) == NameType.ORGANIZATION)
        .reduce((shorter, longer) -> longer);
  }

  private static Stream<Span> gaps(Pattern between, Document document, Name name) {
    Matcher matcher = between.matcher(document.text(name.span()));
    int begin = name.span().begin();
    return matcher
        .results()
        .filter(gap -> gap.start() > 0)
        .map(gap -> new Span(begin + gap.start(), begin + gap.end()));
  }

  private static String before(Document document, Name name, Span gap) {
    return document.text(new Span(name.span().begin(), gap.begin()));
  }

  private static boolean isOwner(NameType type, Name owned) {
    boolean isFounder = type == NameType.PERSON && owned.confidence() > Name.SURE;
    return type != null && type.isEntity() && !isFounder;
  }

  private static Stream<Name> parted(
      Document document, Name name, Span gap, Map<String, NameType> types) {
    Span first = new Span(name.span().begin(), gap.begin());
    Span rest = new Span(gap.end(), name.span().end());
    return Stream.of(
        new Name(first, types.get(document.text(first)), name.confidence()),
        new Name(rest, name.type(), name.confidence()));
  }
}
