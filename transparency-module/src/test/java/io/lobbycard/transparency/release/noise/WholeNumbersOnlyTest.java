package io.lobbycard.transparency.release.noise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** No expression, variable or result in the noise's source has a floating-point type, seen with the compiler's eyes. */
class WholeNumbersOnlyTest {

    private static final Path SOURCE = Path.of("src/main/java/io/lobbycard/transparency/release/noise");

    @Test
    void noFloatingPointTouchesTheNoise() throws IOException {
        try (Stream<Path> files = Files.list(SOURCE);
                StandardJavaFileManager manager =
                        ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
            List<Path> sources =
                    files.filter(file -> !file.endsWith("package-info.java")).toList();

            assertFalse(sources.isEmpty());
            assertEquals(List.of(), floatingPointIn(manager.getJavaFileObjectsFromPaths(sources)));
        }
    }

    @Test
    void aHiddenDoubleIsFound() throws IOException {
        JavaFileObject planted =
                new SimpleJavaFileObject(URI.create("string:///Planted.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreErrors) {
                        return "class Planted { long f(long n) { return Math.round(Math.log(n)); } }";
                    }
                };

        assertFalse(floatingPointIn(List.of(planted)).isEmpty());
    }

    private static List<String> floatingPointIn(Iterable<? extends JavaFileObject> sources) throws IOException {
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        null,
                        List.of("-proc:none", "--release", "21", "-classpath", System.getProperty("java.class.path")),
                        null,
                        sources);
        List<String> found = new ArrayList<>();
        Trees trees = Trees.instance(task);
        List<CompilationUnitTree> units = new ArrayList<>();
        task.parse().forEach(units::add);
        task.analyze();
        for (CompilationUnitTree unit : units) {
            new FloatingPoint(trees, found).scan(unit, null);
        }
        return found;
    }

    /** Collects every place whose type is a float or a double. */
    private static final class FloatingPoint extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final Trees trees;
        private final List<String> found;

        FloatingPoint(Trees trees, List<String> found) {
            this.trees = trees;
            this.found = found;
        }

        @Override
        public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
            if (tree != null && getCurrentPath() != null) {
                TypeMirror type = trees.getTypeMirror(new TreePath(getCurrentPath(), tree));
                if (type != null && (type.getKind() == TypeKind.DOUBLE || type.getKind() == TypeKind.FLOAT)) {
                    found.add(tree.toString());
                }
            }
            return super.scan(tree, null);
        }
    }
}
