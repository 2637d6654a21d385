package io.lobbycard.transparency.export;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.ControlChange;
import io.lobbycard.personalization.Controls;
import io.lobbycard.personalization.Histories;
import io.lobbycard.personalization.Impression;
import io.lobbycard.personalization.Impressions;
import io.lobbycard.personalization.MemberControls;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Members;
import io.lobbycard.personalization.Reader;
import io.lobbycard.personalization.Viewing;
import io.lobbycard.transparency.AccessGrant;
import io.lobbycard.transparency.AccessGrants;
import io.lobbycard.transparency.AccessSeen;
import io.lobbycard.transparency.Accesses;
import io.lobbycard.transparency.LogComparison;
import io.lobbycard.transparency.MisledReport;
import io.lobbycard.transparency.MisledReports;
import io.lobbycard.transparency.Representation;
import io.lobbycard.transparency.titles.KnownTitles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads everything that is kept about a member. */
@ApplicationScoped
public class MemberExport {

    private static final int READ_AT_ONCE = 500;

    private final Members members;
    private final Histories histories;
    private final Impressions impressions;
    private final Controls controls;
    private final Representation representation;
    private final MisledReports reports;
    private final AccessGrants grants;
    private final Accesses accesses;
    private final KnownTitles titles;

    @Inject
    public MemberExport(
            Members members,
            Histories histories,
            Impressions impressions,
            Controls controls,
            Representation representation,
            MisledReports reports,
            AccessGrants grants,
            Accesses accesses,
            KnownTitles titles) {
        this.members = members;
        this.histories = histories;
        this.impressions = impressions;
        this.controls = controls;
        this.representation = representation;
        this.reports = reports;
        this.grants = grants;
        this.accesses = accesses;
        this.titles = titles;
    }

    /** An export of which all is known but what is read while it is written. */
    public interface Body {

        /** Writes it; if it cannot be written to its end, what was written is no whole document. */
        void to(OutputStream stream) throws IOException;
    }

    /**
     * All of it as JSON: controls and how they came about, reports, what staff asked for and saw, viewings, and the pictures
     * that were seen. Everything is read before anything is written, but for the pictures and what the member said, of which
     * there may be much.
     *
     * @throws io.lobbycard.web.ProblemException 404 if the member does not exist, 503 if something is away
     */
    public Body json(MemberId member) {
        Instant joined = members.joined(member);
        boolean always = members.alwaysPersonalised(member);
        Optional<Instant> erased = histories.lastErasure(member);
        MemberControls said = controls.of(member);
        Optional<String> represented = representation.of(member);
        List<ControlChange> changes = controls.changes(member, 0);
        List<MisledReport> reported = reports.of(member);
        List<AccessGrant> asked = grants.about(member);
        List<AccessSeen> looked = accesses.seenBy(member);
        Optional<LogComparison> compared = accesses.lastComparison();
        List<Viewing> watched = viewings(member);
        Map<TitleId, String> names = names(watched);
        List<Impression> seen = seen(member, "");
        return stream -> {
            ExportJson json = new ExportJson(stream);
            json.begin(member, joined, always, erased);
            json.add(said, represented);
            json.addChanges(changes, last -> controls.changes(member, last));
            json.addReports(reported);
            json.addRequests(asked);
            json.addAccesses(looked, compared);
            json.addViewings(watched, names);
            json.addImpressions(seen, last -> seen(member, last));
            json.end();
        };
    }

    /**
     * The viewings as CSV, for a spreadsheet; all are read before anything is written.
     *
     * @throws io.lobbycard.web.ProblemException as {@link #json}
     */
    public Body csv(MemberId member) {
        List<Viewing> watched = viewings(member);
        Map<TitleId, String> names = names(watched);
        return stream -> {
            try (ViewingsCsv csv = new ViewingsCsv(new OutputStreamWriter(stream, StandardCharsets.UTF_8))) {
                watched.forEach(viewing -> csv.add(viewing, names.get(viewing.title())));
            }
        };
    }

    /** Every viewing, the newest first. */
    private List<Viewing> viewings(MemberId member) {
        return histories
                .history(new Reader(member.value(), true), member, null, Integer.MAX_VALUE)
                .items();
    }

    private List<Impression> seen(MemberId member, String above) {
        return impressions.seenBy(member, above, READ_AT_ONCE);
    }

    private Map<TitleId, String> names(List<Viewing> viewings) {
        return titles.names(viewings.stream().map(Viewing::title).collect(Collectors.toSet()));
    }
}
