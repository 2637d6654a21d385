package io.lobbycard.admin.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The key under which logins are signed: 32 bytes, the same on every node. */
@ApplicationScoped
public class LoginKey {

    private static final Logger LOG = System.getLogger(LoginKey.class.getName());
    private static final int BYTES = 32;

    private final byte[] bytes;

    @Inject
    public LoginKey(@ConfigProperty(name = "lobbycard.login.key") Optional<String> configured) {
        this.bytes = configured.map(Base64.getDecoder()::decode).orElseGet(LoginKey::ofThisServer);
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException(
                    "LOBBYCARD_LOGIN_KEY has to be " + BYTES + " bytes in base64, not " + bytes.length + ".");
        }
    }

    byte[] bytes() {
        return bytes.clone();
    }

    private static byte[] ofThisServer() {
        LOG.log(Level.WARNING, "LOBBYCARD_LOGIN_KEY is not set, so logins end with this server.");
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return random;
    }
}
