package org.newsgraph.merging;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.key.BodyName;
import org.newsgraph.key.EntityKind;
import org.newsgraph.key.KnownNames;
import org.newsgraph.key.PersonName;
import org.newsgraph.key.StatedAcronyms;

/**
 * Two names are of one entity when they are spellings, shorter forms or acronyms of each other, and
 * no third name makes it doubtful which is meant.
 */
public final class SameName implements MergeRule {

  private static final Set<EntityKind> KINDS =
      EnumSet.of(
          EntityKind.PERSON,
          EntityKind.ORGANIZATION,
          EntityKind.PLACE,
          EntityKind.GROUP,
          EntityKind.UNNAMED_SOURCE);

  /** Shorter names are of a place and of a body in it alike. */
  private static final int FEWEST_WORDS = 3;

  @Override
  public boolean concerns(EntityKind kind) {
    return KINDS.contains(kind);
  }

  @Override
  public Set<String> keys(KeyedEntity named, Set<String> speakers) {
    return named.likeness().keys();
  }

  @Override
  public Optional<Merge> compare(KeyedEntity one, KeyedEntity other) {
    return likeness(one, other)
        .map(
            likeness ->
                new Merge(
                    one.path(),
                    other.path(),
                    Optional.empty(),
                    likeness.similarity,
                    likeness.rule,
                    told(one) + " = " + told(other)));
  }

  @Override
  public MergeRule within(List<KeyedEntity> group) {
    return new Unambiguous(this, group);
  }

  private static String told(KeyedEntity named) {
    return KnownNames.label(named.likeness())
        .map(label -> label + " (" + named.evidence() + ")")
        .orElse(named.evidence());
  }

  private static Optional<NameLikeness> likeness(KeyedEntity one, KeyedEntity other) {
    boolean person = one.kind() == EntityKind.PERSON;
    if (!isNamed(one) || !isNamed(other) || person != (other.kind() == EntityKind.PERSON)) {
      return Optional.empty();
    }
    if (one.isKnown() && other.isKnown()) {
      return one.evidence().equals(other.evidence())
          ? Optional.of(NameLikeness.IDENTIFIER)
          : Optional.empty();
    }
    if (isKnownAs(one, other) || isKnownAs(other, one)) {
      return Optional.of(NameLikeness.KNOWN);
    }
    if (areDoubtfulPlaces(one, other)) {
      return Optional.empty();
    }
    return isCalled(one, other) || isCalled(other, one)
        ? Optional.of(NameLikeness.CALLED)
        : byNames(one, other);
  }

  /** Many places share a name: another may be meant where the linker is not sure of this one. */
  private static boolean areDoubtfulPlaces(KeyedEntity one, KeyedEntity other) {
    return one.isKnown() != other.isKnown()
        && one.kind() == EntityKind.PLACE
        && other.kind() == EntityKind.PLACE;
  }

  /** Whether articles call the first by the acronym that is the second's name. */
  private static boolean isCalled(KeyedEntity full, KeyedEntity acronym) {
    return full.kind() == acronym.kind()
        && !acronym.isKnown()
        && StatedAcronyms.hold(full.likeness(), acronym.evidence());
  }

  /** Whether a gazetteer knows the first, which is linked, by the name of the second. */
  private static boolean isKnownAs(KeyedEntity known, KeyedEntity named) {
    boolean isSurname =
        known.kind() == EntityKind.PERSON && PersonName.ofKey(named.evidence()).isSurname();
    return known.kind() == named.kind()
        && known.isKnown()
        && !isSurname
        && KnownNames.hold(known.likeness(), named.evidence());
  }

  private static Optional<NameLikeness> byNames(KeyedEntity one, KeyedEntity other) {
    String key = KnownNames.label(one.likeness()).orElse(one.evidence());
    String otherKey = KnownNames.label(other.likeness()).orElse(other.evidence());
    return one.kind() == EntityKind.PERSON
        ? likeness(PersonName.ofKey(key), PersonName.ofKey(otherKey))
        : likeness(one.kind(), other.kind(), key, otherKey);
  }

  /**
   * What is known by no name, but by an identifier at most, or was parted from its name, is
   * another's only if said so.
   */
  private static boolean isNamed(KeyedEntity entity) {
    return entity.kind() != EntityKind.UNNAMED_SOURCE
        && !entity.isParted()
        && (entity.isKnown() || entity.likeness().identifiers().isEmpty());
  }

  private static Optional<NameLikeness> likeness(PersonName one, PersonName other) {
    if (!one.fits(other)) {
      return Optional.empty();
    }
    if (one.isSpelledAs(other)) {
      return Optional.of(NameLikeness.SPELLING);
    }
    boolean surname = one.isSurname() || other.isSurname();
    return Optional.of(surname ? NameLikeness.SURNAME : NameLikeness.GIVEN_NAMES);
  }

  private static Optional<NameLikeness> likeness(
      EntityKind kind, EntityKind otherKind, String key, String otherKey) {
    BodyName one = BodyName.of(kind, key);
    BodyName other = BodyName.of(otherKind, otherKey);
    boolean isLong = Math.max(one.words().size(), other.words().size()) >= FEWEST_WORDS;
    boolean equal = one.words().equals(other.words());
    if (kind != otherKind) {
      return Optional.of(NameLikeness.OTHER_KIND)
          .filter(likeness -> isLong && (one.fits(other) || one.abbreviates(other)));
    }
    if (equal) {
      return Optional.of(NameLikeness.SPELLING);
    }
    if (kind != EntityKind.PLACE && one.fits(other)) {
      return Optional.of(NameLikeness.SHORT_FORM);
    }
    return one.abbreviates(other) ? Optional.of(NameLikeness.ACRONYM) : Optional.empty();
  }

  /** In what way two names are alike, the surest first. */
  private enum NameLikeness {
    IDENTIFIER("linked to the same identifier, though taken for another kind", 1),
    KNOWN("a gazetteer knows the one by the name of the other", 1),
    SPELLING("two spellings of one name, or singular and plural of one group", 1),
    GIVEN_NAMES("same surname, and given names that agree as far as both have them", .95),
    CALLED("an article calls the one by the acronym that is the other's name", .9),
    SHORT_FORM("same name but for words that a short form leaves out", .9),
    OTHER_KIND("same name of several words, or its initials, taken for another kind", .85),
    ACRONYM("one is the initials of the other", .8),
    SURNAME("the only full name with this surname", .7);

    private final String rule;
    private final double similarity;

    NameLikeness(String rule, double similarity) {
      this.rule = rule;
      this.similarity = similarity;
    }
  }
}
