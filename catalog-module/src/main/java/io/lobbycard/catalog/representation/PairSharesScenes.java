package io.lobbycard.catalog.representation;

import static io.lobbycard.catalog.representation.Wording.minutes;
import static io.lobbycard.catalog.representation.Wording.percent;
import static io.lobbycard.catalog.representation.Wording.sentence;

import io.lobbycard.catalog.Verdict;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A pairing needs scenes that the two share. */
final class PairSharesScenes implements Rule {

    @Override
    public Stream<Finding> check(Claims claims) {
        if (!claims.picture().isPairing(claims.thresholds().comparableFaces())) {
            return Stream.empty();
        }
        return claims
                .cast()
                .presence(claims.depictions().get(0).person())
                .flatMap(one -> claims.cast()
                        .presence(claims.depictions().get(1).person())
                        .map(other -> finding(claims, one, other)))
                .stream();
    }

    private static Finding finding(Claims claims, Presence one, Presence other) {
        OptionalInt measured = claims.cast()
                .secondsTogether(one.credit().person(), other.credit().person());
        Presence lesser = one.seconds() <= other.seconds() ? one : other;
        double needed =
                claims.thresholds().sharedScenes() * claims.cast().lead().seconds();
        if (measured.isPresent() && one.measured() && other.measured()) {
            double together = Math.min(measured.getAsInt(), lesser.seconds());
            return together >= needed ? shared(claims, one, other, together) : apart(claims, one, other, together);
        }
        return lesser.measured() && lesser.seconds() < needed
                ? bound(claims, one, other, lesser)
                : unknown(claims, one, other);
    }

    private static Finding shared(Claims claims, Presence one, Presence other, double together) {
        return Finding.passes(
                facts(claims, one, other, together), sentence("pair", name(one), name(other), minutes(together)));
    }

    private static Finding apart(Claims claims, Presence one, Presence other, double together) {
        String reason = sentence(
                "pair-apart",
                name(one),
                name(other),
                minutes(together),
                percent(together / claims.cast().lead().seconds()),
                claims.leadName(),
                percent(claims.thresholds().sharedScenes()));
        return new Finding(Verdict.REFUSED, facts(claims, one, other, together), reason, remedy(claims));
    }

    /** Two people cannot share more than the time of the one who has less. */
    private static Finding bound(Claims claims, Presence one, Presence other, Presence lesser) {
        String needed = minutes(
                claims.thresholds().sharedScenes() * claims.cast().lead().seconds());
        String reason = sentence("pair-bound", name(one), name(other), minutes(lesser.seconds()), name(lesser), needed);
        return new Finding(Verdict.REFUSED, facts(claims, one, other, lesser.seconds()), reason, remedy(claims));
    }

    private static Finding unknown(Claims claims, Presence one, Presence other) {
        return new Finding(
                Verdict.NEEDS_REVIEWER,
                "pair " + one.credit().person() + " " + other.credit().person() + " ?",
                sentence("pair-unknown", name(one), name(other)),
                sentence(
                        "pair-unknown.remedy",
                        name(one),
                        name(other),
                        claims.title().name()));
    }

    private static String remedy(Claims claims) {
        return sentence(
                "pair.remedy",
                minutes(claims.thresholds().sharedScenes()
                        * claims.cast().lead().seconds()));
    }

    private static String facts(Claims claims, Presence one, Presence other, double together) {
        return "pair " + one.credit().person() + " " + other.credit().person() + " " + claims.compared(together);
    }

    private static String name(Presence presence) {
        return presence.credit().name();
    }
}
