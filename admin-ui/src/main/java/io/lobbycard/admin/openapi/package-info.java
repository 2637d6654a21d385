/** What the OpenAPI document says beyond what the server's own reading of the resources finds. */
@NullMarked
package io.lobbycard.admin.openapi;

import org.jspecify.annotations.NullMarked;
