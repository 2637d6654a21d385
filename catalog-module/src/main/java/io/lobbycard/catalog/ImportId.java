package io.lobbycard.catalog;

import java.util.UUID;

/** The name of an import job: a UUID in its canonical form. */
public record ImportId(String value) {

    private static final int LENGTH = 36;

    public ImportId {
        if (value.length() != LENGTH || !UUID.fromString(value).toString().equals(value)) {
            throw new IllegalArgumentException("The id of an import is a UUID in lower case, found " + value + ".");
        }
    }

    public static ImportId random() {
        return new ImportId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
