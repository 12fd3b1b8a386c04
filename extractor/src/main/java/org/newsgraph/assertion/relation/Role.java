package org.newsgraph.assertion.relation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.assertion.NamedMentions.Named;
import org.newsgraph.assertion.RelationType;
import org.newsgraph.assertion.relation.RoleNoun.Scope;
import org.newsgraph.language.NameType;
import org.newsgraph.language.Span;

/**
 * A post as worded.
 *
 * @param noun its head
 * @param wording the whole title, and whether more than adjectives stand beside its head
 * @param owner whose post it is
 * @param countries those whose people are named before the title
 */
record Role(RoleNoun noun, Wording wording, Optional<Named> owner, List<Named> countries) {

  /** What makes of a ruler one who rules no longer, or not yet, or in another's stead. */
  private static final Pattern PAST =
      Pattern.compile("\\b(?:former|ex|late|retired|then|onetime|ousted|elect|designate)\\b");

  private static final Pattern LOWER = Pattern.compile("\\b(?:vice|deputy|assistant|associate)\\b");

  /** Words beside which the head of a state stays its head. */
  private static final Set<String> OF_STATE =
      Set.of(
          "prime",
          "supreme",
          "former",
          "ex",
          "acting",
          "interim",
          "first",
          "then",
          "vice",
          "deputy",
          "federal",
          "state",
          "transitional",
          "caretaker",
          "late",
          "-");

  /**
   * The words of a post.
   *
   * @param title the post itself
   * @param core the title in lower case, without "former" before a name of its body
   * @param isPast whether "former" or the like is said of it
   * @param phrase all of them, its body and its people included
   * @param isTelling whether more than adjectives stand beside the head
   */
  record Wording(Span title, String core, Span phrase, boolean isPast, boolean isTelling) {

    Wording {
      core = core.toLowerCase(Locale.ROOT);
      isPast = isPast || PAST.matcher(core).find();
    }

    /** Whether nothing stands behind the title. */
    boolean isBare() {
      return phrase.end() == title.end();
    }
  }

  /** The same post, of another owner. */
  Role withOwner(Optional<Named> other) {
    return new Role(noun, wording, other, countries);
  }

  /** Whether it is a post for something within the body: "head of research at Holm Lines". */
  private boolean isOfPart() {
    return wording.core().contains(" of ") || wording.core().contains(" for ");
  }

  /** Whether the words name a post, and not only what somebody is like. */
  boolean isPost() {
    boolean told = wording.isTelling() || owner.isPresent() || body().isPresent();
    boolean alone = wording.core().equals(noun.word()) && !told;
    return (!noun.is(Scope.FIRST) || wording.core().startsWith("first"))
        && (!noun.is(Scope.MODIFIED) || !alone)
        && (!noun.is(Scope.VAGUE) || told);
  }

  /** Whether it is a post of the past, or of another. */
  boolean isPast() {
    return wording.isPast();
  }

  /** The organization, place or group of the post: also the country whose people are named. */
  Optional<Named> body() {
    Optional<Named> named = owner.filter(name -> !name.is(NameType.PERSON));
    return named.isEmpty() && owner.isEmpty() && isOfState()
        ? countries.stream().findFirst()
        : named;
  }

  /** Whether the holder serves the country whose people are named, and is not only one of them. */
  boolean isOfState() {
    return noun.is(Scope.OFFICE) || noun.is(Scope.RULE) && isHeadOfState();
  }

  private boolean isHeadOfState() {
    String[] words = wording.core().split("[\\s-]+");
    for (String word : words) {
      if (!OF_STATE.contains(word) && RoleNoun.of(word).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** How the holder belongs to the owner; empty if the words do not tell. */
  Optional<RelationType> relation(NameType of) {
    Optional<RelationType> told =
        noun.relation()
            .map(
                type ->
                    type == RelationType.LEADS
                            && (isOfPart() || LOWER.matcher(wording.core()).find())
                        ? RelationType.WORKS_FOR
                        : type);
    return told.filter(type -> fits(type, of));
  }

  private boolean fits(RelationType type, NameType of) {
    return switch (of) {
      case ORGANIZATION -> true;
      case PLACE ->
          type == RelationType.LEADS
              ? isOfState()
              : type == RelationType.WORKS_FOR && noun.is(Scope.OFFICE);
      case PERSON -> type == RelationType.WORKS_FOR && noun.is(Scope.AIDE);
      default -> false;
    };
  }
}
