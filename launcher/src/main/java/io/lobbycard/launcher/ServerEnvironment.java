package io.lobbycard.launcher;

import java.util.HashMap;
import java.util.Map;

/** What the server is told, by environment variables, so that no secret stands on a command line. */
record ServerEnvironment(Settings settings, DataFolder folder, Secrets secrets) {

    /** What the demo's members have not seen yet, so that their pictures show what they promise. */
    private static final String SHOWCASE =
            "good-will-hunting-1997,pulp-fiction-1994,like-father-2018,love-actually-2003,two-orchards-invented";

    /** What a service could state; the demo has nobody to punish. */
    private static final String SANCTIONS =
            "(An example, as this is a demonstration.) Whoever opens a history without a reason that holds loses that"
                    + " access when the review finds it, the member is told, and the case goes to the staff council; a second"
                    + " time ends the employment.";

    /** The least that the server allows: of a few thousand members hardly any title was watched by a thousand in a month. */
    private static final String SMALLEST_CROWD = "100";

    Map<String, String> with(DatabaseAccess database) {
        Map<String, String> variables = new HashMap<>();
        variables.put("LOBBYCARD_DATA_DIR", folder.path().toString());
        variables.put("LOBBYCARD_HTTP_HOST", settings.host());
        variables.put("LOBBYCARD_HTTP_PORT", String.valueOf(settings.httpPort()));
        variables.put("LOBBYCARD_HTTPS_PORT", String.valueOf(settings.httpsPort()));
        variables.put("LOBBYCARD_DB_URL", database.url());
        variables.put("LOBBYCARD_DB_USER", database.user());
        variables.put("LOBBYCARD_DB_PASSWORD", database.password());
        variables.put("LOBBYCARD_DEMO", String.valueOf(settings.demo()));
        unlessSet(variables, "LOBBYCARD_KEYSTORE_PASSWORD", secrets.password("keystore"));
        unlessSet(variables, "LOBBYCARD_LTPA_PASSWORD", secrets.password("ltpa"));
        if (System.getenv("LOBBYCARD_TOKEN_KEY") == null) {
            // members are known by the token key until they have a key of their own, which must not change
            unlessSet(variables, "LOBBYCARD_MEMBER_KEY", secrets.keyApartFrom("member-key", "token-key"));
            variables.put("LOBBYCARD_TOKEN_KEY", secrets.key("token-key"));
        }
        unlessSet(variables, "LOBBYCARD_LOGIN_KEY", secrets.key("login-key"));
        unlessSet(variables, "LOBBYCARD_MASTER_KEY", secrets.key("master-key"));
        if (settings.demo()) {
            variables.putAll(demo());
        }
        return variables;
    }

    private Map<String, String> demo() {
        Map<String, String> variables = new HashMap<>();
        unlessSet(variables, "LOBBYCARD_SECURE_COOKIES", "false");
        unlessSet(variables, "LOBBYCARD_HOME_FIRST", SHOWCASE);
        unlessSet(variables, "LOBBYCARD_SANCTIONS", SANCTIONS);
        unlessSet(variables, "LOBBYCARD_RELEASE_MINIMUM_CROWD", SMALLEST_CROWD);
        variables.put("MP_JWT_VERIFY_ISSUER", TokenKeys.ISSUER);
        variables.put("MP_JWT_VERIFY_AUDIENCES", TokenKeys.AUDIENCE);
        variables.put("MP_JWT_VERIFY_PUBLICKEY_ALGORITHM", TokenKeys.ALGORITHM.getName());
        variables.put(
                "MP_JWT_VERIFY_PUBLICKEY",
                TokenKeys.in(folder.resolve(TokenKeys.FILE)).publicKey());
        return variables;
    }

    private static void unlessSet(Map<String, String> variables, String name, String value) {
        if (System.getenv(name) == null) {
            variables.put(name, value);
        }
    }
}
