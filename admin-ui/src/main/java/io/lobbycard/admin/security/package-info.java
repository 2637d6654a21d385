/** Who is calling, and what browsers may be made to do: signing in, bearer tokens, forged requests, headers. */
@NullMarked
package io.lobbycard.admin.security;

import org.jspecify.annotations.NullMarked;
