package io.lobbycard.admin.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recognises writes that another site makes a signed-in browser send. Browsers say where a request comes from in
 * {@code Sec-Fetch-Site} or {@code Origin}; programs send neither, and no cookie that somebody could abuse.
 */
final class ForgedRequests {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private ForgedRequests() {}

    static boolean isForged(HttpServletRequest request) {
        return !SAFE.contains(request.getMethod())
                && !comesFromUs(
                        request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Host"));
    }

    static boolean comesFromUs(@Nullable String fetchSite, @Nullable String origin, @Nullable String host) {
        if (fetchSite != null) {
            return fetchSite.equals("same-origin") || fetchSite.equals("none");
        }
        return origin == null || isOfHost(origin, host);
    }

    private static boolean isOfHost(String origin, @Nullable String host) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority != null && authority.equals(host);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
