/** Demo mode's members: eight named ones whose histories read like people's, and a crowd whose tastes are simulated. */
@NullMarked
package io.lobbycard.personalization.demo;

import org.jspecify.annotations.NullMarked;
