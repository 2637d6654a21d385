package io.lobbycard.catalog.demo;

import io.lobbycard.catalog.PersonId;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Ids and enumerations made from the names of people. */
final class Names {

    private Names() {}

    /** {@code uma-thurman} for Uma Thurman, {@code lupita-nyongo} for Lupita Nyong'o. */
    static PersonId id(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}'.]", "")
                .toLowerCase(Locale.ROOT);
        return new PersonId(plain.replaceAll("[^a-z0-9]+", "-"));
    }

    static String listed(List<String> names) {
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.getFirst();
            default -> String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
        };
    }
}
