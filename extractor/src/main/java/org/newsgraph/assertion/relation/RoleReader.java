package org.newsgraph.assertion.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.assertion.NamedMentions.Named;
import org.newsgraph.assertion.relation.Role.Wording;
import org.newsgraph.language.NameType;
import org.newsgraph.lexicon.Lexicon;

/**
 * Reads posts out of noun phrases: before a name ("Defense Secretary"), and from a word on ("the
 * head of research at Holm Lines and mayor of Vik").
 */
record RoleReader(SentenceWords words, NounChunks chunks, TitleReader titles) {

  RoleReader(SentenceWords words) {
    this(words, new NounChunks(words), new TitleReader(words));
  }

  static final Set<String> COURTESY = Lexicon.words("courtesy-titles.tsv");

  private static final String[] PAST = {"former", "ex", "retired", "late"};

  /** What is longer is a list or a fault of the tagger. */
  static final int LONGEST = 25;

  /** Posts and the index of the first word behind them. */
  record Reading(List<Role> roles, int end) {

    static final Reading NONE = new Reading(List.of(), -1);
  }

  /** The post that ends right before a name, which begins at this index. */
  Optional<Role> before(int name) {
    int end = name - 1;
    while (COURTESY.contains(words.lower(end)) || words.is(end, "'", "\u2018", "\u201c", "\"")) {
      end--;
    }
    int begin = chunks.begin(end);
    int last = end;
    Optional<Title> title = titles.title(begin, end);
    if (title.isPresent() || begin < 2 || begin > end || !words.is(begin - 1, "of", "for")) {
      return title.map(this::joined).map(found -> role(found, Optional.empty(), last));
    }
    return titles
        .title(chunks.begin(begin - 2), begin - 2)
        .flatMap(head -> reaching(head, begin, last));
  }

  /** "Police and Crime Commissioner": what "and" joins to the title, written alike. */
  private Title joined(Title title) {
    int and = title.first() - 1;
    int begin = and;
    while (begin > 0 && isJoined(begin - 1)) {
      begin--;
    }
    boolean joins = words.is(and, "and", "&") && begin < and && isCapital(title.first());
    return joins ? title.from(begin) : title;
  }

  private boolean isJoined(int index) {
    return words.isNominal(index)
        && isCapital(index)
        && words.name(index).isEmpty()
        && RoleNoun.of(words.form(index)).isEmpty();
  }

  private boolean isCapital(int index) {
    return Character.isUpperCase(words.form(index).codePointAt(0));
  }

  /** "Secretary of State", or "President of Holm Lines" where nothing else stands behind it. */
  private Optional<Role> reaching(Title head, int begin, int last) {
    Optional<Named> owner = words.name(last).filter(name -> !name.is(NameType.PERSON));
    Title whole = head.reaching(words, begin, last);
    boolean named = words.is(begin - 1, "of") && !words.isGenitive(last);
    return whole.last() == last || named ? Optional.of(role(whole, owner, last)) : Optional.empty();
  }

  /** The posts that a noun phrase names which begins at this index, article and all. */
  Reading from(int begin) {
    List<Role> roles = new ArrayList<>();
    int next = begin;
    int end = -1;
    while (next >= 0 && next - begin < LONGEST) {
      int first = afterArticle(next);
      Optional<Title> head = titles.title(first, chunks.end(first));
      if (head.isEmpty() || words.isPerson(head.get().last() + 1)) {
        break;
      }
      Title whole = head.get().whole(words);
      Owners.Found found = new Owners(words).behind(whole.noun(), whole.last() + 1);
      if (words.isPerson(found.end())) {
        break;
      }
      roles.add(role(whole, found.owner(), found.end() - 1));
      end = found.end();
      next = words.is(end, "and", "&") ? end + 1 : -1;
    }
    return roles.isEmpty() ? Reading.NONE : new Reading(shared(roles), end);
  }

  /**
   * Of "chairman and publisher of Holm Lines" both are of Holm Lines; aides are of whom they aid.
   */
  private static List<Role> shared(List<Role> roles) {
    List<Role> shared = new ArrayList<>(roles);
    for (int i = shared.size() - 2; i >= 0; i--) {
      Optional<Named> next = shared.get(i + 1).owner().filter(n -> !n.is(NameType.PERSON));
      if (shared.get(i).owner().isEmpty() && shared.get(i).wording().isBare()) {
        shared.set(i, shared.get(i).withOwner(next));
      }
    }
    return shared;
  }

  private Role role(Title named, Optional<Named> behind, int last) {
    int first = named.chunk();
    int begin = pastBegin(first, named.first());
    Wording wording =
        new Wording(
            words.span(begin, named.last()),
            words.document().text(words.span(named.first(), named.last())),
            words.span(first, Math.max(last, named.last())),
            begin < named.first() && words.is(begin, PAST),
            named.isTelling(words) || isOfParty(first, named.first()));
    Owners owners = new Owners(words);
    Optional<Named> owner = behind.or(() -> owners.ahead(named.noun(), first, named.first()));
    return new Role(named.noun(), wording, owner, owners.countries(first, named.first()));
  }

  /** Whether a group that is no nation is named before a title: "Democratic nominee". */
  private boolean isOfParty(int chunk, int title) {
    return IntStream.range(chunk, title)
        .mapToObj(words::name)
        .flatMap(Optional::stream)
        .anyMatch(n -> n.is(NameType.GROUP) && new Owners(words).countries(n).isEmpty());
  }

  /** "former Norland president" is no president of Norland: the title begins with "former". */
  private int pastBegin(int chunk, int title) {
    for (int i = chunk; i < title; i++) {
      if (words.is(i, "former", "ex", "acting", "interim", "deputy", "retired", "late")) {
        return i;
      }
    }
    return title;
  }

  private int afterArticle(int index) {
    int at = index;
    while (words.isDeterminer(at) || words.is(at, "now", "also", "currently", "then", "once")) {
      at++;
    }
    return at;
  }
}
