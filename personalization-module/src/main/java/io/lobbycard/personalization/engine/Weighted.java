package io.lobbycard.personalization.engine;

/**
 * A genre, theme or tone with the weight that it has in a title or a picture.
 *
 * @param name the catalogue's name of it
 * @param weight 0 to 1; a value outside is brought to the nearest bound, NaN counts as 0
 */
public record Weighted(String name, double weight) {

    public Weighted {
        weight = weight > 0 ? Math.min(weight, 1) : 0;
    }
}
