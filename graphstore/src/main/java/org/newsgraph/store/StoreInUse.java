package org.newsgraph.store;

import java.nio.file.Path;
import org.newsgraph.notice.NewsgraphException;

/** Another process holds the store. */
public final class StoreInUse extends NewsgraphException {

  private static final long serialVersionUID = 1L;

  StoreInUse(Path folder, Throwable cause) {
    super(
        "Another process holds the store "
            + folder
            + ". If that is `newsgraph serve`, load through it: --endpoint URL of the running"
            + " server, with its password in NEWSGRAPH_PASSWORD; or stop it first.",
        cause);
  }
}
