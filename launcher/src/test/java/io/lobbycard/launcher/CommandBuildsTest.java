package io.lobbycard.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./lobbycard} builds before it does what it is asked for; in place of Maven, a program writes that down. */
class CommandBuildsTest {

    private static final Instant BUILT = Instant.parse("2026-05-03T12:00:00Z");
    private static final List<String> SOURCES = List.of(
            "pom.xml",
            ".mvn/jvm.config",
            "src/main/liberty/config/server.xml",
            "launcher/pom.xml",
            "launcher/src/Main.java",
            "transparency-module/pom.xml",
            "transparency-module/src/ReceiptCheck.java",
            "admin-ui/pom.xml",
            "admin-ui/src/View.java");

    @TempDir
    Path home;

    @BeforeEach
    void aProductThatIsBuilt() throws IOException {
        Files.copy(Path.of("..", "lobbycard"), home.resolve("lobbycard"));
        for (String source : SOURCES) {
            write(source, BUILT.minusSeconds(60));
        }
        for (Path folder :
                List.of(home.resolve("launcher/src"), home.resolve("transparency-module/src"), home.resolve(".mvn"))) {
            Files.setLastModifiedTime(folder, FileTime.from(BUILT.minusSeconds(60)));
        }
        write("target/built-admin-ui-launcher", BUILT);
        Path maven = write("bin/mvn", BUILT);
        Files.writeString(maven, "#!/bin/sh\necho \"$@\" > \"" + home + "/asked\"\nexit 1\n");
        assertTrue(maven.toFile().setExecutable(true));
    }

    @Test
    void aChangedServerIsNotBuiltForWhoeverChecksAReceipt() throws IOException, InterruptedException {
        write("admin-ui/src/View.java", BUILT.plusSeconds(60));

        assertEquals("", asked("verify"));
        assertEquals("", asked("token"));
        assertTrue(asked("run").contains("--projects admin-ui,launcher"));
    }

    @Test
    void aChangedCheckIsBuiltWithoutTheServer() throws IOException, InterruptedException {
        write("transparency-module/src/ReceiptCheck.java", BUILT.plusSeconds(60));

        assertTrue(asked("verify").contains("--projects launcher --also-make"));

        write("target/built-launcher", BUILT.plusSeconds(120));
        assertEquals("", asked("verify"));
    }

    /** What Maven was asked for; empty if nothing was. */
    private String asked(String command) throws IOException, InterruptedException {
        ProcessBuilder lobbycard = new ProcessBuilder("bash", "lobbycard", command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("said").toFile());
        lobbycard.environment().put("JAVA_HOME", System.getProperty("java.home"));
        lobbycard.environment().merge("PATH", home.resolve("bin").toString(), (path, own) -> own + ":" + path);
        Files.deleteIfExists(home.resolve("asked"));
        assertTrue(lobbycard.start().waitFor(1, TimeUnit.MINUTES));
        return Files.exists(home.resolve("asked")) ? Files.readString(home.resolve("asked")) : "";
    }

    private Path write(String file, Instant changed) throws IOException {
        Path path = home.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "");
        Files.setLastModifiedTime(path, FileTime.from(changed));
        return path;
    }
}
