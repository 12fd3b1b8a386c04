package org.newsgraph.assertion.attribution.circumstance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.PublicationDate;
import org.newsgraph.assertion.Circumstances.Occasion;
import org.newsgraph.assertion.Medium;
import org.newsgraph.assertion.NamedMentions;
import org.newsgraph.assertion.NamedMentions.Named;
import org.newsgraph.assertion.attribution.span.CollapsedTokens;
import org.newsgraph.assertion.attribution.span.CueContext;
import org.newsgraph.language.Document;
import org.newsgraph.language.NameType;
import org.newsgraph.language.Span;
import org.newsgraph.language.SpanSearch;
import org.newsgraph.language.TimeExpression;
import org.newsgraph.language.quotation.AttributionKind;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.RelayWords;

/** Tells in which medium, when and where something was said. */
final class SpeechSettings {

  private static final Map<String, Medium> MEDIA = media("media.tsv");
  private static final Set<String> LEADS = Lexicon.words("medium-leads.tsv");
  private static final Map<String, Medium> VERBS = media("medium-verbs.tsv");
  private static final Set<String> PLACING = Set.of("in", "at", "from");
  private static final Set<AttributionKind> UNSAID =
      Set.of(AttributionKind.BELIEF, AttributionKind.INTENTION);
  private static final int REACH = 7;
  private static final int PLACE_REACH = 6;

  private final Document document;
  private final NamedMentions mentions;
  private final Optional<LocalDate> published;

  SpeechSettings(Document document, NamedMentions mentions) {
    this.document = document;
    this.mentions = mentions;
    this.published = document.article().metadata().datePublished().map(PublicationDate::day);
  }

  private static Map<String, Medium> media(String table) {
    Map<String, Medium> media = new HashMap<>();
    for (String[] row : Lexicon.rows(table)) {
      Medium medium = Medium.valueOf(row[0].toUpperCase(Locale.ROOT));
      for (String word : row[1].split("\\|")) {
        media.put(word, medium);
      }
    }
    return Map.copyOf(media);
  }

  Occasion of(CueContext around) {
    List<Integer> told = withoutCitation(around);
    Optional<TimeExpression> time =
        told.stream().flatMap(i -> time(around.units(), i).stream()).findFirst();
    boolean says =
        around.attribution().verb().filter(verb -> UNSAID.contains(verb.kind())).isEmpty();
    Optional<Integer> place =
        told.stream().filter(i -> says).flatMap(i -> place(around.units(), i).stream()).findFirst();
    return new Occasion(medium(around, told), time.map(TimeExpression::span), day(time), place);
  }

  /** What stands behind "citing" tells of others. */
  private static List<Integer> withoutCitation(CueContext around) {
    List<Integer> told = new ArrayList<>();
    boolean citing = false;
    for (int i : around.own()) {
      citing =
          RelayWords.isCiting(around.units().at(i).word()) || citing && !around.units().is(i, ",");
      if (!citing) {
        told.add(i);
      }
    }
    return told;
  }

  private Optional<TimeExpression> time(CollapsedTokens units, int i) {
    return SpanSearch.at(document.times(), TimeExpression::span, units.at(i).span().begin());
  }

  /** The day, unless it is still to come. */
  private Optional<LocalDate> day(Optional<TimeExpression> time) {
    return time.flatMap(TimeExpression::day)
        .filter(day -> published.filter(day::isAfter).isEmpty());
  }

  private Optional<Integer> place(CollapsedTokens units, int i) {
    if (!PLACING.contains(units.at(i).word())) {
      return Optional.empty();
    }
    for (int j = i + 1; units.has(j) && j < i + PLACE_REACH; j++) {
      Optional<Named> name =
          mentions.at(units.at(j).span().begin()).filter(found -> found.is(NameType.PLACE));
      if (name.isPresent()) {
        return isWhole(units, j, name.get())
            ? Optional.of(name.get().chain().id())
            : Optional.empty();
      }
      if (!units.at(j).isNominal() && !units.is(j, "of")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Not "Solhavn's harbour", and not "Solhavn council". */
  private static boolean isWhole(CollapsedTokens units, int j, Named name) {
    int after = j;
    while (units.has(after) && units.at(after).span().begin() < name.span().end()) {
      after++;
    }
    return !units.is(after, "'s", "\u2019s")
        && !(units.has(after) && units.at(after).hasTag("NOUN"));
  }

  private Optional<Medium> medium(CueContext around, List<Integer> told) {
    for (int i : told) {
      Optional<Medium> medium = noun(around.units(), i);
      if (medium.isEmpty() && around.isCue(i)) {
        medium = Optional.ofNullable(VERBS.get(around.units().at(i).word()));
      }
      if (medium.isPresent()) {
        return medium;
      }
    }
    return around.attribution().wording().source().stream()
        .flatMap(s -> source(s).stream())
        .findFirst();
  }

  /** "The report", "a statement by the board" as the source itself. */
  private Optional<Medium> source(Span source) {
    String head =
        document
            .text(source)
            .toLowerCase(Locale.ROOT)
            .replaceFirst(
                "(?s),? (?:of|by|from|in|on|for|to|that|which|published|released|with)\\b.*", "");
    String[] words = head.strip().split("\\s+");
    String last = words[words.length - 1];
    boolean named = mentions.at(source.begin() + head.stripTrailing().length() - 1).isPresent();
    return named
        ? Optional.empty()
        : Optional.ofNullable(MEDIA.get(last)).filter(SpeechSettings::isText);
  }

  private static boolean isText(Medium medium) {
    return medium == Medium.DOCUMENT
        || medium == Medium.STATEMENT
        || medium == Medium.LETTER
        || medium == Medium.POST;
  }

  private static Optional<Medium> noun(CollapsedTokens units, int i) {
    String word = units.at(i).word();
    String pair = units.has(i + 1) ? word + " " + units.at(i + 1).word() : word;
    boolean modifies =
        units.has(i + 1)
            && units.at(i + 1).hasTag("NOUN")
            && MEDIA.containsKey(units.at(i + 1).word());
    Medium medium = MEDIA.getOrDefault(pair, modifies ? null : MEDIA.get(word));
    return medium != null && isLed(units, i) ? Optional.of(medium) : Optional.empty();
  }

  private static boolean isLed(CollapsedTokens units, int i) {
    for (int j = i - 1; j >= Math.max(0, i - REACH); j--) {
      if (LEADS.contains(units.at(j).word())) {
        return true;
      }
      if (!units.at(j).isNominal()
          && !units.is(j, "-")
          && !units.at(j).hasTag("ADV", "ADJ", "VERB")) {
        return false;
      }
    }
    return false;
  }
}
