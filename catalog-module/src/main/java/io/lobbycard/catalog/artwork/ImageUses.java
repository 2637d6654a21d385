package io.lobbycard.catalog.artwork;

/** Says what an image is used for. */
public interface ImageUses {

    /** True if a live artwork shows this image. */
    boolean isLive(String sha256);
}
