package org.newsgraph.server;

import java.io.IOException;
import java.io.InputStream;

/** What is still being sent of a request that is refused already. */
final class Remainder {

  /** Whoever sends more than this may find the connection closed instead of the refusal. */
  private static final int MOST = 4 << 20;

  private Remainder() {}

  /** Takes it in and drops it, since one who is cut off while sending does not see the answer. */
  static void drop(InputStream body) throws IOException {
    byte[] dropped = new byte[1 << 13];
    int taken = 0;
    int read = body.read(dropped);
    while (read >= 0 && taken < MOST) {
      taken += read;
      read = body.read(dropped);
    }
  }
}
