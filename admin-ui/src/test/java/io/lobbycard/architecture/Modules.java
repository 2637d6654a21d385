package io.lobbycard.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;

/** Modules are the packages one below a root; a module's own root package is its API. */
record Modules(String root) {

    Optional<String> moduleOf(JavaClass type) {
        return moduleOf(type.getPackageName());
    }

    Optional<String> moduleOf(String packageName) {
        if (!packageName.startsWith(root + ".")) {
            return Optional.empty();
        }
        String below = packageName.substring(root.length() + 1);
        int dot = below.indexOf('.');
        return Optional.of(dot < 0 ? below : below.substring(0, dot));
    }

    boolean isApi(JavaClass type) {
        return moduleOf(type)
                .map(module -> type.getPackageName().equals(root + "." + module))
                .orElse(false);
    }
}
