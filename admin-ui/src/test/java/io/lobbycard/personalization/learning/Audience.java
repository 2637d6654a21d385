package io.lobbycard.personalization.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Choices;
import io.lobbycard.personalization.Histories;
import io.lobbycard.personalization.ImpressionId;
import io.lobbycard.personalization.ImpressionReport;
import io.lobbycard.personalization.Impressions;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.ViewingId;
import io.lobbycard.personalization.ViewingReport;
import io.lobbycard.personalization.members.MemberRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Members who are never in the control group, who see pictures and play what these are of. */
@ApplicationScoped
class Audience {

    private static final int SECONDS = 3_600;

    private final MemberRegister register;
    private final Choices choices;
    private final Impressions impressions;
    private final Histories histories;

    @Inject
    Audience(MemberRegister register, Choices choices, Impressions impressions, Histories histories) {
        this.register = register;
        this.choices = choices;
        this.impressions = impressions;
        this.histories = histories;
    }

    MemberId member(String name) {
        MemberId member = new MemberId("learned-from-" + name);
        register.register(member, true);
        return member;
    }

    void seesAndPlays(MemberId member, String title) {
        Instant seen = sees(member, title);
        assertEquals(
                1,
                histories
                        .record(List.of(new ViewingReport(
                                new ViewingId(UUID.randomUUID().toString()),
                                member,
                                new TitleId(title),
                                null,
                                seen.plusSeconds(1),
                                SECONDS,
                                null)))
                        .stored());
    }

    Instant sees(MemberId member, String title) {
        String token = Objects.requireNonNull(choices.choose(member, List.of(new TitleId(title)))
                .choices()
                .getFirst()
                .token());
        Instant at = Instant.now();
        ImpressionReport report =
                new ImpressionReport(new ImpressionId(UUID.randomUUID().toString()), token, at);
        assertEquals(1, impressions.record(List.of(report)).stored());
        return at;
    }
}
