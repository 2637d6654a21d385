package io.lobbycard.transparency.log;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** All entries of a log in their order, read in parts so that memory stays flat. */
final class EntryPages implements Iterator<LoggedEntry> {

    private static final int PART = 1000;

    private final LogRows rows;
    private final String log;
    private Iterator<LoggedEntry> part = List.<LoggedEntry>of().iterator();
    private long next;
    private boolean ended;

    EntryPages(LogRows rows, String log) {
        this.rows = rows;
        this.log = log;
    }

    @Override
    public boolean hasNext() {
        if (!part.hasNext() && !ended) {
            List<LoggedEntry> read = rows.from(log, next, PART);
            ended = read.size() < PART;
            part = read.iterator();
        }
        return part.hasNext();
    }

    @Override
    public LoggedEntry next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The log has no further entry.");
        }
        LoggedEntry entry = part.next();
        next = entry.position() + 1;
        return entry;
    }
}
