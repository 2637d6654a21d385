package io.lobbycard.web;

import java.util.Set;

/** Who may do what is said with these names, in annotations, accounts and bearer tokens alike. Deny by default. */
public final class Roles {

    /** A person who watches, and owns their history and controls. */
    public static final String MEMBER = "member";

    /** The streaming service's own backend: pages, impressions and viewings of any member, no histories. */
    public static final String CLIENT = "client";

    /** Edits titles and artwork. */
    public static final String EDITOR = "editor";

    /** Approves artwork, never their own. */
    public static final String REVIEWER = "reviewer";

    /** Sees performance and audits, aggregates only. */
    public static final String ANALYST = "analyst";

    /** Keeps audit labels, runs audits, reads the access log without members' names. */
    public static final String AUDITOR = "auditor";

    /** May ask for access to one member's history. */
    public static final String SUPPORT = "support";

    /** Approves access and figures, never their own request. */
    public static final String PRIVACY_OFFICER = "privacy-officer";

    /** Runs jobs, snapshots and the kill switch. */
    public static final String OPERATOR = "operator";

    /** Every role there is. */
    public static final Set<String> ALL =
            Set.of(MEMBER, CLIENT, EDITOR, REVIEWER, ANALYST, AUDITOR, SUPPORT, PRIVACY_OFFICER, OPERATOR);

    /** Those of people who work for the service. */
    public static final Set<String> STAFF =
            Set.of(EDITOR, REVIEWER, ANALYST, AUDITOR, SUPPORT, PRIVACY_OFFICER, OPERATOR);

    /** Those who see artworks that members are not shown, and their pictures. */
    public static final Set<String> SEEING_DRAFTS = Set.of(EDITOR, REVIEWER);

    private Roles() {}
}
