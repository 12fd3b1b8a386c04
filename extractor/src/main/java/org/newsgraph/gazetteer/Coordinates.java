package org.newsgraph.gazetteer;

/** A point on the globe, in degrees of WGS 84; north and east are positive. */
public record Coordinates(double latitude, double longitude) {

  private static final double EARTH_RADIUS = 6371;

  public Coordinates {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException(
          "Expected degrees within 90 and 180, found " + latitude + ", " + longitude);
    }
  }

  /** The distance to another point as the crow flies, on a globe of 6,371 km radius. */
  public double kilometres(Coordinates other) {
    double north = Math.toRadians(other.latitude - latitude) / 2;
    double east = Math.toRadians(other.longitude - longitude) / 2;
    double shrink = Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude));
    double half = Math.pow(Math.sin(north), 2) + shrink * Math.pow(Math.sin(east), 2);
    return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(Math.min(1, half)));
  }
}
