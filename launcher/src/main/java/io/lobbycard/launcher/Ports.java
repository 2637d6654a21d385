package io.lobbycard.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Looks whether ports can be had before anything is started. */
final class Ports {

    private Ports() {}

    /** @throws StartFailure naming the port and the variable that chooses another one */
    static void requireFree(int port, String purpose, String variable) {
        if (!isFree(port)) {
            throw new StartFailure("Port " + port + ", needed for " + purpose
                    + ", is in use by another program. End that program, or set " + variable + " to another port.");
        }
    }

    /** A port that is free now. */
    static int anyFree() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new StartFailure("This machine has no free port left.", none);
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException inUse) {
            return false;
        }
    }
}
