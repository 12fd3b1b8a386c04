package org.newsgraph.cli;

import org.newsgraph.entity.gazetteer.Gazetteer;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.Profile;
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
