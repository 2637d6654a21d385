package io.lobbycard.catalog;

import java.util.UUID;

/** The name of a job: a UUID in its canonical form. */
public record JobId(String value) {

    private static final int LENGTH = 36;

    public JobId {
        if (value.length() != LENGTH || !UUID.fromString(value).toString().equals(value)) {
            throw new IllegalArgumentException("The id of a job is a UUID in lower case, found " + value + ".");
        }
    }

    public static JobId random() {
        return new JobId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
