package io.lobbycard.transparency.pages.accountability;

import io.lobbycard.personalization.Choices;
import io.lobbycard.personalization.SnapshotEntry;
import io.lobbycard.personalization.Snapshots;
import io.lobbycard.transparency.AuditKind;
import io.lobbycard.transparency.Audits;
import io.lobbycard.transparency.ReleaseBudget;
import io.lobbycard.transparency.Releases;
import io.lobbycard.transparency.explanations.NotUsed;
import io.lobbycard.transparency.pages.PageServlet;
import io.lobbycard.transparency.pages.Pages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Answers for the service, to everybody. */
@WebServlet("/accountability")
public class AccountabilityServlet extends PageServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(AccountabilityServlet.class.getName());

    private final transient Choices choices;
    private final transient Snapshots snapshots;
    private final transient AccessCounts accesses;
    private final transient Audits audits;
    private final transient Releases releases;
    private final transient Clock clock;
    private final String sanctions;

    @Inject
    public AccountabilityServlet(
            Pages pages,
            Choices choices,
            Snapshots snapshots,
            AccessCounts accesses,
            Audits audits,
            Releases releases,
            Clock clock,
            @ConfigProperty(name = "lobbycard.sanctions") Optional<String> sanctions) {
        super(pages);
        this.releases = releases;
        this.clock = clock;
        this.sanctions = sanctions.orElse("");
        this.choices = choices;
        this.snapshots = snapshots;
        this.accesses = accesses;
        this.audits = audits;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AccountabilityPage page = new AccountabilityPage(
                NotUsed.never(),
                choices.titles().size(),
                accesses.figures(),
                accesses.lastComparison(),
                attempts(),
                sanctions,
                budget(),
                lastAudits());
        write(request, response, "accountability", "How we answer for it", page);
    }

    private @Nullable Long attempts() {
        try {
            return audits.refusals().get("targeting");
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "Refused attempts cannot be counted just now: {0}", away.toString());
            return null;
        }
    }

    private @Nullable ReleaseBudget budget() {
        try {
            return releases.budget(
                    LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).getYear());
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "The budget of released figures cannot be read just now: {0}", away.toString());
            return null;
        }
    }

    /** Empty while they cannot be read; the rest of the page does not wait for them. */
    private List<AuditWords> lastAudits() {
        try {
            long serving = snapshots.serving().map(SnapshotEntry::number).orElse(0L);
            return Arrays.stream(AuditKind.values())
                    .flatMap(kind -> audits.last(kind).stream())
                    .map(run -> AuditWords.of(run, serving))
                    .toList();
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "The audits cannot be read just now: {0}", away.toString());
            return List.of();
        }
    }
}
