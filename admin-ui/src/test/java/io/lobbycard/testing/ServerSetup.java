package io.lobbycard.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts the database before the first integration test and tells the server where it is. Unit tests do without. */
public final class ServerSetup implements LauncherSessionListener {

    private @Nullable TestDatabase database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String liberty = System.getProperty("test.liberty");
        if (liberty == null || database != null) {
            return;
        }
        TestDatabase started = TestDatabase.start(
                Path.of(System.getProperty("test.folder"), "test-database"), Integer.getInteger("test.database.port"));
        database = started;
        configure(Path.of(liberty, "usr/servers/lobbycard-test"), started);
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            database.stop();
        }
    }

    private static void configure(Path server, TestDatabase database) {
        String variables = variables(database).entrySet().stream()
                .map(entry -> "    <variable name=\"%s\" value=\"%s\"/>\n"
                        .formatted(entry.getKey(), entry.getValue().replace("&", "&amp;")))
                .collect(Collectors.joining("", "<server>\n", "</server>\n"));
        try {
            TestDatabase.delete(server.resolve("dropins"));
            Files.createDirectories(server.resolve("dropins"));
            TestDatabase.delete(server.resolve("workarea"));
            // what the server keeps outside the database must not be older than the database
            TestDatabase.delete(Path.of(System.getProperty("test.folder"), "test-data"));
            Files.writeString(server.resolve("configDropins/overrides/variables.xml"), variables);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, String> variables(TestDatabase database) {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("lobbycard.http.port", System.getProperty("test.http.port"));
        variables.put("lobbycard.https.port", System.getProperty("test.https.port"));
        variables.put("lobbycard.http.host", "localhost");
        variables.put("lobbycard.secure.cookies", "false");
        variables.put("lobbycard.data.dir", System.getProperty("test.folder") + "/test-data");
        variables.put("lobbycard.db.url", database.url());
        variables.put("lobbycard.db.user", TestDatabase.USER);
        variables.put("lobbycard.db.password", TestDatabase.PASSWORD);
        variables.put("lobbycard.keystore.password", "only-for-tests");
        variables.put("lobbycard.ltpa.password", "only-for-tests");
        variables.put("lobbycard.login.key", key((byte) 1));
        variables.put("lobbycard.token.key", key((byte) 2));
        variables.put("lobbycard.master.key", key((byte) 3));
        variables.put("lobbycard.demo", "true");
        variables.put("lobbycard.home.first", "good-will-hunting-1997,pulp-fiction-1994");
        // what is learned from simulated members depends on what other tests make of the catalogue
        variables.put("lobbycard.demo.members", "0");
        // tests ask for the audits that they want
        variables.put("lobbycard.audit.delay", "PT24H");
        // each test that opens one counts for all that follow
        variables.put("lobbycard.emergencies.daily", "100");
        // a busy machine must not make a page do without its inputs where a test is about what it makes of them
        variables.put("io.lobbycard.personalization.storage.BoundedWork/quickly/Timeout/value", "5000");
        variables.put("mp.jwt.verify.issuer", TestTokens.ISSUER);
        variables.put("mp.jwt.verify.audiences", TestTokens.AUDIENCE);
        variables.put("mp.jwt.verify.publickey.algorithm", "ES256");
        variables.put("mp.jwt.verify.publickey", TestTokens.publicKey());
        return variables;
    }

    private static String key(byte fill) {
        byte[] bytes = new byte[32];
        java.util.Arrays.fill(bytes, fill);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
