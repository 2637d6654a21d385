package io.lobbycard.personalization.members;

import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.keys.KeyedHash;
import io.lobbycard.personalization.keys.SecretKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Draws each member's {@link MemberChance} from one keyed hash of their id, without the database. */
@ApplicationScoped
public class MemberChances {

    private static final double TO_UNIT = 0x1.0p-53;

    private final byte[] key;
    private final double controlShare;

    @Inject
    MemberChances(
            SecretKeys keys,
            @ConfigProperty(name = "lobbycard.control.share", defaultValue = "0.05") double controlShare) {
        if (!(controlShare >= 0 && controlShare <= 1)) {
            throw new IllegalArgumentException(
                    "LOBBYCARD_CONTROL_SHARE lies between 0 and 1, found " + controlShare + ".");
        }
        this.key = keys.memberKey();
        this.controlShare = controlShare;
    }

    public MemberChance of(MemberId member) {
        ByteBuffer hash = ByteBuffer.wrap(new KeyedHash(key).of("member:" + member.value()));
        return new MemberChance(
                hash.getLong(), hash.getLong(), hash.getLong() >>> 1, (hash.getLong() >>> 11) * TO_UNIT);
    }

    /** Whether a member of the keyed hash belongs to the group that gets the best picture for everybody. */
    public boolean inControlGroup(MemberChance chance, boolean alwaysPersonalised) {
        return !alwaysPersonalised && chance.group() < controlShare;
    }
}
