package io.lobbycard.catalog.rest;

import io.lobbycard.catalog.images.Format;
import io.lobbycard.catalog.images.Images;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Duration;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Renditions of artworks. What lies at an address never changes; drafts are for those who work on them. */
@ApplicationScoped
@Path("/images")
@PermitAll
@Tag(name = "Artwork")
public class ImageResource {

    /** What cannot be one is not even looked for, so that nobody fills the memory with made-up names. */
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private static final int ONE_YEAR = (int) Duration.ofDays(365).toSeconds();

    private final Images images;
    private final LiveImages live;

    @Inject
    public ImageResource(Images images, LiveImages live) {
        this.images = images;
        this.live = live;
    }

    @GET
    @Path("{sha256}/{width}.{format}")
    @Operation(
            summary = "A picture in one of its widths",
            description = "Formats are jpg and, where srcset lists it, webp.")
    @APIResponse(responseCode = "200", description = "The picture")
    @APIResponse(responseCode = "304", description = "The client has it already")
    @APIResponse(responseCode = "404", description = "No such picture, width or format, or it is not live")
    public Response image(
            @PathParam("sha256") String sha256,
            @PathParam("width") int width,
            @PathParam("format") String extension,
            @Context Request request,
            @Context SecurityContext caller) {
        if (!SHA256.matcher(sha256).matches()) {
            throw notFound();
        }
        boolean isLive = live.isLive(sha256);
        if (!isLive && Roles.SEEING_DRAFTS.stream().noneMatch(caller::isUserInRole)) {
            throw notFound();
        }
        Format format = Format.ofExtension(extension).orElseThrow(ImageResource::notFound);
        EntityTag tag = new EntityTag(sha256 + "-" + width + "-" + extension);
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        ResponseBuilder answer = unchanged != null
                ? unchanged
                : Response.ok(images.rendition(sha256, width, format).orElseThrow(ImageResource::notFound))
                        .type(format.mediaType())
                        .header("X-Content-Type-Options", "nosniff");
        return answer.tag(tag)
                .cacheControl(isLive ? forEver() : forNobodyElse())
                .build();
    }

    private static CacheControl forEver() {
        CacheControl control = new CacheControl();
        control.setMaxAge(ONE_YEAR);
        control.setNoTransform(false);
        control.getCacheExtension().put("public", "");
        control.getCacheExtension().put("immutable", "");
        return control;
    }

    private static CacheControl forNobodyElse() {
        CacheControl control = new CacheControl();
        control.setPrivate(true);
        control.setNoCache(true);
        control.setNoTransform(false);
        return control;
    }

    private static ProblemException notFound() {
        return ProblemException.notFound("There is no such picture.");
    }
}
