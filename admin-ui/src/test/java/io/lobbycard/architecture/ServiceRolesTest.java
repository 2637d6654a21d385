package io.lobbycard.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who can call which method of a module's API; a method that somebody else can reach all of a sudden breaks the build. */
class ServiceRolesTest {

    private static final String TABLE = """
            AccessGrants.approve            privacy-officer
            AccessGrants.ask                support
            AccessGrants.end                privacy-officer support
            AccessGrants.list               privacy-officer support
            AccessGrants.overdue            privacy-officer
            AccessGrants.read               support
            AccessGrants.refuse             privacy-officer
            AccessGrants.review             privacy-officer
            AccessGrants.undecided          privacy-officer
            Accesses.audited                auditor privacy-officer
            Accesses.erased                 client
            Accesses.findings               auditor operator privacy-officer
            Accesses.seenBy                 member
            Accesses.tellsErasureAlone      client
            ArtworkEditing.replace          editor
            ArtworkEditing.restore          editor
            ArtworkEditing.retire           editor
            ArtworkEditing.revision         editor
            ArtworkEditing.save             editor
            ArtworkEditing.tryOut           editor
            ArtworkEditing.uncut            editor
            ArtworkEditing.undoRetire       editor
            ArtworkReviews.approve          reviewer
            ArtworkReviews.hold             reviewer
            ArtworkReviews.retire           reviewer
            ArtworkReviews.takeBack         reviewer
            AuditLabels.changes             auditor operator
            AuditLabels.groups              auditor
            AuditLabels.importCsv           auditor
            AuditLabels.remove              auditor
            Audits.ask                      analyst auditor
            Audits.cancel                   analyst auditor
            Audits.last                     anybody
            Audits.lastOfSnapshots          operator
            Audits.newest                   analyst auditor operator
            Audits.ofSnapshot               operator
            Audits.refusals                 anybody
            Audits.run                      analyst auditor operator
            Audits.table                    analyst anybody auditor
            Catalog.artwork                 editor reviewer
            Catalog.artworks                analyst auditor client editor member operator reviewer
            Catalog.namesakes               editor
            Catalog.title                   analyst auditor client editor member operator reviewer support
            Catalog.titles                  analyst auditor client editor member operator reviewer
            CatalogEditing.addArtwork       editor
            CatalogEditing.goBack           editor
            CatalogEditing.revision         analyst auditor client editor member operator reviewer
            CatalogEditing.save             editor
            Changes.of                      analyst editor reviewer
            Choices.choose                  client member
            Choices.chooseIf                member
            Controls.allowSensitiveTheme    member
            Controls.change                 member
            Controls.leaveOut               member
            Controls.of                     member
            Controls.pin                    member
            Controls.refuse                 member
            Decisions.answered              member
            Decisions.memberOf              client member
            Decisions.requireOwn            client member
            Decisions.shown                 member
            Exports.kinds                   editor reviewer
            Exports.write                   editor reviewer
            Histories.erase                 client member
            Histories.history               member
            Histories.isErased              client
            Histories.lastErasure           client member
            Histories.record                client member
            ImportKind.columns              client editor operator
            ImportKind.name                 client editor operator
            ImportKind.roles                client editor operator
            Imports.kinds                   client editor operator
            Imports.start                   client editor operator
            Impressions.record              client member
            Jobs.before                     editor operator reviewer
            Jobs.cancel                     client editor operator reviewer
            Jobs.faults                     client editor operator reviewer
            Jobs.job                        client editor operator reviewer
            Jobs.kindsWatchedBy             client editor operator reviewer
            Jobs.newest                     client editor operator reviewer
            Learning.begin                  operator
            Learning.draws                  analyst editor
            Learning.progress               operator
            Members.register                client member
            MisledReports.answer            reviewer
            MisledReports.of                member reviewer
            MisledReports.report            member
            MisledReports.unanswered        reviewer
            MisledReports.waiting           member reviewer
            Performance.groups              analyst editor
            Performance.ofTitle             analyst editor
            Receipts.issue                  client member
            Receipts.keys                   anybody
            Receipts.verify                 anybody
            Releases.approve                privacy-officer
            Releases.ask                    analyst
            Releases.budget                 analyst privacy-officer
            Releases.forms                  analyst
            Releases.list                   analyst privacy-officer
            Releases.pending                privacy-officer
            Releases.smallestCrowd          analyst
            Releases.turnDown               privacy-officer
            Representation.choose           member
            Representation.end              member
            Representation.groups           member
            Representation.of               member
            ReviewQueue.count               reviewer
            ReviewQueue.items               reviewer
            SimilarArtworks.keepBoth        editor
            SimilarArtworks.pairs           analyst editor reviewer
            SimulatedMembers.progress       operator
            Snapshots.compare               operator
            Snapshots.goBackTo              operator
            Snapshots.heldTo                operator
            Snapshots.killSwitch            operator
            Snapshots.newest                operator
            Snapshots.publishNow            operator
            Snapshots.serving               operator
            StaffAccounts.all               operator
            StaffAccounts.change            operator
            StaffAccounts.changes           operator
            StaffAccounts.make              operator
            StaffAccounts.remove            operator
            ThresholdSettings.change        reviewer
            ThresholdSettings.current       reviewer
            ThresholdSettings.history       reviewer
            ThresholdSettings.tryOut        reviewer
            TitleIndex.count                analyst editor reviewer
            TitleIndex.genres               analyst editor reviewer
            TitleIndex.lines                analyst editor reviewer
            """;

    @Test
    void everyMethodThatPeopleReachStandsInTheTableWithTheirRoles() {
        String found = new ServiceRoles(Production.ROOT)
                .byMethod(Production.CLASSES).entrySet().stream()
                        .map(method -> String.format("%-32s%s\n", method.getKey(), String.join(" ", method.getValue())))
                        .collect(Collectors.joining());

        assertEquals(TABLE, found);
    }

    @Test
    void aPlantedCallBehindNoRoleIsFound() {
        Map<String, Set<String>> found = new ServiceRoles(Production.PLANTED).byMethod(Production.planted());

        assertEquals(
                Map.of(
                        "PlantedService.change", Set.of("editor", ServiceRoles.UNGUARDED),
                        "PlantedService.look", Set.of("editor")),
                found);
    }
}
