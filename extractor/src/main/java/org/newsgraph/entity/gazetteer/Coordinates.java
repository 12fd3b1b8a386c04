package org.newsgraph.entity.gazetteer;

/** A point on the globe, in degrees of WGS 84; north and east are positive. */
public record Coordinates(double latitude, double longitude) {

  public Coordinates {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException(
          "Expected degrees within 90 and 180, found " + latitude + ", " + longitude);
    }
  }
}
