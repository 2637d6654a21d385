package io.lobbycard.admin.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Tells browsers what our pages never do, so that they do not let anybody else make them do it. */
final class SecurityHeaders {

    private static final String EVERYWHERE =
            "default-src 'self'; object-src 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String PAGES = EVERYWHERE + "; base-uri 'none'; img-src 'self' data:";
    /** Vaadin starts its client with an inline script, styles its components inline, and evaluates server calls. */
    private static final String ADMIN = EVERYWHERE
            + "; base-uri 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'"
            + "; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' ws: wss:";

    private SecurityHeaders() {}

    static void set(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", isAdmin(request.getRequestURI()) ? ADMIN : PAGES);
        response.setHeader("X-Content-Type-Options", "nosniff");
        // decision tokens are part of addresses
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    private static boolean isAdmin(String path) {
        return path.equals("/admin") || path.startsWith("/admin/");
    }
}
