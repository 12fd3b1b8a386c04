package org.newsgraph.linking;

import java.util.Optional;
import org.newsgraph.gazetteer.Coordinates;

/** A point on the unit sphere, from which distances are cheap; three zeros if unknown. */
record Position(double x, double y, double z) {

  static final Position UNKNOWN = new Position(0, 0, 0);

  private static final double EARTH_RADIUS = 6371;

  /** Beyond this many kilometres two places are not near. */
  private static final double FAR = 500;

  /** How fast nearness fades, in kilometres. */
  private static final double SCALE = 100;

  private static final double FAR_COSINE = Math.cos(FAR / EARTH_RADIUS);

  static Position of(Optional<Coordinates> coordinates) {
    return coordinates.map(Position::of).orElse(UNKNOWN);
  }

  private static Position of(Coordinates point) {
    double latitude = Math.toRadians(point.latitude());
    double longitude = Math.toRadians(point.longitude());
    return new Position(
        Math.cos(latitude) * Math.cos(longitude),
        Math.cos(latitude) * Math.sin(longitude),
        Math.sin(latitude));
  }

  boolean isKnown() {
    return x != 0 || y != 0 || z != 0;
  }

  /** From 1 at the same point down to 0 far away, or where either is unknown. */
  double nearness(Position other) {
    double cosine = x * other.x + y * other.y + z * other.z;
    return cosine < FAR_COSINE || !isKnown() || !other.isKnown()
        ? 0
        : Math.exp(-EARTH_RADIUS * Math.acos(Math.min(1, cosine)) / SCALE);
  }
}
