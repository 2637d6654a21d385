package io.lobbycard.transparency;

import java.util.Locale;

/** Where an audit looks. */
public enum AuditCatalogue {
    /** A thousand invented titles with invented persons, whose groups come with Lobbycard. */
    INVENTED,
    /** The service's own catalogue, with the labels that an auditor imported. */
    OWN;

    /** As in requests and answers. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
