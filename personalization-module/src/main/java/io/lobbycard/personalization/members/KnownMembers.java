package io.lobbycard.personalization.members;

import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Members;
import io.lobbycard.personalization.storage.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** {@link Members} over the register. */
@ApplicationScoped
class KnownMembers implements Members {

    private final MemberRegister register;
    private final Database database;

    @Inject
    KnownMembers(MemberRegister register, Database database) {
        this.register = register;
        this.database = database;
    }

    @Override
    public boolean exists(MemberId member) {
        return database.patiently(() -> register.state(member).isPresent());
    }

    @Override
    public Instant joined(MemberId member) {
        return database.patiently(() -> register.joined(member)).orElseThrow(MemberRegister::unknown);
    }

    @Override
    public boolean alwaysPersonalised(MemberId member) {
        return database.patiently(() -> register.stateOf(member)).alwaysPersonalised();
    }

    @Override
    public void register(MemberId member) {
        database.patiently(() -> {
            register.register(member, false);
            return true;
        });
    }
}
