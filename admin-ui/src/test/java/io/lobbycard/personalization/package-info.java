/** Tests of personalization in the running product. */
@NullMarked
package io.lobbycard.personalization;

import org.jspecify.annotations.NullMarked;
