package org.newsgraph.rdf;

/** The graph of {@link Sample}, as it should be. */
final class SampleTurtle {

  static final String CONTENT =
      """
          BASE <https://example.org/article/49cca044f7906b39/version/585697530b16ca37>
          PREFIX ng: <https://w3id.org/newsgraph#>
          PREFIX dcterms: <http://purl.org/dc/terms/>
          PREFIX foaf: <http://xmlns.com/foaf/0.1/>
          PREFIX geo: <http://www.opengis.net/ont/geosparql#>
          PREFIX itsrdf: <http://www.w3.org/2005/11/its/rdf#>
          PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
          PREFIX org: <http://www.w3.org/ns/org#>
          PREFIX prov: <http://www.w3.org/ns/prov#>
          PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
          PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
          PREFIX schema: <https://schema.org/>
          PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
          PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

          <https://example.org/article/49cca044f7906b39> a ng:Article, schema:NewsArticle ;
            dcterms:hasVersion <> ;
            dcterms:identifier "https://herald.example/bridge" ;
            schema:url <https://herald.example/bridge> ;
            schema:headline "Bridge \ud83c\udf09 is safe" ;
            schema:author "A. Writer" ;
            schema:inLanguage "en" ;
            schema:datePublished "2031-05-08T14:00:00Z"^^xsd:dateTime ;
            schema:dateModified "2031-05-09"^^xsd:date ;
            schema:dateline "NORTHPORT, May 8" ;
            schema:publisher <#publisher> ;
            schema:mentions <#person-1>, <#organization-2>, <#place-3>, <#place-4> ;
            ng:prints <#report> .

          <#report> a ng:Report .

          <> a nif:Context, nif:RFC5147String ;
            nif:isString "\ud83c\udf09\ud83c\udf09 “It is safe,” mayor Zoe\u0308 Ka\u0308hler told a senior official of the Harbour Board, “and will stay so.” She spoke in Northport, Norland." ;
            nif:beginIndex "0"^^xsd:nonNegativeInteger ;
            nif:endIndex "133"^^xsd:nonNegativeInteger ;
            ng:textHash "585697530b16ca375404e480b38fe481d1746f8c90d8f7a465777c4b223a79db" ;
            ng:inputHash "5148347d7576c3a3a831d4a816d88f441af281a0799f181ac26440df48c927b6" ;
            prov:wasGeneratedBy <https://example.org/extraction/0.1.0-abc> .

          <https://example.org/extraction/0.1.0-abc> a prov:Activity ;
            prov:wasAssociatedWith <https://example.org/software/newsgraph-0.1.0> ;
            prov:qualifiedAssociation <https://example.org/extraction/0.1.0-abc/association> .
          <https://example.org/extraction/0.1.0-abc/association> a prov:Association ;
            prov:agent <https://example.org/software/newsgraph-0.1.0> ;
            prov:hadPlan <https://example.org/extraction/0.1.0-abc/plan> .
          <https://example.org/extraction/0.1.0-abc/plan> a prov:Plan ; dcterms:identifier "abc" .
          <https://example.org/software/newsgraph-0.1.0> a prov:SoftwareAgent ;
            rdfs:label "newsgraph 0.1.0" ; schema:softwareVersion "0.1.0" .

          <#publisher> a ng:Outlet, schema:NewsMediaOrganization, schema:Organization, org:Organization ;
            rdfs:label "The Herald" .
          <#person-1> a schema:Person, foaf:Person ; rdfs:label "Zoe\u0308 Ka\u0308hler" ; skos:altLabel "Ka\u0308hler" .
          <#organization-2> a schema:Organization, org:Organization ; rdfs:label "Harbour Board" .
          <#place-3> a schema:Place, geo:Feature ; rdfs:label "Northport" .
          <#place-4> a schema:Place, geo:Feature ; rdfs:label "Norland" .
          <#unnamed-source-1> a ng:UnnamedSource, foaf:Agent ;
            rdfs:label "a senior official of the Harbour Board" ;
            ng:affiliation <#organization-2> .

          <#quotation-1> a ng:Quotation, schema:Quotation ;
            schema:text "It is safe" ;
            schema:isPartOf <https://example.org/article/49cca044f7906b39> ;
            ng:quoteType ng:Direct ; ng:attributionKind ng:Speech ;
            ng:cue "tell" ;
            ng:contentSpan <#char=3,16> ;
            ng:cueSpan <#char=36,40> ; ng:sourceSpan <#char=17,35> ;
            ng:speaker <#person-1> ; ng:speakingAs <#post-1> ;
            ng:addressee <#unnamed-source-1> ; ng:via <#organization-2> ;
            prov:wasDerivedFrom <#relay-1> ; ng:speechAct ng:Denying ; ng:medium ng:Briefing ;
            ng:timeSpan <#char=86,95> ;
            prov:hadPrimarySource <#unnamed-source-1> ;
            ng:saidOn "2031-05-07"^^xsd:date ; ng:saidAt <#place-3> ; ng:about <#place-4> ;
            ng:confidence 0.93 ;
            ng:wordingOf <#statement-1> .

          <#quotation-2> a ng:Quotation, schema:Quotation ;
            schema:text "and will stay so." ;
            schema:isPartOf <https://example.org/article/49cca044f7906b39> ;
            ng:quoteType ng:Direct ; ng:attributionKind ng:Speech ;
            ng:cue "tell" ;
            ng:contentSpan <#char=81,100> ;
            ng:cueSpan <#char=36,40> ; ng:sourceSpan <#char=17,35> ;
            ng:speaker <#person-1> ; ng:speakingAs <#post-1> ;
            ng:addressee <#unnamed-source-1> ; ng:via <#organization-2> ;
            prov:wasDerivedFrom <#relay-1> ; ng:speechAct ng:Denying ; ng:medium ng:Briefing ;
            ng:timeSpan <#char=86,95> ;
            prov:hadPrimarySource <#unnamed-source-1> ;
            ng:saidOn "2031-05-07"^^xsd:date ; ng:saidAt <#place-3> ; ng:about <#place-4> ;
            ng:confidence 0.93 ;
            ng:continues <#quotation-1> ;
            ng:hedgeSpan <#char=86,90> ;
            ng:wordingOf <#statement-2> .

          <#relay-1> a ng:Relay, prov:Entity ;
            prov:wasAttributedTo <#organization-2> ;
            prov:hadPrimarySource <#unnamed-source-1> .

          <#statement-1> a ng:Statement, schema:Claim ; ng:speaker <#person-1> .
          <#statement-2> a ng:Statement, schema:Claim ; ng:speaker <#person-1> .

          <#post-1> a org:Membership ;
            org:member <#person-1> ; org:organization <#place-3> ;
            ng:title "mayor" ; ng:attestedOn "2031-05-08"^^xsd:date ;
            ng:evidenceSpan <#char=17,35> ; ng:confidence 0.90 .

          <#place-3> schema:containedInPlace <#place-4> .
          <#relation-1> a ng:Relation, rdf:Statement ;
            rdf:subject <#place-3> ; rdf:predicate schema:containedInPlace ; rdf:object <#place-4> ;
            ng:evidenceSpan <#char=114,132> ; ng:confidence 0.90 .

          <#char=23,35> a nif:Phrase, nif:RFC5147String ; nif:referenceContext <> ;
            nif:beginIndex "23"^^xsd:nonNegativeInteger ; nif:endIndex "35"^^xsd:nonNegativeInteger ;
            itsrdf:taIdentRef <#person-1> ; ng:mentionKind ng:name ;
            itsrdf:taConfidence 0.90 ;
            nif:anchorOf "Zoe\u0308 Ka\u0308hler" .
          <#char=101,104> a nif:Phrase, nif:RFC5147String ; nif:referenceContext <> ;
            nif:beginIndex "101"^^xsd:nonNegativeInteger ; nif:endIndex "104"^^xsd:nonNegativeInteger ;
            itsrdf:taIdentRef <#person-1> ; ng:mentionKind ng:pronoun ;
            itsrdf:taConfidence 0.76 ;
            nif:anchorOf "She" .
          <#char=66,79> a nif:Phrase, nif:RFC5147String ; nif:referenceContext <> ;
            nif:beginIndex "66"^^xsd:nonNegativeInteger ; nif:endIndex "79"^^xsd:nonNegativeInteger ;
            itsrdf:taIdentRef <#organization-2> ; ng:mentionKind ng:name ;
            itsrdf:taConfidence 0.90 ;
            nif:anchorOf "Harbour Board" .
          <#char=114,123> a nif:Phrase, nif:RFC5147String ; nif:referenceContext <> ;
            nif:beginIndex "114"^^xsd:nonNegativeInteger ; nif:endIndex "123"^^xsd:nonNegativeInteger ;
            itsrdf:taIdentRef <#place-3> ; ng:mentionKind ng:name ;
            itsrdf:taConfidence 0.90 ;
            nif:anchorOf "Northport" .
          <#char=125,132> a nif:Phrase, nif:RFC5147String ; nif:referenceContext <> ;
            nif:beginIndex "125"^^xsd:nonNegativeInteger ; nif:endIndex "132"^^xsd:nonNegativeInteger ;
            itsrdf:taIdentRef <#place-4> ; ng:mentionKind ng:name ;
            itsrdf:taConfidence 0.90 ;
            nif:anchorOf "Norland" .
          <#char=41,79> a nif:Phrase, nif:RFC5147String ; nif:referenceContext <> ;
            nif:beginIndex "41"^^xsd:nonNegativeInteger ; nif:endIndex "79"^^xsd:nonNegativeInteger ;
            itsrdf:taIdentRef <#unnamed-source-1> ; ng:mentionKind ng:nominal ;
            nif:anchorOf "a senior official of the Harbour Board" .
          <#char=3,16> a nif:Phrase, nif:RFC5147String ; nif:referenceContext <> ;
            nif:beginIndex "3"^^xsd:nonNegativeInteger ; nif:endIndex "16"^^xsd:nonNegativeInteger ;
            nif:anchorOf "“It is safe,”" .
          <#char=81,100> a nif:Phrase, nif:RFC5147String ; nif:referenceContext <> ;
            nif:beginIndex "81"^^xsd:nonNegativeInteger ; nif:endIndex "100"^^xsd:nonNegativeInteger ;
            nif:anchorOf "“and will stay so.”" .
          <#char=86,95> a nif:Phrase, nif:RFC5147String ; nif:referenceContext <> ;
            nif:beginIndex "86"^^xsd:nonNegativeInteger ; nif:endIndex "95"^^xsd:nonNegativeInteger ;
            nif:anchorOf "will stay" .
          <#char=86,90> a nif:Phrase, nif:RFC5147String ; nif:referenceContext <> ;
            nif:beginIndex "86"^^xsd:nonNegativeInteger ; nif:endIndex "90"^^xsd:nonNegativeInteger ;
            nif:anchorOf "will" .
          <#char=36,40> a nif:Phrase, nif:RFC5147String ; nif:referenceContext <> ;
            nif:beginIndex "36"^^xsd:nonNegativeInteger ; nif:endIndex "40"^^xsd:nonNegativeInteger ;
            nif:anchorOf "told" .
          <#char=17,35> a nif:Phrase, nif:RFC5147String ; nif:referenceContext <> ;
            nif:beginIndex "17"^^xsd:nonNegativeInteger ; nif:endIndex "35"^^xsd:nonNegativeInteger ;
            nif:anchorOf "mayor Zoe\u0308 Ka\u0308hler" .
          <#char=114,132> a nif:Phrase, nif:RFC5147String ; nif:referenceContext <> ;
            nif:beginIndex "114"^^xsd:nonNegativeInteger ; nif:endIndex "132"^^xsd:nonNegativeInteger ;
            nif:anchorOf "Northport, Norland" .
          """;

  private SampleTurtle() {}
}
