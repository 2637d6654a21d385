package io.lobbycard.transparency.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys that sign. A key signs for {@code LOBBYCARD_SIGNING_KEY_AGE} (90 days unless set); then another is made, and the
 * old one stays so that what it signed can be checked.
 */
@ApplicationScoped
public class SigningKeys {

    private static final Logger LOG = System.getLogger(SigningKeys.class.getName());
    /** How long a key is used before the database is asked again whether another server has made a newer one. */
    private static final Duration HELD = Duration.ofMinutes(10);

    private final MasterKey master;
    private final Clock clock;
    private final Period age;
    private final Map<KeyPurpose, Held> held = new ConcurrentHashMap<>();

    @PersistenceContext(unitName = "transparency")
    private EntityManager entities;

    @Inject
    public SigningKeys(
            MasterKey master,
            Clock clock,
            @ConfigProperty(name = "lobbycard.signing.key.age", defaultValue = "P90D") String age) {
        this.master = master;
        this.clock = clock;
        this.age = Period.parse(age);
    }

    private record Held(SigningKey key, Instant until) {}

    /** The key that signs now, made if there is none or if the newest is too old. */
    @Transactional(TxType.REQUIRES_NEW)
    public SigningKey current(KeyPurpose purpose) {
        Instant now = clock.instant();
        Held last = held.get(purpose);
        if (last == null || !now.isBefore(last.until())) {
            last = new Held(newest(purpose), now.plus(HELD));
            held.put(purpose, last);
        }
        return last.key();
    }

    private SigningKey newest(KeyPurpose purpose) {
        Instant oldest = clock.instant().atZone(ZoneOffset.UTC).minus(age).toInstant();
        for (StoredSigningKey stored : newestFirst(purpose)) {
            if (stored.created().isBefore(oldest)) {
                break;
            }
            try {
                return stored.open(master);
            } catch (GeneralSecurityException foreign) {
                LOG.log(Level.ERROR, "A signing key in the database is not ours and is not used.", foreign);
            }
        }
        return rotate(purpose);
    }

    /** Makes another key that signs from now on. */
    @Transactional
    public SigningKey rotate(KeyPurpose purpose) {
        held.remove(purpose);
        SigningKey made = SigningKey.generate();
        entities.persist(new StoredSigningKey(made, purpose, clock.instant(), master));
        return made;
    }

    /** The public halves of all keys that are our own, the newest first. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<PublicKey> all(KeyPurpose purpose) {
        List<PublicKey> keys = new ArrayList<>();
        for (StoredSigningKey stored : newestFirst(purpose)) {
            try {
                keys.add(stored.open(master).publicKey());
            } catch (GeneralSecurityException foreign) {
                LOG.log(Level.ERROR, "A signing key in the database is not ours and is not published.", foreign);
            }
        }
        return keys;
    }

    private List<StoredSigningKey> newestFirst(KeyPurpose purpose) {
        return entities.createQuery(
                        "select k from StoredSigningKey k where k.purpose = :purpose order by k.created desc, k.id",
                        StoredSigningKey.class)
                .setParameter("purpose", purpose)
                .getResultList();
    }
}
