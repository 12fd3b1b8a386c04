package org.newsgraph.gazetteer;

import java.util.Objects;
import java.util.Optional;
import org.newsgraph.key.EntityKind;

/**
 * What an entry is.
 *
 * @param kind person, organization, place or group; empty if it is none of them or unknown
 * @param type the source's own class, such as the GeoNames feature {@code P.PPLC}; else empty
 * @param description a few words such as "city in Texas"; else empty
 */
public record Nature(Optional<EntityKind> kind, String type, String description) {

  /** Nothing is known. */
  public static final Nature UNKNOWN = new Nature(Optional.empty(), "", "");

  public Nature {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(type);
    Objects.requireNonNull(description);
  }
}
