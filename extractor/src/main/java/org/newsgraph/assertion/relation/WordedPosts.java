package org.newsgraph.assertion.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.assertion.NamedMentions;
import org.newsgraph.assertion.NamedMentions.Named;
import org.newsgraph.assertion.relation.RoleReader.Reading;
import org.newsgraph.language.Document;
import org.newsgraph.language.NameType;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Span;

/** The posts that the words beside people's names give them. */
final class WordedPosts {

  private static final double TITLE = .95;
  private static final double APPOSITION = .9;

  /** The post may be of the past, and somebody else's. */
  private static final double SERVED = .8;

  private static final Set<String> SERVICE =
      Set.of(
          "years",
          "year",
          "months",
          "term",
          "terms",
          "tenure",
          "stint",
          "role",
          "career",
          "time",
          "job",
          "position",
          "served",
          "serving",
          "serves",
          "worked",
          "working",
          "works");

  private static final int LONGEST = 25;

  private final SentenceWords words;
  private final RoleReader roles;

  private WordedPosts(SentenceWords words) {
    this.words = words;
    this.roles = new RoleReader(words);
  }

  /** Those of a document, sentence by sentence. */
  static List<WordedPost> of(Document document, NamedMentions mentions) {
    List<WordedPost> posts = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      WordedPosts found = new WordedPosts(new SentenceWords(document, mentions, sentence.tokens()));
      List<Named> people =
          mentions.within(sentence.span()).stream()
              .filter(name -> name.is(NameType.PERSON))
              .toList();
      people.stream().flatMap(found::of).forEach(posts::add);
      found.servedAs(people).forEach(posts::add);
    }
    return posts;
  }

  /** "Ada Holm spent ten years as president of Holm Lines", with nobody else named before it. */
  private Stream<WordedPost> servedAs(List<Named> people) {
    return IntStream.range(1, words.tokens().size())
        .filter(i -> words.is(i, "as") && SERVICE.contains(words.lower(i - 1)))
        .boxed()
        .flatMap(i -> onlyBefore(people, i).stream().flatMap(person -> served(person, i + 1)));
  }

  private Stream<WordedPost> served(Named person, int begin) {
    return roles.from(begin).roles().stream().map(role -> post(person, role, SERVED));
  }

  private Optional<Named> onlyBefore(List<Named> people, int index) {
    List<Named> before =
        people.stream().filter(p -> p.span().end() <= words.tokens().get(index).begin()).toList();
    return before.size() == 1 ? Optional.of(before.get(0)) : Optional.empty();
  }

  private Stream<WordedPost> of(Named person) {
    List<WordedPost> posts = new ArrayList<>();
    titled(person).ifPresent(posts::add);
    apposed(person, ahead(person)).forEach(posts::add);
    apposed(person, behind(person)).forEach(posts::add);
    return posts.stream();
  }

  /** "Defense Secretary Ada Holm", "Senator Ada Holm of Norland". */
  private Optional<WordedPost> titled(Named person) {
    return roles
        .before(words.begin(person))
        .map(role -> role.owner().isPresent() ? role : role.withOwner(ownerBehind(person)))
        .map(role -> post(person, role, TITLE));
  }

  private Optional<Named> ownerBehind(Named person) {
    int of = words.after(person);
    int name = words.is(of + 1, "the") ? of + 2 : of + 1;
    return words.is(of, "of", "from")
        ? words.name(name).filter(n -> n.is(NameType.ORGANIZATION) || n.is(NameType.PLACE))
        : Optional.empty();
  }

  private Stream<WordedPost> apposed(Named person, Reading reading) {
    return reading.roles().stream().map(role -> post(person, role, APPOSITION));
  }

  private static WordedPost post(Named person, Role role, double confidence) {
    Span phrase = role.wording().phrase();
    Span evidence =
        phrase.begin() < person.span().begin()
            ? phrase.to(person.span())
            : person.span().to(phrase);
    return new WordedPost(person, role, evidence, confidence);
  }

  /** "The founder of Holm Lines, Ada Holm," but no list of equals. */
  private Reading ahead(Named person) {
    int comma = words.begin(person) - 1;
    if (words.is(comma, "dr", "dr.", "mr", "mr.", "mrs.", "ms.")) {
      comma--;
    }
    int behind = words.after(person);
    boolean list = words.is(behind, "and", "or", "&", ",") && words.isPerson(behind + 1);
    if (!words.is(comma, ",") || list) {
      return Reading.NONE;
    }
    int begin = phraseBegin(comma - 1);
    boolean others = words.is(begin - 1, ",") && words.isPerson(begin - 2);
    Reading reading = others ? Reading.NONE : roles.from(begin);
    return reading.end() == comma ? reading : Reading.NONE;
  }

  private int phraseBegin(int end) {
    int begin = end + 1;
    while (end - begin < LONGEST && continuesBack(begin - 1)) {
      begin--;
    }
    while (begin < end && (words.isTagged(begin, "ADP", "CCONJ") || words.isGenitive(begin))) {
      begin++;
    }
    return begin;
  }

  private boolean continuesBack(int index) {
    return words.isNominal(index)
        || words.isDeterminer(index)
        || words.isGenitive(index)
        || words.isTagged(index, "ADP", "CCONJ");
  }

  /** "Ada Holm, the founder of Holm Lines,", "Ada Holm is the founder", "who was mayor of Vik". */
  private Reading behind(Named person) {
    int at = words.after(person);
    if (words.is(at, ",", "(", "-", "\u2013", "\u2014")) {
      at++;
      if (words.isTagged(at, "NUM") && words.is(at + 1, ",")) {
        at += 2;
      }
      return words.is(at, "who", "which") ? predicated(at + 1) : roles.from(at);
    }
    boolean supposed = words.is(words.begin(person) - 1, "if", "whether");
    return supposed ? Reading.NONE : predicated(at);
  }

  private Reading predicated(int verb) {
    int at = verb;
    if (words.is(at, "has", "had") && words.is(at + 1, "been")) {
      at++;
    }
    boolean be = words.is(at, "is", "was", "became", "been", "remains");
    if (be && words.is(at + 1, "appointed", "named", "elected", "re-elected", "nominated")) {
      at++;
    }
    boolean serves = words.is(at, "serves", "served", "works", "worked") && words.is(at + 1, "as");
    if (!be && !serves) {
      return Reading.NONE;
    }
    return roles.from(words.is(at + 1, "as") ? at + 2 : at + 1);
  }
}
