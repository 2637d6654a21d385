package io.lobbycard.catalog.jobs;

/**
 * A job to begin.
 *
 * @param subject what it is about; cut if it is long
 * @param whole true if it does all or nothing
 * @param total how many things it will look at
 */
public record NewJob(String kind, String subject, boolean whole, String actor, int total) {

    private static final int LONGEST_SUBJECT = 200;

    public NewJob {
        subject = subject.substring(0, Math.min(LONGEST_SUBJECT, subject.length()));
    }
}
