/** The proxy audits: twins, exposure and leakage, played with the production choice. */
@NullMarked
package io.lobbycard.transparency.audit.proxies;

import org.jspecify.annotations.NullMarked;
