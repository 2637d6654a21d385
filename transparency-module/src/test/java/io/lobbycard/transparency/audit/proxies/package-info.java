/** Tests of the proxy audits. */
@NullMarked
package io.lobbycard.transparency.audit.proxies;

import org.jspecify.annotations.NullMarked;
