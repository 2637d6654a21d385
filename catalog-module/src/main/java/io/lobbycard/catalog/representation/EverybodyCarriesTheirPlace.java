package io.lobbycard.catalog.representation;

import static io.lobbycard.catalog.representation.Wording.minutes;
import static io.lobbycard.catalog.representation.Wording.percent;
import static io.lobbycard.catalog.representation.Wording.sentence;

import io.lobbycard.catalog.Depiction;
import io.lobbycard.catalog.Verdict;
import java.util.stream.Stream;

/** Prominence against presence: the larger somebody's part of the picture, the longer they must be on screen. */
final class EverybodyCarriesTheirPlace implements Rule {

    @Override
    public Stream<Finding> check(Claims claims) {
        return claims.depictions().stream()
                .map(depiction -> claims.cast()
                        .presence(depiction.person())
                        .map(presence -> finding(claims, depiction, presence))
                        .orElseGet(() -> uncredited(claims, depiction)));
    }

    private static Finding finding(Claims claims, Depiction depiction, Presence presence) {
        if (!presence.measured()) {
            return estimated(claims, presence);
        }
        double prominence = claims.picture().prominence(depiction);
        double needed = claims.thresholds().front() * prominence;
        return presence.share() >= needed
                ? Finding.passes(facts(claims, presence), carries(claims, presence))
                : tooLarge(claims, presence, prominence, needed);
    }

    private static String carries(Claims claims, Presence presence) {
        String name = presence.credit().name();
        String time = claims.timeOnScreen(presence.seconds());
        return presence.share() == 1
                ? sentence("lead", name, time)
                : sentence("carries", name, time, percent(presence.share()), claims.leadName());
    }

    private static Finding tooLarge(Claims claims, Presence presence, double prominence, double needed) {
        String name = presence.credit().name();
        String reason = sentence(
                prominence == 1 ? "too-large.alone" : "too-large",
                name,
                claims.timeOnScreen(presence.seconds()),
                percent(presence.share()),
                claims.leadName(),
                percent(prominence),
                percent(needed));
        double affordable = presence.share() / claims.thresholds().front();
        String remedy = sentence("too-large.remedy", name, percent(affordable), percent(prominence));
        return new Finding(Verdict.REFUSED, facts(claims, presence), reason, remedy);
    }

    private static Finding estimated(Claims claims, Presence presence) {
        String name = presence.credit().name();
        boolean itself = presence.credit().screenSeconds() == null;
        String unknown = itself ? name : claims.leadName();
        String reason = itself
                ? sentence("estimated", name, minutes(presence.seconds()), percent(presence.share()), claims.leadName())
                : sentence("estimated-lead", claims.leadName());
        String remedy = sentence("estimated.remedy", unknown, claims.title().name());
        return new Finding(Verdict.NEEDS_REVIEWER, facts(claims, presence) + "?", reason, remedy);
    }

    private static Finding uncredited(Claims claims, Depiction depiction) {
        String title = claims.title().name();
        return new Finding(
                Verdict.REFUSED,
                "uncredited " + depiction.person(),
                sentence("uncredited", depiction.name(), title),
                sentence("uncredited.remedy", depiction.name(), title));
    }

    private static String facts(Claims claims, Presence presence) {
        return "person " + presence.credit().person() + " " + claims.compared(presence.seconds());
    }
}
