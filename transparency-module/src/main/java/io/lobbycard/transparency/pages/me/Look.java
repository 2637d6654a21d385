package io.lobbycard.transparency.pages.me;

import io.lobbycard.transparency.AccessAttempt;
import io.lobbycard.transparency.AccessOutcome;
import io.lobbycard.transparency.AccessSeen;
import io.lobbycard.transparency.pages.Day;
import io.lobbycard.web.Spelled;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One access to the member's history, or what became of it, in sentences.
 *
 * @param why the reason given; empty if there was none
 * @param how who let them in, and for how long; empty for an attempt that was refused and for what came after
 */
public record Look(String when, String what, String why, String how) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    static Look of(AccessSeen access) {
        return new Look(time(access.at()), what(access), why(access), how(access));
    }

    private static String what(AccessSeen access) {
        AccessOutcome outcome = access.outcome();
        if (outcome == AccessOutcome.OPENED) {
            return MeWords.say("looked.opened", role(access.role()), fields(access));
        }
        if (outcome != null) {
            return MeWords.say("looked." + key(outcome), time(access.at()));
        }
        return access.refused()
                ? MeWords.say("looked.refused", role(access.role()), attempt(access.attempt()))
                : MeWords.say("looked.read", role(access.role()), fields(access));
    }

    private static String why(AccessSeen access) {
        if (access.words() == null) {
            return "";
        }
        return access.purpose() == null
                ? access.words()
                : MeWords.say("looked.why", MeWords.say("purpose." + key(access.purpose())), access.words());
    }

    private static String how(AccessSeen access) {
        boolean entering = access.outcome() == null || access.outcome() == AccessOutcome.OPENED;
        if (access.refused() || access.until() == null || !entering) {
            return "";
        }
        String until = time(access.until());
        String approver = access.approvedByRole();
        return approver == null
                ? MeWords.say("looked.emergency", "", until)
                : MeWords.say("looked.approved", role(approver), until);
    }

    private static String fields(AccessSeen access) {
        List<String> named = access.fields().stream()
                .sorted()
                .map(field -> MeWords.say("field." + key(field)))
                .toList();
        int last = named.size() - 1;
        return last < 1
                ? String.join("", named)
                : String.join(", ", named.subList(0, last)) + " and " + named.get(last);
    }

    private static String attempt(@Nullable AccessAttempt attempt) {
        return MeWords.say("attempt." + (attempt == null ? "unknown" : key(attempt)));
    }

    private static String role(String role) {
        return MeWords.say("role." + role);
    }

    private static String key(Enum<?> constant) {
        return Spelled.of(constant);
    }

    static String time(Instant at) {
        return MeWords.say("looked.at", Day.of(at), MINUTE.format(at));
    }
}
