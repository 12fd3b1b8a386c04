package org.newsgraph.server;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Duration;
import org.newsgraph.store.Limits;
import org.newsgraph.store.guard.Allowance;

/** What one request may use; one with the password has all rows and 60 times the time. */
record RequestLimits(Password password, Bounds bounds) {

  /** With the password, requests have so many times the time. */
  static final int FOR_WRITERS = 60;

  /** The limits of whoever sends the request. */
  Limits of(HttpServletRequest request) {
    Limits limits = bounds.limits();
    return password.isOn(request) ? new Limits(limits.time().multipliedBy(FOR_WRITERS), 0) : limits;
  }

  /** The limits, and no more time than the sender wished for. */
  Limits wished(HttpServletRequest request, String timeout) {
    Limits allowed = of(request);
    return new Limits(shorter(allowed.time(), duration(timeout)), allowed.rows());
  }

  /** How much memory it may use. */
  Allowance allowance(HttpServletRequest request) {
    return password.isOn(request) ? Allowance.none() : bounds.allowance();
  }

  /** In seconds; zero for what is no time. */
  private static Duration duration(String text) {
    return text.matches("\\d{1,6}(\\.\\d{1,3})?")
        ? Duration.ofMillis(new BigDecimal(text).movePointRight(3).longValue())
        : Duration.ZERO;
  }

  private static Duration shorter(Duration allowed, Duration wished) {
    boolean isLess = allowed.isZero() || wished.compareTo(allowed) < 0;
    return !wished.isZero() && isLess ? wished : allowed;
  }
}
