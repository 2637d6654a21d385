/**
 * The representation check: artwork may not promise what its title does not hold.
 *
 * <p>A picture makes claims. Whoever's face it shows is claimed to be in the title, the more so the larger the face; two
 * faces alone are claimed to share a story; a tone that it plays up is claimed to be the title's. The check holds each
 * claim against the title's facts. Time on screen is always compared with that of the title's most present person, so
 * that an ensemble film, in which nobody has a fifth of the film, is judged as fairly as a one-hander. A fact that nobody
 * measured may be estimated for the wording, but never lets a picture pass by itself.
 *
 * <p>Everything here is a pure function of its arguments.
 */
@NullMarked
package io.lobbycard.catalog.representation;

import org.jspecify.annotations.NullMarked;
