package io.lobbycard.personalization.reports;

import io.lobbycard.personalization.ImpressionReport;
import io.lobbycard.personalization.Recorded;
import io.lobbycard.personalization.choosing.Decision;
import io.lobbycard.personalization.choosing.Decision.Basis;
import io.lobbycard.personalization.members.Kept;
import io.lobbycard.personalization.members.MemberRegister;
import io.lobbycard.personalization.reports.ShownPictures.Shown;
import io.lobbycard.web.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks a batch of impressions and stores it, without those of times and choices that a member has erased since. */
@ApplicationScoped
class ImpressionIntake {

    private static final Kept NOTHING = new Kept(Instant.MAX, Integer.MAX_VALUE);

    private final MemberRegister members;
    private final ShownPictures pictures;
    private final ImpressionRows rows;
    private final Clock clock;

    @Inject
    ImpressionIntake(MemberRegister members, ShownPictures pictures, ImpressionRows rows, Clock clock) {
        this.members = members;
        this.pictures = pictures;
        this.rows = rows;
        this.clock = clock;
    }

    /** The pictures behind the reports' tokens; to be found out before the transaction, since snapshots may have to be read. */
    Map<Decision, Shown> shown(List<ImpressionReport> reports) {
        return pictures.shown(reports.stream()
                .flatMap(each -> pictures.decision(each.token()).stream())
                .toList());
    }

    /**
     * Stores what is new.
     *
     * @param known see {@link #shown}
     */
    @Transactional
    Recorded store(List<ImpressionReport> reports, Map<Decision, Shown> known) {
        Instant now = clock.instant();
        ReportRules rules = new ReportRules(now);
        Findings findings = new Findings();
        List<Shown> shown = checked(reports, known, rules, findings);
        findings.refuseIfAny();
        Set<Long> tags =
                shown.stream().map(each -> each.decision().basis().memberTag()).collect(Collectors.toSet());
        Map<Long, Long> numbers = members.numbersByTag(tags);
        for (int place = 0; place < shown.size(); place++) {
            if (!numbers.containsKey(shown.get(place).decision().basis().memberTag())) {
                findings.bad(ReportRules.at(place, "token", "The member of this token is not known any more."));
            }
        }
        findings.refuseIfAny();
        Map<Long, Kept> kept = members.kept(numbers.values());
        List<ImpressionRows.Row> accepted = new ArrayList<>();
        for (int place = 0; place < shown.size(); place++) {
            Basis basis = shown.get(place).decision().basis();
            long member = numbers.getOrDefault(basis.memberTag(), 0L);
            ImpressionReport report = reports.get(place);
            Kept own = kept.getOrDefault(member, NOTHING);
            if (basis.isSince(own.controlRevision()) && !report.at().isBefore(own.from())) {
                accepted.add(new ImpressionRows.Row(member, report.id(), report.at(), shown.get(place)));
            }
        }
        int stored = accepted.isEmpty() ? 0 : rows.add(accepted, now);
        return Recorded.of(reports.size(), stored, reports.size() - accepted.size());
    }

    private List<Shown> checked(
            List<ImpressionReport> reports, Map<Decision, Shown> known, ReportRules rules, Findings findings) {
        List<Shown> shown = new ArrayList<>();
        for (int place = 0; place < reports.size(); place++) {
            Optional<Decision> decision = pictures.decision(reports.get(place).token());
            if (decision.isEmpty()) {
                findings.badToken(place);
                continue;
            }
            Shown picture = known.get(decision.get());
            if (picture == null) {
                findings.bad(ReportRules.at(place, "token", "The snapshot of this token is not kept any more."));
                continue;
            }
            shown.add(picture);
            Violation time = rules.seen(place, reports.get(place).at(), picture.snapshotMade());
            if (time != null) {
                findings.bad(time);
            }
        }
        return shown;
    }
}
