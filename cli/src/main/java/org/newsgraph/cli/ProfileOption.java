package org.newsgraph.cli;

import org.newsgraph.Pipeline;
import org.newsgraph.Profile;
import org.newsgraph.gazetteer.Gazetteer;
import picocli.CommandLine.Option;

/** By which steps articles are read. */
class ProfileOption {

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      description = "accurate or fast (default: accurate).")
  private Profile profile = Profile.ACCURATE;

  Pipeline pipeline(Gazetteer gazetteer) {
    return Pipeline.of(profile, gazetteer);
  }
}
