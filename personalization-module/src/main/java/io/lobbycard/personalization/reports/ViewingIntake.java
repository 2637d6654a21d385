package io.lobbycard.personalization.reports;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Recorded;
import io.lobbycard.personalization.ViewingId;
import io.lobbycard.personalization.ViewingReport;
import io.lobbycard.personalization.choosing.Decision;
import io.lobbycard.personalization.history.ReceivedViewing;
import io.lobbycard.personalization.history.ReceivedViewing.LedBy;
import io.lobbycard.personalization.history.RecordedHistories;
import io.lobbycard.personalization.members.MemberChances;
import io.lobbycard.personalization.members.MemberRegister;
import io.lobbycard.personalization.members.MemberState;
import io.lobbycard.personalization.reports.ShownPictures.Shown;
import io.lobbycard.web.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks a batch of viewings and stores it. */
@ApplicationScoped
class ViewingIntake {

    private final MemberRegister members;
    private final MemberChances chances;
    private final RecordedHistories histories;
    private final KnownTitles titles;
    private final ShownPictures pictures;
    private final Clock clock;

    @Inject
    ViewingIntake(
            MemberRegister members,
            MemberChances chances,
            RecordedHistories histories,
            KnownTitles titles,
            ShownPictures pictures,
            Clock clock) {
        this.members = members;
        this.chances = chances;
        this.histories = histories;
        this.titles = titles;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** The pictures behind the reports' tokens; to be found out before the transaction, since snapshots may have to be read. */
    Map<Decision, Shown> shown(List<ViewingReport> reports) {
        return pictures.shown(
                reports.stream().flatMap(report -> decision(report).stream()).toList());
    }

    /**
     * Stores what is new.
     *
     * @param shown see {@link #shown}
     */
    @Transactional
    Recorded store(List<ViewingReport> reports, Map<Decision, Shown> shown) {
        Recorded recorded = histories.add(checked(reports, shown));
        return Recorded.of(reports.size(), recorded.stored(), recorded.erased());
    }

    /** What is wrong with these viewings without tokens, each with a pointer to its place and field; stores nothing. */
    @Transactional
    List<Violation> wrong(List<ViewingReport> reports) {
        Findings findings = new Findings();
        checked(reports, Map.of(), findings);
        return findings.values();
    }

    private Map<MemberState, Map<ViewingId, ReceivedViewing>> checked(
            List<ViewingReport> reports, Map<Decision, Shown> shown) {
        Findings findings = new Findings();
        Map<MemberState, Map<ViewingId, ReceivedViewing>> accepted = checked(reports, shown, findings);
        findings.refuseIfAny();
        return accepted;
    }

    private Map<MemberState, Map<ViewingId, ReceivedViewing>> checked(
            List<ViewingReport> reports, Map<Decision, Shown> shown, Findings findings) {
        Instant now = clock.instant();
        ReportRules rules = new ReportRules(now);
        Map<MemberId, MemberState> states =
                members.states(reports.stream().map(ViewingReport::member).collect(Collectors.toSet()));
        Map<TitleId, TitleKind> kinds =
                titles.kinds(reports.stream().map(ViewingReport::title).collect(Collectors.toSet()));
        Map<MemberState, Map<ViewingId, ReceivedViewing>> accepted = new LinkedHashMap<>();
        for (int place = 0; place < reports.size(); place++) {
            ViewingReport report = reports.get(place);
            Optional<MemberState> member = Optional.ofNullable(states.get(report.member()));
            if (member.isEmpty()) {
                findings.bad(ReportRules.at(place, "member", "There is no member " + report.member() + "."));
            }
            findings.bad(rules.broken(place, report, Optional.ofNullable(kinds.get(report.title()))));
            int kept = member.map(MemberState::erasedControls).orElse(0);
            LedBy ledBy = ledBy(place, report, kept, shown, findings);
            int at = place;
            member.ifPresent(state -> accepted.computeIfAbsent(state, first -> new LinkedHashMap<>())
                    .putIfAbsent(reports.get(at).id(), received(reports.get(at), now, ledBy)));
        }
        return accepted;
    }

    /** The choice that a report names, if it is one of the member's. */
    private Optional<Decision> decision(ViewingReport report) {
        return Optional.ofNullable(report.token())
                .flatMap(pictures::decision)
                .filter(decision -> isOf(report.member(), decision));
    }

    private boolean isOf(MemberId member, Decision decision) {
        return decision.basis().memberTag() == chances.of(member).tag();
    }

    /**
     * The picture that led to a viewing; null if there was none, or its choice stood on what the member has erased.
     *
     * @param kept choices of an earlier control revision stood on what was erased
     */
    private @Nullable LedBy ledBy(
            int place, ViewingReport report, int kept, Map<Decision, Shown> known, Findings findings) {
        if (report.token() == null) {
            return null;
        }
        Optional<Decision> decision = pictures.decision(report.token());
        if (decision.isEmpty()) {
            findings.badToken(place);
            return null;
        }
        Optional<Shown> shown = Optional.ofNullable(known.get(decision.get()));
        if (!isOf(report.member(), decision.get())
                || (shown.isPresent() && !shown.get().title().equals(report.title()))) {
            Violation wrong =
                    ReportRules.at(place, "token", "This token is of another choice: member or title differ.");
            findings.bad(wrong);
            return null;
        }
        return shown.filter(picture -> decision.get().basis().isSince(kept))
                .map(picture ->
                        new LedBy(picture.artwork(), decision.get().basis().snapshot()))
                .orElse(null);
    }

    private static ReceivedViewing received(ViewingReport report, Instant now, @Nullable LedBy ledBy) {
        return new ReceivedViewing(
                report.id(), report.title(), report.episode(), report.startedAt(), report.watchedSeconds(), now, ledBy);
    }
}
