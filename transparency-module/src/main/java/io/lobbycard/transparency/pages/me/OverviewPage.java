package io.lobbycard.transparency.pages.me;

import io.lobbycard.transparency.pages.done.Done;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a member's pictures look as they do.
 *
 * @param titles how many titles were looked at
 * @param personal how many of their pictures would be others without the viewings
 * @param sentence what part the viewings have in all these pictures
 * @param chance how many of them chance picked, in a sentence; empty if none
 * @param signals what counts most over all of them, the strongest first
 * @param months what of all that comes from which month's viewings, the latest first; empty if all from one
 * @param unread how many answers to their reports the member has not seen yet
 * @param done what the member has just done, or null
 */
public record OverviewPage(
        int titles,
        int personal,
        String sentence,
        String chance,
        List<Strength> signals,
        List<Month> months,
        int unread,
        @Nullable Done done) {

    public OverviewPage {
        signals = List.copyOf(signals);
        months = List.copyOf(months);
    }

    /**
     * What the viewings of a month, or of all the time before, add to the member's pictures.
     *
     * @param through the signals through which they add most, in words
     * @param favours false if they speak for the pictures that come next
     * @param length of its bar, 1 to 100
     */
    public record Month(String name, String through, boolean favours, int length) {}

    /**
     * A signal and how far it moves this member's pictures.
     *
     * @param key as in {@link io.lobbycard.personalization.Signal#toString()}
     * @param pictures how many pictures it speaks for
     * @param length of its bar, 1 to 100
     */
    public record Strength(String key, String name, String kind, int pictures, int length) {}
}
