package io.lobbycard.personalization.choosing;

import io.lobbycard.personalization.Mode;

/**
 * What a token says: enough to make the same choice again.
 *
 * @param basis what the choice stood on, the same for a whole page
 * @param title index in the snapshot's catalogue
 * @param artwork index in the snapshot's catalogue
 */
public record Decision(Basis basis, int title, int artwork, Mode mode, float propensity) {

    /**
     * What all choices of a page have in common.
     *
     * @param memberTag keyed hash that names the member
     * @param watermark viewings that counted
     * @param period from which chance was drawn
     * @param asOf seconds since 1970
     * @param digest keyed digest of the inputs; 0 if there were none
     */
    public record Basis(
            long memberTag,
            long snapshot,
            int watermark,
            int controlRevision,
            long withdrawalRevision,
            int period,
            long asOf,
            long digest) {

        /** Whether it stood on nothing that was said before a control revision; what could read nothing stood on nothing. */
        public boolean isSince(int revision) {
            return digest == 0 || controlRevision >= revision;
        }
    }
}
