package io.lobbycard.admin.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.JWTProcessor;
import io.lobbycard.transparency.AccountChange;
import io.lobbycard.transparency.LastAccountChanges;
import io.lobbycard.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Verifies bearer tokens (MicroProfile JWT 2.1): {@code upn}, {@code preferred_username} or {@code sub} is the name,
 * {@code groups} are the roles. Only our own roles count, and where operators have changed an account of that name here,
 * those alone that they left to it, by a token that was issued since.
 */
@ApplicationScoped
public class BearerTokens {

    private static final Logger LOG = System.getLogger(BearerTokens.class.getName());

    private final Optional<JWTProcessor<SecurityContext>> processor;
    private final LastAccountChanges changes;

    @Inject
    public BearerTokens(TokenIssuer issuer, LastAccountChanges changes) {
        this.processor = issuer.processor();
        this.changes = changes;
    }

    Optional<Caller> verify(String token) {
        if (processor.isEmpty()) {
            return Optional.empty();
        }
        try {
            return caller(processor.get().process(token, null));
        } catch (ParseException | BadJOSEException | JOSEException refused) {
            LOG.log(Level.DEBUG, "A bearer token was refused: {0}", refused.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Caller> caller(JWTClaimsSet claims) throws ParseException {
        String name =
                firstOf(claims.getStringClaim("upn"), claims.getStringClaim("preferred_username"), claims.getSubject());
        @Nullable List<String> groups = claims.getStringListClaim("groups");
        if (name == null || groups == null) {
            return Optional.empty();
        }
        Set<String> roles = new HashSet<>(groups);
        roles.retainAll(Roles.ALL);
        Optional<AccountChange> last = changes.of(name).filter(change -> isSince(change.at(), claims.getIssueTime()));
        last.ifPresent(change -> roles.removeIf(
                role -> !role.equals(Roles.MEMBER) && !change.roles().contains(role)));
        return Optional.of(
                new Caller(name, roles, last.map(AccountChange::number).orElse(0L)));
    }

    private static boolean isSince(Instant change, @Nullable Date issued) {
        return issued != null && !issued.toInstant().isBefore(change);
    }

    private static @Nullable String firstOf(@Nullable String... names) {
        return Stream.of(names)
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse(null);
    }
}
