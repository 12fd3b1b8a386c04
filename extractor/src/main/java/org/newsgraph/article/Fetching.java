package org.newsgraph.article;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/** Opens what stands at a web address. */
@FunctionalInterface
public interface Fetching {

  /** Fetches nothing: newsgraph opens files, unless a user asks for more. */
  Fetching NONE =
      address -> {
        throw new IOException("a web address; --fetch fetches a page or a feed");
      };

  InputStream open(URI address) throws IOException;
}
