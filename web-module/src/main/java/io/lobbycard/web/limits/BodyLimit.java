package io.lobbycard.web.limits;

import io.lobbycard.web.ProblemException;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses bodies that are longer than the limit for their kind, also where the length is not said beforehand: JSON and
 * text up to 1 MiB, uploads up to 32 MiB unless set otherwise.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION - 1)
public class BodyLimit implements ContainerRequestFilter {

    // the REST runtime makes such filters itself, by a constructor without parameters
    @Inject
    @ConfigProperty(name = "lobbycard.http.text.limit", defaultValue = "1048576")
    private long textLimit;

    @Inject
    @ConfigProperty(name = "lobbycard.http.upload.limit", defaultValue = "33554432")
    private long uploadLimit;

    @Override
    public void filter(ContainerRequestContext request) {
        long limit = isUpload(request.getMediaType()) ? uploadLimit : textLimit;
        if (request.getLength() > limit) {
            throw ProblemException.tooLarge(limit);
        }
        request.setEntityStream(new LimitedStream(request.getEntityStream(), limit));
    }

    private static boolean isUpload(MediaType type) {
        return type != null
                && (type.getType().equals("multipart")
                        || type.getType().equals("image")
                        || type.getSubtype().equals("csv"));
    }
}
