package org.newsgraph.rdf;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the newsgraph ontology, spelled as in {@code ontology/newsgraph.ttl}. */
public final class NG {

  /** The namespace of all terms. */
  public static final String NS = "https://w3id.org/newsgraph#";

  public static final Resource Article = resource("Article");
  public static final Resource Outlet = resource("Outlet");
  public static final Resource Group = resource("Group");
  public static final Resource UnnamedSource = resource("UnnamedSource");
  public static final Resource Quotation = resource("Quotation");
  public static final Resource Statement = resource("Statement");
  public static final Resource Report = resource("Report");
  public static final Resource Relation = resource("Relation");
  public static final Resource RelationCandidate = resource("RelationCandidate");
  public static final Resource LinkCandidate = resource("LinkCandidate");
  public static final Resource IdentityDecision = resource("IdentityDecision");
  public static final Resource MergeDecision = resource("MergeDecision");
  public static final Resource Relay = resource("Relay");

  public static final Resource QuoteTypes = resource("QuoteTypes");
  public static final Resource AttributionKinds = resource("AttributionKinds");
  public static final Resource SpeechActs = resource("SpeechActs");
  public static final Resource Media = resource("Media");
  public static final Resource MentionKinds = resource("MentionKinds");
  public static final Resource Variants = resource("Variants");

  public static final Resource Direct = resource("Direct");
  public static final Resource Indirect = resource("Indirect");
  public static final Resource Mixed = resource("Mixed");
  public static final Resource Speech = resource("Speech");
  public static final Resource Writing = resource("Writing");
  public static final Resource Belief = resource("Belief");
  public static final Resource Intention = resource("Intention");
  public static final Resource Stance = resource("Stance");
  public static final Resource Stating = resource("Stating");
  public static final Resource Asserting = resource("Asserting");
  public static final Resource Confirming = resource("Confirming");
  public static final Resource Conceding = resource("Conceding");
  public static final Resource Denying = resource("Denying");
  public static final Resource Accusing = resource("Accusing");
  public static final Resource Warning = resource("Warning");
  public static final Resource Promising = resource("Promising");
  public static final Resource Demanding = resource("Demanding");
  public static final Resource Asking = resource("Asking");
  public static final Resource Refusing = resource("Refusing");
  public static final Resource Withholding = resource("Withholding");
  public static final Resource Interview = resource("Interview");
  public static final Resource Address = resource("Address");
  public static final Resource Briefing = resource("Briefing");
  public static final Resource Hearing = resource("Hearing");
  public static final Resource OnlinePost = resource("OnlinePost");
  public static final Resource PressStatement = resource("PressStatement");
  public static final Resource Document = resource("Document");
  public static final Resource Letter = resource("Letter");
  public static final Resource Call = resource("Call");
  public static final Resource name = resource("name");
  public static final Resource nominal = resource("nominal");
  public static final Resource pronoun = resource("pronoun");
  public static final Resource Exact = resource("Exact");
  public static final Resource Truncated = resource("Truncated");
  public static final Resource Altered = resource("Altered");
  public static final Resource Spliced = resource("Spliced");
  public static final Resource Paraphrase = resource("Paraphrase");

  public static final Property textHash = property("textHash");
  public static final Property inputHash = property("inputHash");
  public static final Property mentionKind = property("mentionKind");
  public static final Property affiliation = property("affiliation");
  public static final Property headcount = property("headcount");
  public static final Property anonymityReason = property("anonymityReason");
  public static final Property anonymitySpan = property("anonymitySpan");
  public static final Property quoteType = property("quoteType");
  public static final Property attributionKind = property("attributionKind");
  public static final Property cue = property("cue");
  public static final Property speechAct = property("speechAct");
  public static final Property contentSpan = property("contentSpan");
  public static final Property cueSpan = property("cueSpan");
  public static final Property sourceSpan = property("sourceSpan");
  public static final Property addresseeSpan = property("addresseeSpan");
  public static final Property timeSpan = property("timeSpan");
  public static final Property hedgeSpan = property("hedgeSpan");
  public static final Property continues = property("continues");
  public static final Property wordingOf = property("wordingOf");
  public static final Property speaker = property("speaker");
  public static final Property speakingAs = property("speakingAs");
  public static final Property addressee = property("addressee");
  public static final Property via = property("via");
  public static final Property medium = property("medium");
  public static final Property saidOn = property("saidOn");
  public static final Property saidAt = property("saidAt");
  public static final Property about = property("about");
  public static final Property title = property("title");
  public static final Property attestedOn = property("attestedOn");
  public static final Property leads = property("leads");
  public static final Property evidenceSpan = property("evidenceSpan");
  public static final Property confidence = property("confidence");
  public static final Property rank = property("rank");
  public static final Property identifiedAs = property("identifiedAs");
  public static final Property decides = property("decides");
  public static final Property rule = property("rule");
  public static final Property evidence = property("evidence");
  public static final Property likenessKey = property("likenessKey");
  public static final Property merges = property("merges");
  public static final Property mergedInto = property("mergedInto");
  public static final Property variant = property("variant");
  public static final Property similarity = property("similarity");
  public static final Property prints = property("prints");

  private NG() {}

  private static Resource resource(String name) {
    return ResourceFactory.createResource(NS + name);
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(NS, name);
  }
}
