/** Every field a template may name; held against the real views by a test. */
export const VIEW_FIELDS: ReadonlySet<string> = new Set(
  `document title subject agency state isDraft fontSize indent hasDecision decision plan appendices type parent issuer place source
  number symbol day month year basis recipients hasEnding hasRecipients hasSignature signature authority position signer runs text
  articles label hasTitle blocks first isAttached hasOwnAttachedLine hasAttachedLine attached opening sections closing page level
  isTitled isText isTable isEndMark texts table marker columns head body key align width isGroup rows cells span list
  bold italic`.split(/\s+/),
);
