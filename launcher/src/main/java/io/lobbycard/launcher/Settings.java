package io.lobbycard.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment says about this start.
 *
 * @param home the project's folder
 * @param dataFolder where everything that has to outlive the process is kept
 * @param host at which pages are served: a name, an address, or * for all of this machine
 * @param databasePort of the embedded database; 0 for any free one
 * @param externalDatabase empty if the embedded one is to be used
 * @param demo whether demo data, demo accounts and HTTP Basic exist
 */
record Settings(
        Path home,
        Path dataFolder,
        String host,
        int httpPort,
        int httpsPort,
        int databasePort,
        Optional<DatabaseAccess> externalDatabase,
        boolean demo) {

    static Settings of(Path home, Map<String, String> environment) {
        Optional<DatabaseAccess> external = externalDatabase(environment);
        boolean demo = demo(environment, external.isEmpty());
        return new Settings(
                home,
                home.resolve(environment.getOrDefault("LOBBYCARD_DATA_DIR", ".lobbycard"))
                        .toAbsolutePath()
                        .normalize(),
                // everybody knows the demo's passwords, so they are for this machine only
                environment.getOrDefault("LOBBYCARD_HTTP_HOST", demo ? "localhost" : "*"),
                port(environment, "LOBBYCARD_HTTP_PORT", 9080),
                port(environment, "LOBBYCARD_HTTPS_PORT", 9443),
                port(environment, "LOBBYCARD_DB_PORT", 0),
                external,
                demo);
    }

    /** Where this machine finds the pages. */
    String address() {
        return "http://" + (host.equals("*") ? "localhost" : host) + ":" + httpPort;
    }

    /** The packaged server. */
    Path liberty() {
        return home.resolve("admin-ui/target/liberty/wlp");
    }

    /** The application as the packaged server has it. */
    Path application() {
        return liberty().resolve("usr/servers/lobbycard/apps/lobbycard.war");
    }

    private static Optional<DatabaseAccess> externalDatabase(Map<String, String> environment) {
        String url = environment.getOrDefault("LOBBYCARD_DB_URL", "");
        if (url.isBlank()) {
            return Optional.empty();
        }
        String user = environment.getOrDefault("LOBBYCARD_DB_USER", "");
        String password = environment.getOrDefault("LOBBYCARD_DB_PASSWORD", "");
        if (user.isBlank() || password.isBlank()) {
            throw new StartFailure("LOBBYCARD_DB_URL names a database, so LOBBYCARD_DB_USER and"
                    + " LOBBYCARD_DB_PASSWORD have to be set as well.");
        }
        return Optional.of(new DatabaseAccess(url, user, password));
    }

    private static boolean demo(Map<String, String> environment, boolean byDefault) {
        String demo = environment.getOrDefault("LOBBYCARD_DEMO", String.valueOf(byDefault));
        return switch (demo) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new StartFailure("LOBBYCARD_DEMO is true or false, not '" + demo + "'.");
        };
    }

    private static int port(Map<String, String> environment, String variable, int byDefault) {
        String value = environment.getOrDefault(variable, String.valueOf(byDefault));
        try {
            int port = Integer.parseInt(value);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        throw new StartFailure(variable + " is a port, a number from 0 to 65535, not '" + value + "'.");
    }
}
