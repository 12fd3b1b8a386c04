package org.newsgraph.evaluation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.assertion.RelationType;

/** Types of relations that gold data do not tell apart. */
enum RelationGroup {
  LIVES_IN("Live_In", RelationType.LIVES_IN, RelationType.CITIZEN_OF),
  BASED_IN("OrgBased_In", RelationType.BASED_IN),
  LOCATED_IN("Located_In", RelationType.LOCATED_IN),
  WORKS_FOR("Work_For", RelationType.WORKS_FOR, RelationType.MEMBER_OF, RelationType.LEADS);

  /** As CoNLL04 writes it. */
  private final String foreign;

  private final Set<RelationType> types;

  RelationGroup(String foreign, RelationType... types) {
    this.foreign = foreign;
    this.types = EnumSet.copyOf(Arrays.asList(types));
  }

  /** The group that a type belongs to. */
  static RelationGroup of(RelationType type) {
    return Arrays.stream(values())
        .filter(group -> group.types.contains(type))
        .findFirst()
        .orElseThrow();
  }

  /** The group of a type as gold data write it, in CoNLL04's words or in newsgraph's. */
  static Optional<RelationGroup> ofLabel(String label) {
    return Arrays.stream(values())
        .filter(group -> group.foreign.equals(label) || group.labels().contains(label))
        .findFirst();
  }

  /** The group for people, such as "livesIn or citizenOf". */
  String label() {
    return String.join(" or ", labels());
  }

  private Set<String> labels() {
    return types.stream()
        .map(RelationType::label)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
