package io.lobbycard.personalization;

/** How far demo mode has come with its simulated members. */
public interface SimulatedMembers {

    Progress progress();

    /**
     * Members made so far.
     *
     * @param total 0 outside demo mode
     * @param learned true once a snapshot serves that has learned from them
     */
    record Progress(int done, int total, boolean learned) {}
}
