package org.newsgraph.evaluation;

import java.util.List;
import org.newsgraph.language.Span;

/** A part of the graph of one article, right or found, by the names that stand in the text. */
public sealed interface GraphItem {

  /** What it says, for people. */
  String words();

  /**
   * Words that somebody is said to have said.
   *
   * @param places where the words stand; several if a gold text holds them more than once
   * @param speaker the full name or the description; empty if none is told
   * @param title the speaker's title; empty if none is told
   * @param others to whom and through whom it was said
   */
  record Saying(
      String words, List<Span> places, Speaker speaker, FullName title, List<FullName> others)
      implements GraphItem {

    /** Whether a piece of the words overlaps one of the other's by half of their union. */
    boolean meets(Saying other) {
      return places.stream()
          .anyMatch(place -> other.places.stream().anyMatch(there -> overlap(place, there) >= .5));
    }

    private static double overlap(Span one, Span other) {
      int shared = Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
      int union = Math.max(one.end(), other.end()) - Math.min(one.begin(), other.begin());
      return union == 0 ? 0 : (double) shared / union;
    }
  }

  /** Who speaks; only a person must be named in full. */
  record Speaker(FullName name, boolean isPerson) {

    boolean isTold() {
      return !name.isEmpty();
    }

    boolean isRightly(Speaker found) {
      boolean same = name.untitled().equals(found.name.untitled());
      return same || !isPerson && name.holdsOrLiesIn(found.name);
    }
  }

  /** A post. */
  record Held(FullName person, FullName title) implements GraphItem {

    boolean isSame(Held other) {
      return person.untitled().equals(other.person.untitled()) && title.holdsOrLiesIn(other.title);
    }

    @Override
    public String words() {
      return person + " | " + title;
    }
  }

  /**
   * A relation.
   *
   * @param isFact whether it is sure enough to be told as a plain triple
   */
  record Tie(RelationGroup group, FullName subject, FullName object, boolean isFact)
      implements GraphItem {

    boolean isSame(Tie other) {
      return group == other.group
          && subject.untitled().equals(other.subject.untitled())
          && object.untitled().equals(other.object.untitled());
    }

    @Override
    public String words() {
      return subject + " | " + group.label() + " | " + object;
    }
  }

  /** Somebody or something with a name. */
  record Thing(FullName name, String type) implements GraphItem {

    boolean isSame(Thing other) {
      return type.equals(other.type) && name.untitled().equals(other.name.untitled());
    }

    @Override
    public String words() {
      return type + " " + name;
    }
  }
}
