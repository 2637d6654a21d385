package io.lobbycard.catalog;

/**
 * A genre, theme or tone and how much of it there is.
 *
 * @param name lower-case and hyphenated, such as {@code road-trip}
 * @param weight above 0 and at most 1
 * @param sensitive true for a theme that counts for a member only after they allowed it
 */
public record Weighted(String name, double weight, boolean sensitive) {

    public Weighted {
        if (!(weight > 0 && weight <= 1)) {
            throw new IllegalArgumentException("A weight lies above 0 and at most at 1, found " + weight + ".");
        }
    }

    public Weighted(String name, double weight) {
        this(name, weight, false);
    }
}
