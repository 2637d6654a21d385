package io.lobbycard.transparency.export;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Controls;
import io.lobbycard.personalization.Histories;
import io.lobbycard.personalization.Impression;
import io.lobbycard.personalization.Impressions;
import io.lobbycard.personalization.MemberControls;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Members;
import io.lobbycard.personalization.Reader;
import io.lobbycard.personalization.Viewing;
import io.lobbycard.personalization.ViewingPage;
import io.lobbycard.transparency.AccessGrants;
import io.lobbycard.transparency.Accesses;
import io.lobbycard.transparency.MisledReports;
import io.lobbycard.transparency.Representation;
import io.lobbycard.transparency.titles.KnownTitles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Reads everything that is kept about a member, part by part, so that a long history needs no more memory. */
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

    /**
     * All of it as JSON: controls and how they came about, reports, what staff asked for and saw, viewings, and the pictures that were seen.
     *
     * @throws io.lobbycard.web.ProblemException 404 if the member does not exist, before anything is written
     */
    public void json(MemberId member, OutputStream stream) {
        Instant joined = members.joined(member);
        MemberControls said = controls.of(member);
        try (ExportJson json = new ExportJson(stream)) {
            json.begin(member, joined, histories.lastErasure(member));
            json.add(said, representation.of(member));
            json.addChanges(controls.changes(member));
            json.addReports(reports.of(member));
            json.addRequests(grants.about(member));
            json.addAccesses(accesses.seenBy(member));
            json.beginList("viewings");
            viewings(member, json::add);
            json.endList();
            json.beginList("impressions");
            for (List<Impression> part = seen(member, ""); !part.isEmpty(); ) {
                part.forEach(json::add);
                part = seen(member, part.getLast().id().value());
            }
            json.endList();
        }
    }

    /** The viewings as CSV, for a spreadsheet. */
    public void csv(MemberId member, Writer writer) throws IOException {
        try (ViewingsCsv csv = new ViewingsCsv(writer)) {
            viewings(member, csv::add);
        }
    }

    /** Every viewing, the newest first, with its title's name. */
    private void viewings(MemberId member, BiConsumer<Viewing, String> to) {
        Reader self = new Reader(member.value(), true);
        ViewingPage part = histories.history(self, member, null, READ_AT_ONCE);
        named(part.items(), to);
        while (part.next() != null) {
            part = histories.history(self, member, part.next(), READ_AT_ONCE);
            named(part.items(), to);
        }
    }

    private List<Impression> seen(MemberId member, String above) {
        return impressions.seenBy(member, above, READ_AT_ONCE);
    }

    private void named(List<Viewing> viewings, BiConsumer<Viewing, String> to) {
        Map<TitleId, String> names =
                titles.names(viewings.stream().map(Viewing::title).collect(Collectors.toSet()));
        viewings.forEach(viewing -> to.accept(
                viewing, names.getOrDefault(viewing.title(), viewing.title().value())));
    }
}
