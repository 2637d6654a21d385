package io.lobbycard.transparency.audit.proxies;

/** Hears how far an audit has come, and may end it by throwing. */
public interface Progress {

    /** Somebody who does not care. */
    Progress IGNORED = (done, total) -> {};

    void at(long done, long total);
}
