package org.newsgraph.language.opennlp;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.ml.model.MaxentModel;
import org.newsgraph.language.Document;
import org.newsgraph.language.Layer;
import org.newsgraph.language.Name;
import org.newsgraph.language.NameType;
import org.newsgraph.language.Part;

/**
 * Finds names of persons, organizations, places and groups; needs tokens with tags.
 *
 * <p>May be called from several threads. What is learned from one document never reaches another.
 */
public final class OpenNlpNames implements Layer {

  private static final Set<String> FOUND =
      Set.of(
          NameType.PERSON.label(),
          NameType.ORGANIZATION.label(),
          NameType.PLACE.label(),
          NameType.GROUP.label());

  private final Model<MaxentModel> model;

  /** Names by the model that belongs to newsgraph. */
  public OpenNlpNames() {
    this(Model.NAMES);
  }

  OpenNlpNames(Model<MaxentModel> model) {
    this.model = model;
  }

  @Override
  public Set<Part> needs() {
    return Set.of(Part.TOKENS);
  }

  @Override
  public Set<Part> makes() {
    return Set.of(Part.NAMES);
  }

  @Override
  public Document apply(Document document) {
    List<NameFinder.Candidate> candidates =
        new NameFinder(model.get()).find(NameFeatures.of(document));
    return document.withNames(
        NameAgreement.among(document.text(), candidates).stream()
            .flatMap(candidate -> name(candidate).stream())
            .toList());
  }

  private static Optional<Name> name(NameFinder.Candidate candidate) {
    return Optional.of(candidate)
        .filter(found -> FOUND.contains(found.type()))
        .map(found -> new Name(found.span(), NameType.ofLabel(found.type()), found.score()));
  }
}
