package io.lobbycard.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** Finds packages that do not say that their types are non-null unless marked. */
final class DocumentedPackages {

    private DocumentedPackages() {}

    static List<String> withoutNullMark(JavaClasses classes) {
        return classes.stream()
                .filter(type -> !isGeneratedTemplate(type))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .filter(name -> !isNullMarked(name))
                .toList();
    }

    /** The page templates are made into classes by the build, in packages that hold nothing else. */
    private static boolean isGeneratedTemplate(JavaClass type) {
        return type.getName().matches(".*\\.Jte\\w+Generated(\\$.*)?");
    }

    private static boolean isNullMarked(String packageName) {
        try {
            return Class.forName(packageName + ".package-info").isAnnotationPresent(NullMarked.class);
        } catch (ClassNotFoundException missing) {
            return false;
        }
    }
}
