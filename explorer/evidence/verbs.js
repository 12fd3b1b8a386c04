// How a source stands to what it is quoted with, as a verb: denied is not said.

const BY_ACT = {
  asserting: "claimed",
  confirming: "confirmed",
  conceding: "admitted",
  denying: "denied",
  accusing: "accused",
  warning: "warned",
  promising: "promised",
  demanding: "demanded",
  asking: "asked",
  refusing: "would not speak of it",
  withholding: "did not say",
};

const BY_KIND = {
  speech: "said",
  writing: "wrote",
  belief: "thinks",
  intention: "plans or wants",
  stance: "took a stand",
};

const MEDIA = {
  interview: "in an interview",
  address: "in an address",
  briefing: "at a briefing",
  hearing: "at a hearing",
  onlinepost: "in an online post",
  pressstatement: "in a press statement",
  document: "in a document",
  letter: "in a letter",
  call: "in a call",
};

/** The verb between the speaker and the content. */
export const verb = (quotation) => BY_ACT[quotation.act] ?? BY_KIND[quotation.kind] ?? "said";

/** On what occasion it was said, or "". */
export const occasion = (quotation) => MEDIA[quotation.medium] ?? quotation.medium;
