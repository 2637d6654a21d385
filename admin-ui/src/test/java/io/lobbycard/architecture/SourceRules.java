package io.lobbycard.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules that only sources can tell. */
final class SourceRules {

    private static final Pattern PACKAGE_COMMENT = Pattern.compile("(?s)^/\\*\\*.+\\*/\\s*@NullMarked\\s*package .*");

    private SourceRules() {}

    /** The modules that have tables of their own, by the folders of their migrations. */
    static Set<String> modulesWithTables(List<Path> trees) {
        return files(trees, "sql").stream()
                .map(file -> file.getName(file.getNameCount() - 2).toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Sources that name a table of a module other than their own. */
    static List<String> foreignTables(List<Path> trees, Set<String> modules) {
        Pattern table = Pattern.compile("\\b(" + String.join("|", modules) + ")_[a-z]+");
        List<String> found = new ArrayList<>();
        for (Path file : files(trees, "java", "sql", "xml")) {
            Matcher names = table.matcher(read(file));
            while (names.find()) {
                if (!belongsTo(file, names.group(1))) {
                    found.add(file + " names " + names.group());
                }
            }
        }
        return found;
    }

    /** Sources outside the store of the audit labels that name its table. */
    static List<Path> readingAuditLabels(List<Path> trees) {
        return files(trees, "java").stream()
                .filter(file -> read(file).contains("transparency_audit_label"))
                .filter(file -> !file.toString().contains("/transparency/audit/labels/"))
                .toList();
    }

    /** Files that describe their package without a comment. */
    static List<Path> withoutPackageComment(List<Path> trees) {
        return files(trees, "java").stream()
                .filter(file -> file.endsWith("package-info.java"))
                .filter(file -> !PACKAGE_COMMENT.matcher(read(file)).matches())
                .toList();
    }

    private static boolean belongsTo(Path file, String module) {
        return Stream.of("/" + module + "/", "/" + module + "-module/")
                .anyMatch(part -> file.toString().contains(part));
    }

    private static List<Path> files(List<Path> trees, String... endings) {
        return trees.stream()
                .flatMap(SourceRules::walk)
                .filter(file ->
                        Stream.of(endings).anyMatch(ending -> file.toString().endsWith("." + ending)))
                .toList();
    }

    private static Stream<Path> walk(Path tree) {
        try (Stream<Path> files = Files.walk(tree)) {
            return files.toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
