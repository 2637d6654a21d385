package io.lobbycard.launcher;

/** How the server reaches its database, as the driver wants it. */
record DatabaseAccess(String url, String user, String password) {

    @Override
    public String toString() {
        return url + " as " + user;
    }
}
