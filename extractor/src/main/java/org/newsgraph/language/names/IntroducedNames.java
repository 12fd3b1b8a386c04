package org.newsgraph.language.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.language.Document;
import org.newsgraph.language.Layer;
import org.newsgraph.language.Name;
import org.newsgraph.language.NameType;
import org.newsgraph.language.Part;
import org.newsgraph.language.Span;

/**
 * Names of people that a name finder has missed although the text says that they are names: "the
 * man, identified by the police as Ada Maria Holm".
 */
public final class IntroducedNames implements Layer {

  private static final Pattern INTRODUCED =
      Pattern.compile(
          "\\bidentified\\b[^.;\"\u201c]{0,60}?\\bas ((?:\\p{Lu}[\\p{L}'\u2019-]+ ){1,3}\\p{Lu}[\\p{L}'\u2019-]+)"
              + "|\\b(?:man|woman|boy|girl) named ((?:\\p{Lu}[\\p{L}'\u2019-]+ ){0,3}\\p{Lu}[\\p{L}'\u2019-]+)");
  private static final double CONFIDENCE = .8;

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
    List<Name> names = new ArrayList<>(document.names());
    Matcher matcher = INTRODUCED.matcher(document.text());
    while (matcher.find()) {
      int group = matcher.group(1) == null ? 2 : 1;
      Span span = new Span(matcher.start(group), matcher.end(group));
      if (names.stream().noneMatch(name -> name.span().overlaps(span))) {
        names.add(new Name(span, NameType.PERSON, CONFIDENCE));
      }
    }
    names.sort(Comparator.comparing(Name::span));
    return document.withNames(names);
  }
}
